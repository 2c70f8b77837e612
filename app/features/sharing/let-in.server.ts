import { and, eq, gt, isNull } from 'drizzle-orm';
import { z } from 'zod';
import { database, inTransaction } from '#db/connection.server';
import type { Query } from '#db/database.server';
import { accounts, circle, grants } from '#db/tables.server';
import { can, grantLevels, grantSections } from '../../domain/access';
import { refused, type Decision } from '../../domain/decision';
import type { Viewer } from '../../domain/viewer';
import { now } from '../../platform/clock';
import { isId, newId } from '../../platform/ids';
import { addDays, addMonths, calendarDate, isCalendarDate, startOfDay } from '../../platform/time-words';
import { maySeek } from '../accounts/rate-limit.server';
import { announce } from '../audit/announcements.server';
import { record } from '../audit/record.server';
import { putAway } from '../history/put-away.server';
import { findSubject } from '../people/find-subject.server';
import { sharingRefusals } from '../../words/sharing-refusals';
import { refusalsOf } from '../../words/words-here.server';

/** C2: nobody is let in for longer; then the person is asked again. */
export const mostMonths = 24;
export const usualMonths = 6;

const say = refusalsOf(sharingRefusals);

export const letInSchema = z.strictObject({
  does: z.literal('let-in'),
  who: z.string().refine(isId, say.not_listed).optional(),
  email: z.email(say.email_not_like_one).trim().toLowerCase().max(254).optional(),
  relation: z.string().trim().max(60, say.too_many_words).optional(),
  level: z.enum(grantLevels, say.level_missing),
  sections: z.array(z.enum(grantSections, say.part_not_listed)).min(1, say.part_missing).max(grantSections.length),
  purpose: z.string(say.purpose_missing).trim().min(1, say.purpose_missing).max(200, say.too_many_words),
  until: z.string(say.last_day_missing).refine(isCalendarDate, say.last_day_missing),
});
export type LettingIn = z.output<typeof letInSchema>;

export type LetInRefusal =
  | 'not-permitted'
  | 'nobody-chosen'
  | 'unknown-account'
  | 'too-many-emails'
  | 'themselves'
  | 'administrator'
  | 'ends-too-soon'
  | 'ends-too-late';

let turns: Promise<unknown> = Promise.resolve();

/**
 * Lets somebody in to parts of a plan, until the end of a day in `zone`. What they held of the same parts is
 * replaced: the newest word of the person counts. One after another, so that nobody is let in while something is being
 * put away from somebody else.
 */
export function letIn(...asked: Parameters<typeof letInNow>): ReturnType<typeof letInNow> {
  const mine = turns.then(() => letInNow(...asked));
  turns = mine.catch(() => {});
  return mine;
}

async function letInNow(
  viewer: Viewer,
  personId: string,
  asked: LettingIn,
  zone: string,
): Promise<Decision<LetInRefusal>> {
  const at = now();
  const today = calendarDate(at, zone);
  if (asked.until < today) return refused('ends-too-soon');
  if (asked.until > addMonths(today, mostMonths)) return refused('ends-too-late');
  const until = startOfDay(addDays(asked.until, 1), zone);
  if (asked.email && !(await maySeek(viewer.accountId))) return refused('too-many-emails');
  const allowed = await mayBeLetIn(database().read, viewer, personId, asked, at);
  if ('reason' in allowed) return allowed;
  const sections = [...new Set(asked.sections)];
  const putAllAway = async () => {
    for (const section of sections) if (section !== 'card') await putAway(viewer, personId, section, at);
  };
  // Before the first moment in which the live draft could be read; and what was taken out meanwhile.
  await putAllAway();
  const done = await inTransaction<Decision<LetInRefusal>>(async (tx) => {
    const chosen = await mayBeLetIn(tx, viewer, personId, asked, at);
    if ('reason' in chosen) return chosen;
    for (const section of sections) {
      const older = await tx
        .select({ id: grants.id })
        .from(grants)
        .where(
          and(
            eq(grants.personId, personId),
            eq(grants.accountId, chosen.id),
            eq(grants.section, section),
            isNull(grants.withdrawnAt),
            gt(grants.until, at),
          ),
        );
      for (const { id } of older) {
        await tx.update(grants).set({ withdrawnAt: at }).where(eq(grants.id, id));
        await record(tx, {
          at,
          accountId: viewer.accountId,
          action: 'grant.withdrawn',
          personId,
          objectId: id,
          detail: section,
        });
      }
      const id = newId();
      await tx.insert(grants).values({
        id,
        personId,
        accountId: chosen.id,
        section,
        level: asked.level,
        purpose: asked.purpose,
        from: at,
        until,
        grantedBy: viewer.accountId,
      });
      await record(tx, {
        at,
        accountId: viewer.accountId,
        action: 'grant.given',
        personId,
        objectId: id,
        detail: section,
      });
    }
    if (asked.relation) {
      await tx
        .insert(circle)
        .values({ id: newId(), personId, accountId: chosen.id, relation: asked.relation, addedAt: at })
        .onConflictDoNothing();
    }
    tx.afterCommit(() => announce({ type: 'access-changed', accountId: chosen.id, personId }));
    return { allowed: true };
  });
  if (done.allowed) await putAllAway();
  return done;
}

/** The account to let in, where this viewer may let it in to this person's plan. */
async function mayBeLetIn(query: Query, viewer: Viewer, personId: string, asked: LettingIn, at: number) {
  const found = await findSubject(personId, viewer.accountId, query);
  if (!found || !can(viewer, 'plan.share', found.subject, at)) return refused('not-permitted');
  const chosen = await chosenAccount(query, asked, found.person.organisationId);
  if ('reason' in chosen) return chosen;
  // No plan is open to them, whoever lets them in (C1).
  if (chosen.role === 'administrator') return refused('administrator');
  return chosen.personId === personId ? refused('themselves') : chosen;
}

/** The account that was meant: an email that was typed counts before a choice from the list. */
async function chosenAccount(query: Query, { who, email }: LettingIn, organisationId: string) {
  if (!who && !email) return refused('nobody-chosen');
  const [account] = await query
    .select({ id: accounts.id, personId: accounts.personId, role: accounts.role })
    .from(accounts)
    .where(
      and(
        email ? eq(accounts.email, email) : eq(accounts.id, who ?? ''),
        eq(accounts.organisationId, organisationId),
        isNull(accounts.closedAt),
      ),
    );
  return account ?? refused('unknown-account');
}
