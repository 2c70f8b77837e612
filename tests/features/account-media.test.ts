import { createElement } from 'react';
import { beforeEach, describe, expect, test } from 'vitest';
import { accountEntries } from '../../db/tables.server';
import { keptKinds } from '../../app/domain/picture';
import { sentencesOf } from '../../app/domain/plain-words';
import { WithoutWords } from '../../app/features/incident-accounts/account-media-steps';
import type { AccountPageProps } from '../../app/features/incident-accounts/account-page';
import type { AccountsShown } from '../../app/features/incident-accounts/accounts-view';
import { OneAccount } from '../../app/features/incident-accounts/one-account';
import type { EasyRecord } from '../../app/features/incidents/easy-record';
import { Mine } from '../../app/features/incidents/easy-record-mine';
import type { RecordStory } from '../../app/features/record/record-story';
import { StoryAccounts } from '../../app/features/record/story-accounts';
import type { AccountsInView } from '../../app/features/incident-accounts/require-accounts.server';
import { newId } from '../../app/platform/ids';
import { incidentAccount as inWelsh } from '../../app/words/cy/incident-account';
import { incidentAccount as inEnglish } from '../../app/words/en/incident-account';
import { itemSaid } from '../../app/words/en/item-said';
import * as accountRoute from '../../app/routes/incidents.$incidentId_.account';
import * as accountsRoute from '../../app/routes/incidents.$incidentId_.accounts';
import * as easyRoute from '../../app/routes/incidents.$incidentId_.easy';
import * as statementRoute from '../../app/routes/incidents.$incidentId_.statement';
import * as picturesRoute from '../../app/routes/pictures.$mediaId';
import * as soundsRoute from '../../app/routes/sounds.$mediaId';
import { begunIncident } from '../support/begun';
import { callRoute } from '../support/call-route';
import { freshDatabase } from '../support/database';
import { signedIn } from '../support/fixtures';
import { canary, phonePhoto } from '../support/hostile-images';
import { mediaFolder } from '../support/media';
import { shownPlainly } from '../support/posted-back';
import { voiceNote } from '../support/voice-notes';
import { makeWillowCourt, type WillowCourt } from '../support/willow-court';

const fresh = freshDatabase();
mediaFolder();

let court: WillowCourt, incidentId: string, me: string, sam: string;

beforeEach(async () => {
  court = await makeWillowCourt();
  [me, sam] = [await signedIn(court.me), await signedIn(court.sam)];
  incidentId = await begunIncident(court);
});

const at = (page: string) => ({ path: `/incidents/${incidentId}/${page}`, params: { incidentId } });
function withFile(fields: Record<string, string>, name: string, bytes: Buffer, type: string): FormData {
  const form = new FormData();
  for (const [field, value] of Object.entries(fields)) form.set(field, value);
  form.set(name, new File([new Uint8Array(bytes)], name, { type }));
  return form;
}
const post = (form: Record<string, string>) => callRoute(accountRoute, { ...at('account'), cookie: me, form });
const bring = (multipart: FormData) => callRoute(accountRoute, { ...at('account'), cookie: me, multipart });
type Draft = Pick<AccountsInView['accounts'], 'person'> & {
  draft: { pictures: { kind: string; id?: string; words: string }[]; sound: { id: string; words: string } | null };
};
const draft = async () =>
  ((await callRoute(accountRoute, { ...at('account?step=finish'), cookie: me })).body as Draft).draft;

async function toldWithoutWords() {
  expect((await post({ do: 'choose', symbol: 'openmoji:1F4A1' })).status).toBe(303);
  const drawn = { do: 'drawing', shows: 'Me by the door', ink: 'black', pen: 'thin' };
  expect((await bring(withFile(drawn, 'drawing', await phonePhoto(), 'image/jpeg'))).status).toBe(303);
  const said = { do: 'recording', spoken: 'It was too loud.' };
  expect((await bring(withFile(said, 'recording', await voiceNote(), 'audio/webm'))).status).toBe(303);
  const { pictures, sound } = await draft();
  return { pictures, sound: sound!, drawing: pictures.find(({ kind }) => kind === 'drawing')!.id! };
}

test('P10, D14: the person tells it with a symbol, a drawing and a voice note alone; each stands with its words', async () => {
  const { pictures, sound, drawing } = await toldWithoutWords();
  expect(pictures.map(({ kind, words }) => [kind, words])).toEqual([
    ['symbol', 'light bulb'],
    ['drawing', 'Me by the door'],
  ]);
  expect(sound.words).toBe('It was too loud.');
  const served = await callRoute(picturesRoute, {
    path: `/pictures/${drawing}`,
    params: { mediaId: drawing },
    cookie: me,
  });
  const bytes = Buffer.from(await (served.body as Response).arrayBuffer());
  expect(bytes.includes(canary)).toBe(false);
  expect((served.body as Response).headers.get('Content-Type')).toBe('image/webp');

  expect((await post({ do: 'take-away', what: 'sound' })).status).toBe(303);
  expect((await draft()).sound).toBeNull();
  // What was there before stays in its history.
  expect(await fresh.current.read.$count(accountEntries)).toBe(4);
});

