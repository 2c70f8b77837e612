import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';
import * as symbolsRoute from '../../app/routes/admin.symbols';
import { callRoute } from './call-route';
import { signedIn } from './fixtures';

/** A drawing with this inside it. */
export function svg(inside = '<circle cx="5" cy="5" r="4" fill="#c00"/>', about = 'width="10" height="10"'): string {
  const spaces = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"';
  return `<svg ${spaces} ${about}>${inside}</svg>`;
}

export const list = 'file,words,licence\ncup.svg,"cup of tea, tea, drink"\nquiet.svg,hush; quiet,CC BY 4.0\n';

/** A pack as somebody makes it: two drawings in a folder and their list, and what a Mac keeps beside them. */
export const pack = {
  'Ours/cup.svg': svg(),
  'Ours/Quiet.SVG': `<?xml version="1.0" encoding="UTF-8"?>${svg('<rect width="300" height="200"/>', 'viewBox="0 0 300 200"')}`,
  'Ours/list.csv': list,
  'Ours/read me.txt': 'Thank you.',
  '__MACOSX/Ours/._cup.svg': 'x',
};

/** The same bytes with a name in them changed for one as long: what no honest program writes. */
export function renamed(zip: Buffer, from: string, to: string): Buffer {
  return Buffer.from(zip.toString('latin1').replaceAll(from, to), 'latin1');
}

/** A zip in which one name is a link to another file. */
export async function withLink(): Promise<Buffer> {
  const zip = new ZipFile();
  zip.addBuffer(Buffer.from('/etc/passwd'), 'cup.svg', { mode: 0o120777 });
  zip.addBuffer(Buffer.from('cup.svg,tea'), 'list.csv');
  zip.end();
  return buffer(zip.outputStream);
}

/** A drawing that draws itself ten times at each of `steps` steps. */
export function drawnAgainAndAgain(steps: number): string {
  const each = (step: number) => `<g id="a${step}">${`<use xlink:href="#a${step - 1}"/>`.repeat(10)}</g>`;
  const all = Array.from({ length: steps }, (_, index) => each(index + 1)).join('');
  return svg(`<defs><path id="a0" d="M0 0L9 9"/>${all}</defs><use xlink:href="#a${steps}"/>`);
}

export function manyShapes(count: number): string {
  return Array.from({ length: count }, (_, index) => `<path d="M${(index * 7919) % 9973} ${index}"/>`).join('');
}

/** What drawing programs write, and nobody means harm by. */
export const drawnByPrograms =
  '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">' +
  svg(
    `<defs><rect id="a" width="9" height="9"/></defs><clipPath id="b"><use xlink:href="#a"/></clipPath>
     <linearGradient id="c"/><linearGradient id="d" xlink:href="#c"/><style>.x{fill:url(#d);stroke:#000}</style>
     <g id="e" clip-path="url(#b)"><path class="x" style="fill:url(#d)" d="M0 0"/></g>`,
  );

/** Letters that fold to about a thirtieth. */
export function noise(length: number): string {
  const letters = Buffer.from(crypto.getRandomValues(new Uint8Array(15_000))).toString('base64');
  return letters.repeat(Math.ceil(length / letters.length));
}

/** What the page for packs answers to what is posted there, with a file or without. */
export async function postPack(accountId: string, fields: Record<string, string>, zip?: Buffer) {
  const multipart = new FormData();
  for (const [name, value] of Object.entries(fields)) multipart.set(name, value);
  if (zip) multipart.set('file', new File([new Uint8Array(zip)], 'pack.zip'));
  const cookie = await signedIn(accountId);
  const { status, body } = await callRoute(symbolsRoute, { path: '/admin/symbols', params: {}, multipart, cookie });
  return { status, errors: (body as { errors?: Record<string, string[]> } | null)?.errors ?? {}, body };
}
