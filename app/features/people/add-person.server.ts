import { z } from 'zod';
import { inTransaction } from '#db/connection.server';
import { nameWords, people } from '#db/tables.server';
import { refused, type Decision } from '../../domain/decision';
import { nameWords as wordsOfName } from '../../domain/person';
import type { Viewer } from '../../domain/viewer';
import { now } from '../../platform/clock';
import { newId } from '../../platform/ids';
import { calendarDate, isCalendarDate } from '../../platform/time-words';
import { accountEmail, accountName, insertAccount } from '../accounts/add-account.server';
import { newPassword } from '../accounts/new-password.server';
import { hashPassword } from '../accounts/password.server';
import { record } from '../audit/record.server';
import { peopleRefusals } from '../../words/people-refusals';
import { refusalsOf } from '../../words/words-here.server';

const say = refusalsOf(peopleRefusals);

export const preferredName = z.string(say.preferred_name_missing).trim().max(100, say.name_too_long);
export const pronouns = z.string().trim().max(40, say.too_many_words);
export const birthDate = z
  .string(say.birth_missing)
  .refine((value) => isCalendarDate(value) && value >= '1900-01-01', say.birth_missing);

export const addPersonSchema = z
  .strictObject({
    does: z.literal('add-person').optional(),
    name: accountName,
    preferredName: preferredName.optional(),
    pronouns: pronouns.optional(),
    dateOfBirth: birthDate,
    email: accountEmail.optional(),
    password: newPassword.optional(),
  })
  .refine((asked) => !asked.email || asked.password, { path: ['password'], ...say.password_too })
  .refine((asked) => !asked.password || asked.email, { path: ['email'], ...say.email_too });

export type AddedPerson =
  | { allowed: true; personId: string }
  | Extract<Decision<'not-permitted' | 'email-taken' | 'not-born'>, { allowed: false }>;

/** A person, and where an email is given, the account with which they reach their plan. */
export async function addPerson(viewer: Viewer, asked: z.output<typeof addPersonSchema>): Promise<AddedPerson> {
  if (viewer.role !== 'administrator') return refused('not-permitted');
  const at = now();
  if (asked.dateOfBirth > calendarDate(at, 'Europe/London')) return refused('not-born');
  const passwordHash = asked.password && (await hashPassword(asked.password));
  return inTransaction(async (tx) => {
    const personId = newId();
    const { name, dateOfBirth, email } = asked;
    const called = asked.preferredName ?? name.split(/\s+/)[0] ?? name;
    if (email && passwordHash) {
      const account = await insertAccount(tx, viewer, { role: 'person', name, email, passwordHash, personId });
      if (!account.allowed) return account;
    }
    await tx.insert(people).values({
      id: personId,
      organisationId: viewer.organisationId,
      name,
      preferredName: called,
      pronouns: asked.pronouns ?? null,
      dateOfBirth,
      createdAt: at,
    });
    const words = wordsOfName(`${name} ${called}`);
    if (words.length) await tx.insert(nameWords).values(words.map((word) => ({ word, personId })));
    await record(tx, { at, accountId: viewer.accountId, action: 'person.added', personId, objectId: personId });
    return { allowed: true as const, personId };
  });
}
