const marks = { fffe: 'utf-16le', feff: 'utf-16be' } as const;

/** Text as editors save it: in UTF-8, in UTF-16 with its mark, or in the letters of Windows; nothing where it is none. */
export function textOf(bytes: Buffer): string | null {
  const wide = marks[bytes.toString('hex', 0, 2) as keyof typeof marks];
  for (const encoding of wide ? [wide] : ['utf-8', 'windows-1252']) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      return [...text.slice(0, 100_000)].some((letter) => isControl(letter.codePointAt(0)!)) ? null : text;
    } catch {
      // It may be in the next one.
    }
  }
  return null;
}

/** What no text holds: control characters but tab, line ends and page breaks. */
function isControl(code: number): boolean {
  return (code < 32 && ![9, 10, 11, 12, 13].includes(code)) || code === 127;
}
