/**
 * The part of a file that a player asks for, or all of it (RFC 9110, 14). Some browsers play nothing that cannot be
 * asked for in parts. More parts than one at a time are answered with all of it.
 */
export function answerRange(bytes: Buffer, asked: string | null, headers: Record<string, string>): Response {
  const all = { ...headers, 'Accept-Ranges': 'bytes' };
  const [, from = '', until = ''] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(asked ?? '') ?? [];
  if (from === '' && until === '') return new Response(new Uint8Array(bytes), { headers: all });
  const last = bytes.length - 1;
  // Without a beginning it is that many of the last ones.
  const start = from === '' ? Math.max(0, bytes.length - Number(until)) : Number(from);
  const end = from === '' || until === '' ? last : Math.min(Number(until), last);
  if (start > end) {
    return new Response(null, { status: 416, headers: { ...all, 'Content-Range': `bytes */${bytes.length}` } });
  }
  const part = { ...all, 'Content-Range': `bytes ${start}-${end}/${bytes.length}` };
  return new Response(new Uint8Array(bytes.subarray(start, end + 1)), { status: 206, headers: part });
}
