/**
 * The words of a name, folded for searching: without accents, in lower case, each once. "Wójcik, or Henio" gives
 * `wojcik`, `or`, `henio`; what is typed to search is folded the same way.
 */
export function nameWords(name: string): string[] {
  const folded = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ł/g, 'l')
    .replace(/ø/g, 'o')
    .replace(/ß/g, 'ss');
  return [...new Set(folded.match(/[\p{L}\p{N}]+/gu) ?? [])];
}

export interface Named {
  id: string;
  name: string;
  preferredName: string;
}

/**
 * H2: who of the people at a site could be taken for another by a first, last or preferred name. Two words are alike
 * when they are the same, or become the same when one letter is taken out of either or both.
 *
 * @returns their ids
 */
export function mistakable(people: readonly Named[]): Set<string> {
  const sharing = new Map<string, Set<string>>();
  for (const person of people) {
    for (const word of tellingWords(person)) {
      for (const spelling of spellings(word)) {
        const ids = sharing.get(spelling) ?? new Set();
        sharing.set(spelling, ids.add(person.id));
      }
    }
  }
  return new Set([...sharing.values()].filter((ids) => ids.size > 1).flatMap((ids) => [...ids]));
}

/** The words that a person is called by: first and last of the name, and the preferred name. */
function tellingWords({ name, preferredName }: Named): Set<string> {
  const words = nameWords(name);
  return new Set([...words.slice(0, 1), ...words.slice(-1), ...nameWords(preferredName)]);
}

const shortest = 4;

function spellings(word: string): string[] {
  const letters = [...word];
  if (letters.length < shortest) return [word];
  return [word, ...letters.map((_, index) => letters.filter((_letter, other) => other !== index).join(''))];
}

/** Whole years on a day; both as YYYY-MM-DD. */
export function ageOn(dateOfBirth: string, today: string): number {
  const years = Number(today.slice(0, 4)) - Number(dateOfBirth.slice(0, 4));
  return today.slice(5) < dateOfBirth.slice(5) ? years - 1 : years;
}
