import { SaxesParser } from 'saxes';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { database } from '../../db/connection.server';
import { auditEntries, plans, symbolPacks } from '../../db/tables.server';
import { collaboration } from '../../app/features/drafting/collaboration.server';
import { readSection } from '../../app/features/drafting/live-section.server';
import { newId } from '../../app/platform/ids';
import * as packSymbolRoute from '../../app/routes/pack-symbols.$symbolId';
import * as picturesRoute from '../../app/routes/people.$personId.plan.$section_.pictures.$itemId';
import { callRoute } from '../support/call-route';
import { freshDatabase } from '../support/database';
import { makeAccount, makeOrganisation, signedIn } from '../support/fixtures';
import { pack, postPack, svg } from '../support/symbol-pack';
import { makeWillowCourt, type WillowCourt } from '../support/willow-court';
import { zipOf } from '../support/word-document';

freshDatabase();
afterEach(() => collaboration().stop());

let place: WillowCourt;
beforeEach(async () => {
  place = await makeWillowCourt();
});

const about = { name: 'Ours', licence: 'CC BY-NC 4.0' };

const admin = (fields: Record<string, string>, zip?: Buffer, as = place.administrator) => postPack(as, fields, zip);
const bring = (zip: Buffer, fields: Partial<typeof about> = {}) => admin({ do: 'bring', ...about, ...fields }, zip);

const itemId = newId();
async function choosing(form: Record<string, string>, as = place.me) {
  const params = { personId: place.ffion, section: 'helps', itemId };
  const path = `/people/${place.ffion}/plan/helps/pictures/${itemId}`;
  return callRoute(picturesRoute, { path, params, cookie: await signedIn(as), form });
}
interface Found {
  found: { symbols: { set: string; code: string; name: string; credit?: string }[] };
}
const found = async (word: string) => {
  const { body } = await choosing({ do: 'find', word });
  return (body as Found).found.symbols.filter(({ set }) => set === 'pack');
};
const chosen = async () => {
  const [plan] = await database().read.select().from(plans);
  return (await readSection(plan!.id, 'helps')).find(({ id }) => id === itemId)?.picture;
};
async function image(symbolId: string, as: string) {
  const { status, body } = await callRoute(packSymbolRoute, {
    ...{ path: `/pack-symbols/${symbolId}`, params: { symbolId } },
    cookie: await signedIn(as),
  });
  return { status, response: body as Response };
}

