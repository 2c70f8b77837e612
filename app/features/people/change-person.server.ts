import { and, eq, gt, isNull, or } from 'drizzle-orm';
import { z } from 'zod';
import { inTransaction } from '#db/connection.server';
import { accounts, deciders, nameWords, people } from '#db/tables.server';
import { can } from '../../domain/access';
import { judgeAge } from '../../domain/deciders';
import { refused, type Decision } from '../../domain/decision';
import { nameWords as wordsOfName } from '../../domain/person';
import type { Viewer } from '../../domain/viewer';
import { now } from '../../platform/clock';
import { calendarDate } from '../../platform/time-words';
import { accountName } from '../accounts/add-account.server';
import { record } from '../audit/record.server';
import { decidersZone } from './add-decider.server';
import { birthDate, preferredName, pronouns } from './add-person.server';
import { findSubject } from './find-subject.server';
import { peopleRefusals } from '../../words/people-refusals';
import { refusalsOf } from '../../words/words-here.server';

const say = refusalsOf(peopleRefusals);

export const changePersonSchema = z.strictObject({
  does: z.literal('change-person'),
  name: accountName,
  preferredName: preferredName.min(1, say.preferred_name_missing),
  pronouns: pronouns.optional(),
  dateOfBirth: birthDate,
  diedOn: birthDate.optional(),
});

/** Mends who the person is: their row, the words they are found by, and the name of their own account. */
export async function changePerson(
  viewer: Viewer,
  personId: string,
  asked: z.output<typeof changePersonSchema>,
): Promise<Decision<'unknown' | 'not-born' | 'died-later' | 'died-before' | 'decider-unfit'>> {
  return inTransaction(async (tx) => {
    const at = now();
    const found = await findSubject(personId, viewer.accountId, tx);
    if (!found || !can(viewer, 'person.manage', found.subject, at)) return refused('unknown');
    const today = calendarDate(at, decidersZone);
    if (asked.dateOfBirth > today) return refused('not-born');
    if (asked.diedOn && asked.diedOn > today) return refused('died-later');
    if (asked.diedOn && asked.diedOn < asked.dateOfBirth) return refused('died-before');
    const wanted = {
      name: asked.name,
      preferredName: asked.preferredName,
      pronouns: asked.pronouns ?? null,
      dateOfBirth: asked.dateOfBirth,
      diedOn: asked.diedOn ?? null,
    };
    const changed = keysOf(wanted).filter((key) => wanted[key] !== found.person[key]);
    if (changed.length === 0) return { allowed: true };
    if (changed.includes('dateOfBirth')) {
      const deciding = await tx
        .select()
        .from(deciders)
        .where(and(eq(deciders.personId, personId), or(isNull(deciders.until), gt(deciders.until, at))));
      const fits = deciding.every(({ basis, until }) => {
        const last = until === null ? null : calendarDate(until - 1, decidersZone);
        return judgeAge(basis, wanted.dateOfBirth, today, last).allowed;
      });
      if (!fits) return refused('decider-unfit');
    }
    await tx.update(people).set(wanted).where(eq(people.id, personId));
    await tx.update(accounts).set({ name: wanted.name }).where(eq(accounts.personId, personId));
    await tx.delete(nameWords).where(eq(nameWords.personId, personId));
    const words = wordsOfName(`${wanted.name} ${wanted.preferredName}`);
    if (words.length) await tx.insert(nameWords).values(words.map((word) => ({ word, personId })));
    await record(tx, {
      at,
      accountId: viewer.accountId,
      action: 'person.changed',
      personId,
      objectId: personId,
      detail: changed.join(' '),
    });
    return { allowed: true };
  });
}

function keysOf<Row extends object>(row: Row): (keyof Row)[] {
  return Object.keys(row) as (keyof Row)[];
}
