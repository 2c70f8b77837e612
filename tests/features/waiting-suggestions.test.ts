import { eq } from 'drizzle-orm';
import { afterEach, expect, test } from 'vitest';
import { database, inTransaction } from '#db/connection.server';
import { suggestions } from '#db/tables.server';
import { collaboration } from '#app/features/drafting/collaboration.server';
import { findSubject } from '#app/features/people/find-subject.server';
import { findSuggestions } from '#app/features/suggestions/find-suggestions.server';
import { newId } from '#app/platform/ids';
import * as route from '../../app/routes/people.$personId.suggestions._index';
import { callRoute } from '../support/call-route';
import { freshDatabase } from '../support/database';
import { signedIn } from '../support/fixtures';
import { made, makeSuggesting } from '../support/suggesting';

freshDatabase();
afterEach(() => collaboration().stop());

test('P2: what waits for the person is shown however much was suggested and taken back after it', async () => {
  const place = await makeSuggesting();
  const { ffion, me, friend, suggest } = place;
  const waiting = await made(suggest(friend, {}));
  const [row] = await database().read.select().from(suggestions).where(eq(suggestions.id, waiting));
  await inTransaction(async (tx) => {
    for (let more = 1; more <= 120; more++) {
      const at = row!.at + more;
      await tx.insert(suggestions).values({ ...row!, id: newId(), itemId: newId(), at, withdrawnAt: at });
    }
  });
  const { subject } = (await findSubject(ffion, me.accountId))!;
  const shown = await findSuggestions(me, { subject }, row!.at + 1_000, 'Europe/London');
  expect(shown.at(-1)).toMatchObject({ id: waiting, state: 'open' });
  expect(shown).toHaveLength(101);

  const at = { path: `/people/${ffion}/suggestions`, params: { personId: ffion } };
  const page = async (query: string, accountId: string) => {
    const { body } = await callRoute(route, { ...at, path: at.path + query, cookie: await signedIn(accountId) });
    const { suggestions: list, olderThan } = body as Awaited<ReturnType<typeof route.loader>>;
    return { ids: list.map(({ id }) => id), olderThan };
  };
  const first = await page('', me.accountId);
  expect([first.ids.length, first.ids.at(-1), first.olderThan]).toEqual([101, waiting, first.ids.at(-2)]);
  const second = await page(`?before=${first.olderThan}`, me.accountId);
  expect([second.ids.length, second.olderThan]).toEqual([20, null]);
  expect(new Set([...first.ids, ...second.ids]).size).toBe(121);
  // What is no suggestion that they may see is no page of its own: what waits is not left out.
  expect(await page('?before=nothing', me.accountId)).toEqual(first);
  expect(await page(`?before=${first.olderThan}`, place.sister)).toEqual({ ids: [], olderThan: null });
});
