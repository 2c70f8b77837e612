import { and, eq, gt, inArray, isNull, max } from 'drizzle-orm';
import { database } from '#db/connection.server';
import { accounts, incidents, postings, sentReminders, sites } from '#db/tables.server';
import { remindAt } from '../../domain/responsible';
import { dayByName } from '../../platform/time-words';
import { timeWords } from '../../words/times';
import { wordsHere } from '../../words/words-here.server';
import { holdsAt } from '../sharing/visible-to.server';
import { dueAfterIncidents } from './due-after-incidents.server';
import { waitsFor } from './find-to-do.server';
import { waitingAt, type Waiting } from './waiting-at.server';

const day = 24 * 60 * 60 * 1_000;
/** What was due longer ago is said on the pages alone. */
const lateBy = 7 * day;

interface Thing extends Waiting {
  email: string;
  /** Milliseconds UTC; null where it has no day. */
  dueAt: number | null;
  /** "Thursday", "yesterday"; empty where it has no day. */
  day: string;
}

/** One mail: everything that an account has not been told of yet, what is due soonest first. */
export interface Reminder {
  accountId: string;
  email: string;
  things: Thing[];
}

/**
 * The mails that are due now, one for each account: at most one a day, unless something is urgent or a deadline would
 * pass before the next.
 * Site by site, so that nothing is left out, however much happened elsewhere.
 */
export async function remindersDue(now: number): Promise<Reminder[]> {
  const reminders = new Map<string, Reminder>();
  for (const { id } of await database().read.select({ id: sites.id }).from(sites)) {
    for (const thing of await thingsAt(id, now)) {
      const { accountId, email } = thing;
      const reminder = reminders.get(accountId) ?? { accountId, email, things: [] };
      reminder.things.push(thing);
      reminders.set(accountId, reminder);
    }
  }
  const mailedAt = await mailedSince(now - day);
  return [...reminders.values()]
    .filter(({ accountId, things }) => {
      const next = (mailedAt.get(accountId) ?? -Infinity) + day;
      const cannotWait = ({ dueAt, isUrgent }: Thing) => isUrgent || (dueAt !== null && dueAt >= now && dueAt <= next);
      return next <= now || things.some(cannotWait);
    })
    .map((each) => ({ ...each, things: each.things.sort((a, b) => (a.dueAt ?? Infinity) - (b.dueAt ?? Infinity)) }));
}

async function thingsAt(siteId: string, now: number): Promise<Thing[]> {
  const { read } = database();
  const staff = await read
    .select({ id: accounts.id, email: accounts.email, role: postings.role })
    .from(postings)
    .innerJoin(accounts, eq(accounts.id, postings.accountId))
    .where(and(eq(postings.siteId, siteId), holdsAt(postings, now), isNull(accounts.closedAt)));
  if (staff.length === 0) return [];
  const emails = new Map(staff.map(({ id, email }) => [id, email]));
  const leads = new Set(staff.filter(({ role }) => role === 'lead').map(({ id }) => id));
  const things = [...(await waitingAt(siteId, staff, now))].map((each) => ({ ...each, dueAt: null, day: '' }));
  const dated = (await dueAfterIncidents(eq(incidents.siteId, siteId), now)).flatMap((due) =>
    due.dues.flatMap((each) => {
      const { dueAt, code } = each;
      if (dueAt === null || now < remindAt(due.startedAt, dueAt) || now > dueAt + lateBy) return [];
      const said = dayByName(dueAt, now, due.zone, wordsHere(timeWords));
      return [...emails.keys()]
        .filter((id) => waitsFor(id, new Set(leads.has(id) ? [siteId] : []), due, each))
        .map((accountId) => ({ accountId, aboutId: due.incidentId, code, dueAt, day: said }));
    }),
  );
  const all = [...dated, ...things];
  const told = await alreadyTold(all);
  return all
    .filter((each) => !told.has(keyOf(each)))
    .map((each) => ({ ...each, email: emails.get(each.accountId) ?? '' }));
}

const keyOf = ({ accountId, aboutId, code }: Waiting) => `${accountId} ${aboutId} ${code}`;

async function alreadyTold(things: Waiting[]): Promise<Set<string>> {
  const ids = [...new Set(things.map(({ aboutId }) => aboutId))];
  const sent = await database().read.select().from(sentReminders).where(inArray(sentReminders.aboutId, ids));
  return new Set(sent.map(keyOf));
}

async function mailedSince(at: number): Promise<Map<string, number>> {
  const rows = await database()
    .read.select({ accountId: sentReminders.accountId, at: max(sentReminders.at) })
    .from(sentReminders)
    .where(gt(sentReminders.at, at))
    .groupBy(sentReminders.accountId);
  return new Map(rows.map((row) => [row.accountId, row.at ?? 0]));
}