test('P10: staff who were there neither see nor hear it before theirs is finished; who is not let in never does', async () => {
  const { sound, drawing } = await toldWithoutWords();
  const finish = { do: 'finish', id: newId(), helped: 'no', basedOn: '3' };
  expect((await post(finish)).status).toBe(303);
  const opens = async (cookie: string) => {
    const picture = { path: `/pictures/${drawing}`, params: { mediaId: drawing }, cookie };
    const heard = { path: `/sounds/${sound.id}`, params: { mediaId: sound.id }, cookie };
    return [(await callRoute(picturesRoute, picture)).status, (await callRoute(soundsRoute, heard)).status];
  };
  expect(await opens(me)).toEqual([200, 200]);
  expect(await opens(sam)).toEqual([404, 404]);
  const theirs = { do: 'finish', id: newId(), basedOn: '0', happened: 'I held her arm.', nextTime: '' };
  expect((await callRoute(statementRoute, { ...at('statement'), cookie: sam, form: theirs })).status).toBe(303);
  expect(await opens(sam)).toEqual([200, 200]);
  for (const other of [court.sister, court.elsewhere, court.administrator])
    expect(await opens(await signedIn(other))).toEqual([404, 404]);
});

test('A5: a voice alone is an account: nobody has to write what it says', async () => {
  expect(
    (await bring(withFile({ do: 'recording', spoken: '' }, 'recording', await voiceNote(), 'audio/webm'))).status,
  ).toBe(303);
  expect((await draft()).sound).toMatchObject({ words: '' });
  expect((await post({ do: 'finish', id: newId(), basedOn: '1', helped: 'no' })).status).toBe(303);
});

describe('A5: a photo or a drawing alone is an account: nobody has to write what it shows', () => {
  const withoutWords = {
    photo: { do: 'photo', seen: '' },
    drawing: { do: 'drawing', shows: '', ink: 'black', pen: 'thin' },
  };
  test.for(keptKinds)('a %s: wherever it stands, its place says in words what it is', async (kind) => {
    const form = withFile(withoutWords[kind], kind, await phonePhoto(), 'image/jpeg');
    expect((await bring(form)).status).toBe(303);
    const step = (await callRoute(accountRoute, { ...at('account?step=finish'), cookie: me })).body as AccountPageProps;
    expect(step.draft.pictures).toMatchObject([{ kind, words: '' }]);
    expect((await post({ do: 'finish', id: newId(), basedOn: '1', helped: 'no' })).status).toBe(303);

    const { body } = await callRoute(accountsRoute, { ...at('accounts'), cookie: me });
    const { shown } = body as { shown: AccountsShown };
    const easy = (await callRoute(easyRoute, { ...at('easy?part=all'), cookie: me })).body as EasyRecord;
    const story = { accounts: shown, asksIfThere: false, printed: { who: '' }, incidentId } as RecordStory;
    const pages = {
      readThrough: createElement(WithoutWords, { ...step, incidentId }),
      bothSides: createElement(OneAccount, { account: shown.accounts[0]!, shown }),
      easyRead: createElement(Mine, { record: easy }),
      onPaper: createElement(StoryAccounts, { story }),
    };
    for (const [page, element] of Object.entries(pages)) {
      const html = await shownPlainly(element);
      expect(html.replace(/<[^>]*>/g, ' '), page).toContain(sentencesOf(itemSaid.without_words[kind])[0]);
      expect(html, `${page}: no idea without words`).not.toContain('<div class="easy-words"></div>');
    }
  });
});

test.for([inEnglish, inWelsh])(
  '2.5.3: what takes a picture away is called by what stands on it: $take_away',
  (words) => {
    expect(words.take_away_this('A cup').slice(0, words.take_away.length)).toBe(words.take_away);
  },
);

test('D14: a drawing or a voice note that is none is refused beside its field, and nothing is kept', async () => {
  const drawn = { do: 'drawing', shows: 'Me', ink: 'black', pen: 'thin' };
  const said = { do: 'recording', spoken: 'Loud.' };
  const text = Buffer.from('no picture and no sound');
  for (const [form, field, refused] of [
    [withFile(drawn, 'drawing', text, 'image/png'), 'drawing', 415],
    [withFile(said, 'recording', text, 'audio/webm'), 'recording', 415],
  ] as const) {
    const { status, body } = await bring(form);
    expect([status, Object.keys((body as { errors: object }).errors)]).toEqual([refused, [field]]);
  }
  expect((await draft()).pictures).toEqual([]);
  expect(await fresh.current.read.$count(accountEntries)).toBe(0);
});
