const more = 0x80;

/** Whole numbers of up to 32 bits, words and bytes, one after another, as the live document's own library writes them. */
export function packed(...parts: (number | string | Uint8Array)[]): Uint8Array<ArrayBuffer> {
  const bytes: number[] = [];
  const pack = (part: number | string | Uint8Array): void => {
    if (typeof part === 'string') return pack(new TextEncoder().encode(part));
    let left = typeof part === 'number' ? part : part.length;
    for (; left >= more; left = Math.floor(left / more)) bytes.push((left % more) + more);
    bytes.push(left);
    if (typeof part !== 'number') for (const byte of part) bytes.push(byte);
  };
  parts.forEach(pack);
  return new Uint8Array(bytes);
}

/** Reads what `packed` wrote, in the same order; past its end it throws. */
export function unpacked(from: Uint8Array) {
  let at = 0;
  function number(): number {
    for (let sum = 0, worth = 1; ; worth *= more) {
      const byte = from[at++];
      if (byte === undefined) throw new RangeError('A message ended too soon.');
      sum += (byte % more) * worth;
      if (byte < more) return sum;
    }
  }
  function bytes(): Uint8Array {
    const length = number();
    if (at + length > from.length) throw new RangeError('A message ended too soon.');
    return from.subarray(at, (at += length));
  }
  return { number, bytes, text: () => new TextDecoder().decode(bytes()) };
}
