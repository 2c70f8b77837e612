import { and, eq, inArray, isNull } from 'drizzle-orm';
import { database, inTransaction } from '#db/connection.server';
import { accounts, incidents, postings, sentReminders } from '#db/tables.server';
import { remindAt } from '../../domain/responsible';
import { environment } from '../../platform/environment.server';
import { mailer, type Mailer } from '../../platform/mail.server';
import { dayByName } from '../../platform/time-words';
import { mailWords } from '../../words/mail';
import { timeWords } from '../../words/times';
import { wordsHere } from '../../words/words-here.server';
import { holdsAt } from '../sharing/visible-to.server';
import { dueAfterIncidents, sitesWithRestrictions } from './due-after-incidents.server';
import { waitsFor } from './find-to-do.server';

const every = 10 * 60 * 1_000;
/** No site has so many in four weeks. */
const everyOne = 100_000;
/** What was due longer ago is said on the pages alone. */
const lateBy = 7 * 24 * 60 * 60 * 1_000;

interface Reminder {
  accountId: string;
  email: string;
  /** "Thursday", "yesterday" */
  day: string;
  isLate: boolean;
  deadlines: { aboutId: string; code: string }[];
}

/**
 * Mails whoever has something to finish soon, once for each account and deadline; what is due on the same day is one
 * mail. It is written down after the mail server took it: a crash between the two mails a second time, and none is lost.
 * What the server refuses for good is written down too, and is not tried again.
 *
 * @param now milliseconds UTC
 * @returns how many mails were taken
 */
export async function sendReminders(send: Mailer, now: number, tell: (error: unknown) => void): Promise<number> {
  let taken = 0;
  const words = wordsHere(mailWords);
  // Site by site: a mail leaves out nothing, however much happened elsewhere.
  const due: Reminder[] = [];
  for (const siteId of await sitesWithRestrictions(now)) due.push(...(await remindersDue(siteId, now)));
  for (const reminder of due) {
    const { email, day, isLate } = reminder;
    const address = environment().publicUrl;
    const lines = [isLate ? words.was_due(day) : words.by(day), ...(address ? [address] : [])];
    try {
      await send({ to: email, subject: words.subject, text: `${lines.join('\n\n')}\n` });
      taken += 1;
    } catch (error) {
      tell(error);
      if (!isForGood(error)) continue;
    }
    await inTransaction(async (tx) => {
      const rows = reminder.deadlines.map((each) => ({ ...each, accountId: reminder.accountId, at: now }));
      await tx.insert(sentReminders).values(rows).onConflictDoNothing();
    });
  }
  return taken;
}

async function remindersDue(siteId: string, now: number): Promise<Reminder[]> {
  const all = await dueAfterIncidents(eq(incidents.siteId, siteId), now, everyOne);
  const { read } = database();
  const staff = await read
    .select({ id: accounts.id, email: accounts.email, siteId: postings.siteId, role: postings.role })
    .from(postings)
    .innerJoin(accounts, eq(accounts.id, postings.accountId))
    .where(and(eq(postings.siteId, siteId), holdsAt(postings, now), isNull(accounts.closedAt)));
  const ids = all.map(({ incidentId }) => incidentId);
  const sent = await read.select().from(sentReminders).where(inArray(sentReminders.aboutId, ids));
  const known = new Set(sent.map(({ accountId, aboutId, code }) => `${accountId} ${aboutId} ${code}`));
  const reminders = new Map<string, Reminder>();
  for (const due of all) {
    const { incidentId, siteId, zone, startedAt } = due;
    const there = new Map(staff.filter((each) => each.siteId === siteId).map((each) => [each.id, each]));
    for (const each of due.dues) {
      const { dueAt, code } = each;
      if (dueAt === null || now < remindAt(startedAt, dueAt) || now > dueAt + lateBy) continue;
      for (const { id: accountId, email } of there.values()) {
        const leads = staff.some((one) => one.id === accountId && one.siteId === siteId && one.role === 'lead');
        if (!waitsFor(accountId, new Set(leads ? [siteId] : []), due, each)) continue;
        if (known.has(`${accountId} ${incidentId} ${code}`)) continue;
        const day = dayByName(dueAt, now, zone, wordsHere(timeWords));
        const isLate = dueAt < now;
        const key = `${accountId} ${day} ${isLate}`;
        const reminder = reminders.get(key) ?? { accountId, email, day, isLate, deadlines: [] };
        reminder.deadlines.push({ aboutId: incidentId, code });
        reminders.set(key, reminder);
      }
    }
  }
  return [...reminders.values()];
}

/** The mail server will not take it the next time either. */
function isForGood(error: unknown): boolean {
  const code = (error as { responseCode?: number } | null)?.responseCode;
  return code !== undefined && code >= 500;
}

/** What may stand in the log of a mail that failed: no address, no words of the mail. */
export function mailFault(error: unknown): { code: string; responseCode?: number } {
  const { code, responseCode } = (error ?? {}) as { code?: string; responseCode?: number };
  return { code: code ?? 'unknown', ...(responseCode !== undefined && { responseCode }) };
}

/** Reminds now and every ten minutes until stopped, where there is a way out for mails. */
export function startReminding(clock: () => number, tell: (error: unknown) => void): () => Promise<void> {
  const send = mailer();
  if (!send) return async () => {};
  let running = Promise.resolve();
  const remind = () => void (running = running.then(() => sendReminders(send, clock(), tell)).then(() => {}, tell));
  remind();
  const timer = setInterval(remind, every);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await running;
  };
}
