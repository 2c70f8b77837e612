import { and, eq, inArray } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { auditEntries } from '../../db/tables.server';
import { lookActions } from '../../app/domain/audit';
import { collaboration } from '../../app/features/drafting/collaboration.server';
import { setClock } from '../../app/platform/clock';
import * as pictures from '../../app/routes/people.$personId.plan.$section_.pictures.$itemId';
import * as sounds from '../../app/routes/people.$personId.plan.$section_.sounds.$itemId';
import * as suggest from '../../app/routes/people.$personId.plan.$section_.suggest';
import * as suggestion from '../../app/routes/people.$personId.suggestions.$suggestionId';
import * as suggestions from '../../app/routes/people.$personId.suggestions._index';
import { anItem, aPlan, makeVersion } from '../support/agreed-plan';
import { callRoute, type RouteModule } from '../support/call-route';
import { freshDatabase } from '../support/database';
import { signedIn } from '../support/fixtures';
import { made, makeSuggesting } from '../support/suggesting';

const fresh = freshDatabase();
let place: Awaited<ReturnType<typeof makeSuggesting>>;
let params: Record<string, string>;

beforeEach(async () => {
  place = await makeSuggesting();
  params = { personId: place.ffion, section: 'helps', itemId: place.itemId };
});
afterEach(async () => {
  setClock(undefined);
  await collaboration().stop();
});

/** The looks that opening a page wrote down, as "draft.looked helps". */
async function looksOf(by: string, route: RouteModule, path: string, more: Record<string, string> = {}) {
  const before = await looks(by);
  const page = { path: `/people/${place.ffion}/${path}`, params: { ...params, ...more }, cookie: await signedIn(by) };
  expect((await callRoute(route, page)).status).toBe(200);
  return (await looks(by)).slice(before.length);
}
async function looks(by: string): Promise<string[]> {
  const rows = await fresh.current.read
    .select()
    .from(auditEntries)
    .where(and(eq(auditEntries.accountId, by), inArray(auditEntries.action, [...lookActions])))
    .orderBy(auditEntries.id);
  return rows.map(({ action, detail }) => [action, detail].filter(Boolean).join(' '));
}

describe('P12: whoever else is shown the words of an answer has looked at it', () => {
  it.each([
    ['its picture', pictures, 'pictures'],
    ['its voice note', sounds, 'sounds'],
  ])('on the page of %s', async (_of, route, folder) => {
    const path = `plan/helps/${folder}/${place.itemId}`;
    expect(await looksOf(place.sister, route, path)).toEqual(['draft.looked helps']);
    expect(await looksOf(place.me.accountId, route, path)).toEqual([]);
  });

  it('where they suggest a change of it: in the draft, or, for staff, in the agreed plan', async () => {
    const agreed = anItem('helps', 'Hold up my cards.');
    await makeVersion(place.ffion, place.me.accountId, aPlan([agreed]), Date.now());
    expect(await looksOf(place.friend.accountId, suggest, 'plan/helps/suggest')).toEqual([]);
    expect(await looksOf(place.friend.accountId, suggest, `plan/helps/suggest?item=${place.itemId}`)).toEqual([
      'draft.looked helps',
    ]);
    const { accountId } = place.sam;
    expect(await looksOf(accountId, suggest, `plan/helps/suggest?item=${agreed.id}`)).toEqual(['version.looked']);
  });

  it('where a suggestion shows how it stands now, alone or in the list', async () => {
    const about = { kind: 'change', itemId: place.itemId, words: 'Hold up my two cards.' } as const;
    const suggestionId = await made(place.suggest(place.friend, about));
    const { accountId } = place.friend;
    const path = `suggestions/${suggestionId}`;
    expect(await looksOf(accountId, suggestion, path, { suggestionId })).toEqual(['draft.looked helps']);
    const later = Date.now() + 16 * 60_000;
    setClock(() => later);
    expect(await looksOf(accountId, suggestions, 'suggestions')).toEqual(['draft.looked helps']);
  });
});