describe('A5, D15: a pack of symbols', () => {
  test('is found by its words beside the others, with its name and licence, chosen, and served to its organisation', async () => {
    expect((await bring(await zipOf(pack))).status).toBe(302);
    const [cup] = await found('tea');
    expect(cup).toMatchObject({ set: 'pack', name: 'cup of tea', credit: 'Ours (CC BY-NC 4.0)' });
    expect(await found('quiet')).toMatchObject([{ name: 'hush', credit: 'Ours (CC BY 4.0)' }]);
    expect((await choosing({ do: 'choose', symbol: `pack:${cup!.code}` })).status).toBe(302);
    const picture = {
      kind: 'symbol',
      set: 'pack',
      code: cup!.code,
      words: 'cup of tea',
      credit: 'Ours (CC BY-NC 4.0)',
    };
    expect(await chosen()).toEqual(picture);
    const { status, response } = await image(cup!.code, place.sister);
    expect([status, response.headers.get('content-type')]).toEqual([200, 'image/webp']);
    expect(response.headers.get('content-security-policy')).toContain('sandbox');
    const { format, width, height } = await sharp(Buffer.from(await response.arrayBuffer())).metadata();
    expect({ format, width, height }).toEqual({ format: 'webp', width: 320, height: 320 });
    const stranger = await makeAccount(await makeOrganisation(), 'administrator');
    expect((await image(cup!.code, stranger)).status).toBe(404);
    const audit = await database().read.select().from(auditEntries);
    expect(audit.find(({ action }) => action === 'symbols.brought-in')).toMatchObject({ detail: '2' });
  });

  test('put away, is found and chosen no more, still shows where it was chosen, and can be put back', async () => {
    await bring(await zipOf(pack));
    const [cup] = await found('tea');
    await choosing({ do: 'choose', symbol: `pack:${cup!.code}` });
    await choosing({ do: 'reword', words: 'my tea', remember: 'on' });
    const [{ id } = { id: '' }] = await database().read.select().from(symbolPacks);
    expect((await admin({ do: 'put-away', pack: id })).status).toBe(302);
    expect([await found('tea'), await found('my tea')]).toEqual([[], []]);
    expect((await choosing({ do: 'choose', symbol: `pack:${cup!.code}` })).status).toBe(400);
    expect(await chosen()).toMatchObject({ code: cup!.code, words: 'my tea' });
    expect((await image(cup!.code, place.me)).status).toBe(200);
    await admin({ do: 'put-back', pack: id });
    expect(await found('my tea')).toMatchObject([{ name: 'my tea', credit: 'Ours (CC BY-NC 4.0)' }]);
  });

  test('is the administrator’s to bring, of one organisation, and its name is one of its own', async () => {
    expect((await admin({ do: 'bring', ...about }, await zipOf(pack), place.sam)).status).toBe(404);
    expect((await bring(await zipOf(pack))).status).toBe(302);
    expect((await bring(await zipOf(pack), { name: 'OURS' })).errors.name).toEqual([
      'You have a pack of this name already. Please choose another name.',
    ]);
    const [{ id } = { id: '' }] = await database().read.select().from(symbolPacks);
    const stranger = await makeAccount(await makeOrganisation(), 'administrator');
    expect((await admin({ do: 'put-away', pack: id }, undefined, stranger)).status).toBe(404);
    expect(await database().read.$count(symbolPacks)).toBe(1);
  });

  test('without a name, a licence or a file keeps what was typed', async () => {
    const { status, errors, body } = await admin({ do: 'bring', name: 'Mine', licence: ' ' });
    expect([status, Object.keys(errors).sort()]).toEqual([400, ['file', 'licence']]);
    expect((body as { typed: object }).typed).toMatchObject({ name: 'Mine' });
  });

  test('may list its words as spreadsheets of other countries save them, and have no first line', async () => {
    const saved: [name: string, words: string | Buffer][] = [
      ['a semicolon', 'file;words\r\ncup.svg;"tea, drink"\r\nquiet.svg;hush'],
      ['a tab', '\ufefffile\twords\ncup.svg\ttea, drink\nquiet.svg\thush'],
      ['Windows', Buffer.from('cup.svg,t\xeate\nquiet.svg,hush\n', 'latin1')],
      ['UTF-16', Buffer.from('\ufeffcup.svg,tea|drink\nquiet.svg,hush\n', 'utf16le')],
    ];
    for (const [name, words] of saved) {
      expect((await bring(await zipOf({ ...pack, 'Ours/list.csv': words }), { name })).errors, name).toEqual({});
    }
    expect((await found('drink')).map(({ credit }) => credit?.split(' (')[0])).toEqual([
      'UTF-16',
      'a semicolon',
      'a tab',
    ]);
    expect(await found('tête')).toHaveLength(1);
  });

  test('lets everybody else have their turn between two of its drawings', async () => {
    let [turn, isOver] = [0, false];
    const next = () => {
      turn += 1;
      if (!isOver) setImmediate(next);
    };
    const looked: number[] = [];
    const { close } = SaxesParser.prototype;
    const looking = vi.spyOn(SaxesParser.prototype, 'close').mockImplementation(function (this: SaxesParser) {
      looked.push(turn);
      return close.call(this);
    });
    onTestFinished(() => {
      isOver = true;
      looking.mockRestore();
    });
    const names = ['one', 'two', 'three', 'four'].map((name) => `${name}.svg`);
    const drawings = Object.fromEntries(names.map((name) => [name, svg()]));
    next();
    await bring(await zipOf({ ...drawings, 'list.csv': names.map((name) => `${name},tea`).join('\n') }));
    expect(looked).toHaveLength(names.length);
    expect([...new Set(looked)], 'each in a turn of its own').toEqual(looked);
  });
});
