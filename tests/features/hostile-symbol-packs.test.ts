import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { beforeEach, describe, expect, test } from 'vitest';
import { database } from '../../db/connection.server';
import { packSymbols, symbolPacks } from '../../db/tables.server';
import { isPicture } from '../../app/domain/picture';
import { checkDrawing } from '../../app/features/symbol-packs/check-drawing.server';
import { newId } from '../../app/platform/ids';
import { freshDatabase } from '../support/database';
import { makeAccount, makeOrganisation } from '../support/fixtures';
import { phonePhoto } from '../support/hostile-images';
import { drawnAgainAndAgain, drawnByPrograms, list, manyShapes, noise, pack } from '../support/symbol-pack';
import { postPack, renamed, svg, withLink } from '../support/symbol-pack';
import { zipOf } from '../support/word-document';

freshDatabase();

let administrator: string;
beforeEach(async () => {
  administrator = await makeAccount(await makeOrganisation(), 'administrator');
});

const bring = (zip: Buffer) => postPack(administrator, { do: 'bring', name: 'Ours', licence: 'MIT' }, zip);

describe('D15: a pack that is hostile or broken', () => {
  const files = (more: Record<string, string | Buffer>) =>
    zipOf({ 'cup.svg': svg(), 'list.csv': 'cup.svg,tea', ...more });
  const drawn = (inside: string, before = '') => files({ 'cup.svg': before + svg(inside) });

  async function refusals(packs: Record<string, [zip: Buffer | Promise<Buffer>, told: RegExp]>) {
    for (const [name, [zip, told]] of Object.entries(packs)) {
      const { status, errors } = await bring(await zip);
      expect([Math.floor(status / 100), errors.file?.join() ?? ''], name).toEqual([4, expect.stringMatching(told)]);
    }
    expect([await database().read.$count(symbolPacks), await database().read.$count(packSymbols)]).toEqual([0, 0]);
  }

  test('as a zip is refused in words, and nothing changes', async () => {
    const good = await zipOf(pack);
    const many = Object.fromEntries(Array.from({ length: 4_100 }, (_, at) => [`f${at}`, '']));
    const big = Object.fromEntries(Array.from({ length: 100 }, (_, at) => [`${at}.txt`, noise(600_000)]));
    await refusals({
      empty: [Buffer.alloc(0), /is empty/],
      'no zip': [phonePhoto(), /no zip file/],
      'cut in half': [good.subarray(0, good.length / 2), /no zip file/],
      damaged: [renamed(good, 'PK\x01\x02', 'PK\x09\x09'), /no zip file/],
      'a name outside': [renamed(await files({ 'xx/xx/evil.svg': svg() }), 'xx/xx/', '../../'), /outside of the pack/],
      'a name at the root': [renamed(await files({ 'xetc/evil.svg': svg() }), 'xetc/', '/etc/'), /outside of the pack/],
      'a link': [withLink(), /“cup.svg” only points/],
      'many files': [zipOf(many), /too many files/],
      'a bomb': [files({ 'bomb.txt': Buffer.alloc(30_000_000) }), /What is in it is too big/],
      'a bomb of many': [zipOf(big), /What is in it is too big/],
      'two of a name': [files({ 'other/CUP.svg': svg() }), /Two files are called “CUP.svg”/],
      'a file that is large': [files({ 'cup.svg': svg(noise(600_000)) }), /“cup.svg” is too big/],
    });
    expect((await bring(Buffer.alloc(10 * 1024 * 1024 + 1))).status).toBe(413);
  }, 60_000);

  test('in its list is refused with the line or the file, and nothing changes', async () => {
    const listed = (words: string | Buffer) => files({ 'list.csv': words });
    await refusals({
      'no list': [zipOf({ 'cup.svg': svg() }), /no list of words/],
      'two lists': [files({ 'b/more.csv': list }), /more than one list/],
      'an empty one': [listed(''), /list of words is empty/],
      'a heading alone': [listed('file,words\n'), /list of words is empty/],
      'what is no text': [listed(await phonePhoto()), /cannot read the list/],
      'an open quote': [listed('cup.svg,"tea\n'), /cannot read the list/],
      'no such file': [listed('cup.svg,tea\npot.svg,pot'), /names “pot.svg”. There is no such file/],
      'a path': [listed('cup.svg,tea\n../cup.svg,pot'), /line 2 of the list/],
      'more columns': [listed('file,words\ncup.svg,tea,MIT,drink'), /line 2 of the list/],
      'no words': [listed('cup.svg, ; '), /no words for “cup.svg”/],
      'twice the same': [listed('cup.svg,tea\nCup.svg,pot'), /names “Cup.svg” more than once/],
      'one that is not listed': [files({ 'pot.svg': svg() }), /does not name “pot.svg”/],
    });
  });

  test('in its drawings is refused with the file, and nothing changes', async () => {
    const more = /“cup.svg” holds more than a drawing/;
    const [no, parts] = [/cannot draw “cup.svg”/, /“cup.svg” has too many parts/];
    await refusals({
      'a script': [drawn('<script>alert(1)</script>'), more],
      'a page in it': [drawn('<foreignObject><body xmlns="http://www.w3.org/1999/xhtml"/></foreignObject>'), more],
      'something done when it loads': [drawn('<path d="M0 0" onload="alert(1)"/>'), more],
      'a picture from elsewhere': [drawn('<image href="https://example.org/a.png"/>'), more],
      'a file of the server': [drawn('<image xlink:href="file:///etc/passwd"/>'), more],
      'a picture inside': [drawn('<image href="data:image/png;base64,AAAA"/>'), more],
      'a drawing from elsewhere': [drawn('<use href="other.svg#a"/>'), more],
      'a colour from elsewhere': [drawn('<path d="M0 0" fill="url(https://example.org/#a)"/>'), more],
      'a style from elsewhere': [drawn('<style>@import url(https://example.org)</style>'), more],
      'a style that is spelt out': [drawn('<path d="M0 0" style="fill:u\\72l(https://example.org)"/>'), more],
      'a link': [drawn('<a href="https://example.org"><path d="M0 0"/></a>'), more],
      'entities of its own': [drawn('&lol;', '<!DOCTYPE svg [<!ENTITY lol "ha">]>'), more],
      'a style sheet': [drawn('', '<?xml-stylesheet href="a.css"?>'), more],
      'what moves': [drawn('<animate attributeName="x"/>'), more],
      'itself, again and again': [files({ 'cup.svg': drawnAgainAndAgain(9) }), parts],
      'itself without end': [drawn('<g id="a"><use href="#a"/></g>'), parts],
      'many shapes': [drawn(manyShapes(20_001)), parts],
      deep: [drawn('<g>'.repeat(200) + '</g>'.repeat(200)), parts],
      'a photo': [files({ 'cup.svg': await phonePhoto() }), no],
      'a web page': [files({ 'cup.svg': '<!DOCTYPE html><html><script>1</script></html>' }), no],
      'cut short': [files({ 'cup.svg': svg().slice(0, 60) }), no],
      empty: [files({ 'cup.svg': '' }), no],
      'other letters': [drawn('', '<?xml version="1.0" encoding="UTF-7"?>'), no],
      'a very large sheet': [files({ 'cup.svg': svg('', 'width="1000000" height="1000000"') }), no],
      'no sheet': [files({ 'cup.svg': svg('', 'width="0" height="0"') }), no],
    });
  });

  test('is told from honest drawings: those of two sets, and what drawing programs write', () => {
    const require = createRequire(import.meta.url);
    const honest = [
      'openmoji/color/svg/1F442.svg',
      'openmoji/color/svg/1F3E0.svg',
      'healthicons/public/icons/svg/filled/body/ear.svg',
    ];
    for (const file of honest) expect(checkDrawing(file, readFileSync(require.resolve(file)))).toBeGreaterThan(1);
    expect(checkDrawing('x.svg', Buffer.from(drawnByPrograms))).toBeGreaterThan(1);
  });

  test('in a draft, forged: a symbol of a pack has an id and a credit, and no other has one', () => {
    const symbol = { kind: 'symbol', set: 'pack', code: newId(), words: 'tea', credit: 'Ours (MIT)' };
    expect(isPicture(symbol)).toBe(true);
    for (const wrong of [{ code: '../x' }, { credit: undefined }, { credit: 'x'.repeat(201) }, { set: 'openmoji' }]) {
      expect(isPicture({ ...symbol, ...wrong })).toBe(false);
    }
  });
});
