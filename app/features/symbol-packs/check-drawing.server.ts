import { SaxesParser } from 'saxes';
import { packLimits, PackRefused, type PackFault } from '../../domain/symbol-pack';

const svg = 'http://www.w3.org/2000/svg';
const xhtml = 'http://www.w3.org/1999/xhtml';
const deepest = 100;

/** What a symbol is drawn with. Everything else runs, fetches, moves, or costs more than it shows. */
const drawnWith = new Set(
  `svg g defs symbol use switch title desc metadata style path rect circle ellipse line polyline polygon text tspan
  linearGradient radialGradient stop clipPath`.split(/\s+/),
);
const gradients = new Set(['linearGradient', 'radialGradient']);

const colourOfItsOwn = /\b(?:fill|stroke)\s*:\s*url\(\s*['"]?#[^'")]*['"]?\s*\)/gi;
const fetches = /url\(\s*(?!['"]?#)/i;
const refersTo = /url\(\s*['"]?#([^'")\s]+)/i;

/**
 * Whether an SVG file is a drawing and nothing else (D15): it runs nothing, asks for nothing outside itself, and does not
 * draw itself again and again. Throws PackRefused with the file's name.
 *
 * @returns how many shapes are drawn
 */
export function checkDrawing(file: string, bytes: Buffer): number {
  const refuse = (fault: PackFault): never => {
    throw new PackRefused(fault, file);
  };
  const parser = new SaxesParser({ xmlns: true });
  const open: { local: string; part: Part }[] = [];
  const parts = new Map<string, Part>([[theWhole, { shapes: 0, again: [] }]]);
  const partsOpen = () => new Set(open.map(({ part }) => part));
  const partCalled = (id: string) => parts.get(id) ?? parts.set(id, { shapes: 0, again: [] }).get(id)!;

  parser.on('error', () => refuse('no-drawing'));
  // Read in other letters by who draws it, the file would say something else there.
  parser.on('xmldecl', ({ encoding }) => void (/^(utf-8|us-ascii)?$/i.test(encoding ?? '') || refuse('no-drawing')));
  parser.on('doctype', (doctype) => void (doctype.includes('[') && refuse('forbidden-part')));
  parser.on('processinginstruction', () => refuse('forbidden-part'));
  parser.on('opentag', ({ uri, local, attributes }) => {
    if (open.length === 0 && (uri !== svg || local !== 'svg')) refuse('no-drawing');
    if (uri === xhtml || (uri === svg && !drawnWith.has(local))) refuse('forbidden-part');
    const id = attributes.id?.value;
    open.push({ local: uri === svg ? local : '', part: partCalled(open.length > 0 && id ? id : theWhole) });
    for (const part of partsOpen()) part.shapes++;
    if (open.length > deepest || partCalled(theWhole).shapes > packLimits.shapes) refuse('too-complicated');
    for (const { uri: of, local: name, value } of Object.values(attributes)) {
      const isHref = name === 'href';
      if ((of === '' && /^on/i.test(name)) || (isHref && !/^#/.test(value)) || (!isHref && isUnsafe(name, value))) {
        refuse('forbidden-part');
      }
      const target = isHref ? value.slice(1) : refersTo.exec(value.replace(colourOfItsOwn, ''))?.[1];
      if (!target || name === 'fill' || name === 'stroke' || gradients.has(local)) continue;
      for (const part of partsOpen()) part.again.push(target);
    }
  });
  const readText = (text: string) => {
    if (open.at(-1)?.local !== 'style') return;
    if (isUnsafe('style', text)) refuse('forbidden-part');
    if (refersTo.test(text.replace(colourOfItsOwn, ''))) refuse('too-complicated');
  };
  parser.on('text', readText);
  parser.on('cdata', readText);
  parser.on('closetag', () => void open.pop());
  parser.write(decoded(bytes) ?? refuse('no-drawing')).close();

  const drawn = unfolded(parts);
  return drawn > packLimits.shapes ? refuse('too-complicated') : drawn;
}

/** What has a name can be drawn again from elsewhere. */
interface Part {
  /** Inside it, itself counted. */
  shapes: number;
  /** The names of what it draws again. */
  again: string[];
}
const theWhole = '';

/** Shapes that are drawn in all. Ten times ten times ten is what bombs are made of; what draws itself has no end. */
function unfolded(parts: ReadonlyMap<string, Part>): number {
  const known = new Map<string, number>();
  const count = (id: string, depth: number): number => {
    const part = parts.get(id);
    if (!part) return 0;
    if (depth > deepest) return Infinity;
    const size = known.get(id) ?? part.again.reduce((sum, each) => sum + count(each, depth + 1), part.shapes);
    known.set(id, size);
    return size;
  };
  return count(theWhole, 0);
}

/** Rules of style: none is fetched, none is spelt so that it cannot be read. */
function isUnsafe(name: string, value: string): boolean {
  return fetches.test(value) || (name === 'style' && /[\\@]/.test(value));
}

function decoded(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
