const tints = ['', ' face--leaf', ' face--honey'];

/** Initials where there is no photo; the tint is the name's own, so that it stays the same everywhere. */
export function Face({ name, big = false }: { name: string; big?: boolean }) {
  const tint = tints[[...name].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % tints.length];
  return (
    <span className={`face${big ? ' face--big' : ''}${tint}`} aria-hidden="true">
      {initials(name)}
    </span>
  );
}

/** The first letters of the first and the last word. */
export function initials(name: string): string {
  const words = name.split(/[\s-]+/).filter((word) => /^\p{L}/u.test(word));
  const ends = words.length > 1 ? [words[0], words[words.length - 1]] : words;
  return ends.map((word) => [...(word ?? '')][0]?.toLocaleUpperCase('en-GB') ?? '').join('');
}
