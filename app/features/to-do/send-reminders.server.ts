import { inTransaction } from '#db/connection.server';
import { sentReminders } from '#db/tables.server';
import { environment } from '../../platform/environment.server';
import { mailer, type Mailer } from '../../platform/mail.server';
import { mailWords } from '../../words/mail';
import { wordsHere } from '../../words/words-here.server';
import { remindersDue, type Reminder } from './reminders-due.server';

const every = 10 * 60 * 1_000;

/**
 * Mails whoever something waits for, once for each account and thing: what waits for an account is one mail. It is written
 * down after the mail server took it: a crash between the two mails a second time, and none is lost. What the server
 * refuses for good is written down too, and is not tried again.
 *
 * @param now milliseconds UTC
 * @returns how many mails were taken
 */
export async function sendReminders(send: Mailer, now: number, tell: (error: unknown) => void): Promise<number> {
  let taken = 0;
  for (const reminder of await remindersDue(now)) {
    const { accountId, email, things } = reminder;
    try {
      await send({ to: email, subject: wordsHere(mailWords).subject, text: textOf(reminder, now) });
      taken += 1;
    } catch (error) {
      tell(error);
      if (!isForGood(error)) continue;
    }
    await inTransaction(async (tx) => {
      const rows = things.map(({ aboutId, code }) => ({ accountId, aboutId, code, at: now }));
      await tx.insert(sentReminders).values(rows).onConflictDoNothing();
    });
  }
  return taken;
}

/** By when, and no more: no name, nothing of a plan, and only the address of the whole application. */
function textOf({ things }: Reminder, now: number): string {
  const words = wordsHere(mailWords);
  const lines = things.map(({ dueAt, day }) => {
    if (dueAt === null) return words.waits;
    return dueAt < now ? words.was_due(day) : words.by(day);
  });
  const address = environment().publicUrl;
  return `${[...new Set(lines), words.sign_in, ...(address ? [address] : [])].join('\n\n')}\n`;
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
