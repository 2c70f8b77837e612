/** Why a pack of symbols is not taken (D15): nothing of it is kept then. */
export const packFaults = [
  'no-file',
  'too-large',
  'no-zip',
  'unsafe-name',
  'link',
  'locked',
  'too-many-files',
  'unfolds-to-too-much',
  'file-too-large',
  'same-name',
  'no-list',
  'two-lists',
  'list-unreadable',
  'list-empty',
  'list-line',
  'not-there',
  'no-words',
  'listed-twice',
  'not-listed',
  'no-drawing',
  'forbidden-part',
  'too-complicated',
  'name-taken',
  'too-many-packs',
] as const;
export type PackFault = (typeof packFaults)[number];

/** A pack that is not taken, and the file, or the line of the list, that it is about. */
export class PackRefused extends Error {
  override name = 'PackRefused';
  constructor(
    readonly fault: PackFault,
    readonly about = '',
  ) {
    super(fault);
  }
}

/** What a pack may hold, at most (D15). */
export const packLimits = {
  bytes: 10 * 1024 * 1024,
  files: 4_000,
  symbols: 1_500,
  unfoldedBytes: 48 * 1024 * 1024,
  drawingBytes: 512 * 1024,
  listBytes: 1024 * 1024,
  /** What unfolds to so many times its size was made to; small files may. */
  ratio: 200,
  ratioFrom: 64 * 1024,
  /** Shapes that are drawn for one symbol, and for all of a pack. */
  shapes: 20_000,
  shapesOfAll: 300_000,
  packs: 20,
} as const;

/** Letters of a pack's name, and of a licence: together they are a credit. */
export const longestPackName = 80;
export const longestLicence = 100;

/** "ARASAAC (CC BY-NC-SA 4.0)": what stands wherever a symbol of the pack does. */
export function creditOf(name: string, licence: string): string {
  return `${name} (${licence})`;
}

/** A list as a pack brings it. */
export const exampleList = `file,words,licence
cup.svg,"cup of tea, tea, drink"
quiet.svg,"quiet, no noise",CC BY 4.0`;

/** One line of a pack's list. */
export interface ListedDrawing {
  file: string;
  /** What it is called: the first of its words. */
  name: string;
  /** The other words that lead to it. */
  tags: string[];
  /** Its own, where that is not the pack's. */
  licence: string | null;
}
