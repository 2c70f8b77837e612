import { eq } from 'drizzle-orm';
import { afterEach, expect, test } from 'vitest';
import { database, inTransaction } from '#db/connection.server';
import { suggestions } from '#db/tables.server';
import { collaboration } from '#app/features/drafting/collaboration.server';
import { findSubject } from '#app/features/people/find-subject.server';
import { findSuggestions } from '#app/features/suggestions/find-suggestions.server';
import { newId } from '#app/platform/ids';
import { freshDatabase } from '../support/database';
import { made, makeSuggesting } from '../support/suggesting';

freshDatabase();
afterEach(() => collaboration().stop());

test('P2: what waits for the person is shown however much was suggested and taken back after it', async () => {
  const { ffion, me, friend, suggest } = await makeSuggesting();
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
});
