import { parse } from 'csv-parse/sync';
import { longestLicence, PackRefused, type ListedDrawing } from '../../domain/symbol-pack';
import { textOf } from '../../platform/text-of';

const longestWord = 80;
const mostWords = 20;

/**
 * The list of a pack: a file, its words, and its licence where it has one of its own, in each line. The first word is
 * what the symbol is called. Between columns stands a comma, a semicolon or a tab; between words the same, or "|".
 * Throws PackRefused.
 */
export function readWordList(bytes: Buffer): ListedDrawing[] {
  const text = textOf(bytes);
  if (text === null) throw new PackRefused('list-unreadable');
  const [first, ...others] = linesOf(text);
  if (!first) throw new PackRefused('list-empty');
  const lines = isDrawing(first.record[0]) ? [first, ...others] : others;
  if (lines.length === 0) throw new PackRefused('list-empty');
  const seen = new Set<string>();
  return lines.map(({ record, info }) => {
    const [file = '', words = '', licence = '', ...more] = record;
    if (!isDrawing(file) || more.some((cell) => cell !== '') || licence.length > longestLicence) {
      throw new PackRefused('list-line', String(info.lines));
    }
    if (seen.has(file.toLowerCase())) throw new PackRefused('listed-twice', file);
    seen.add(file.toLowerCase());
    const said = words.split(/[,;|\t]/).map((word) => word.trim());
    const [name, ...tags] = [...new Set(said.filter((word) => word !== ''))];
    if (name === undefined) throw new PackRefused('no-words', file);
    if (tags.length >= mostWords || said.some((word) => word.length > longestWord)) {
      throw new PackRefused('list-line', String(info.lines));
    }
    return { file, name, tags, licence: licence || null };
  });
}

interface Line {
  record: string[];
  info: { lines: number };
}

function linesOf(text: string): Line[] {
  const delimiter = /[,;\t]/.exec(text)?.[0] ?? ',';
  try {
    const options = { delimiter, bom: true, trim: true, relax_column_count: true, skip_empty_lines: true } as const;
    return parse(text, { ...options, info: true, max_record_size: 4_000 }) as unknown as Line[];
  } catch {
    throw new PackRefused('list-unreadable');
  }
}

function isDrawing(file: string | undefined): boolean {
  return /^[^/\\]+\.svg$/i.test(file ?? '');
}
