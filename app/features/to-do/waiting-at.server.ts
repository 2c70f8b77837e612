import { and, eq, isNull } from 'drizzle-orm';
import { database } from '#db/connection.server';
import { talkRequests } from '#db/tables.server';
import { plansDueAt } from '../plan-review/restrictions-since.server';
import { unreadAnswers } from '../planned/unread-answers.server';
import { brokenAt } from './find-broken-promises.server';
import { concernsAt } from './find-concerns.server';

const day = 24 * 60 * 60 * 1_000;
/** Promises of records that are older are said on the pages alone. */
const lookedBack = 28 * day;

/** Something without a day that waits for an account: an id and a code that mean it alone, however long it waits. */
export interface Waiting {
  accountId: string;
  aboutId: string;
  code: string;
  /** It is mailed at once, whatever was mailed today. */
  isUrgent?: boolean;
}

/**
 * What waits at a site without a day: what a record says that cannot wait for its turn, a plan that restrictions made
 * due for review and a wish to talk, for who leads there; the answer to a notice, for who gave it; a promise that was not
 * kept, for who makes sure of it.
 *
 * @param staff who works there now
 */
export async function waitingAt(
  siteId: string,
  staff: readonly { id: string; role: string }[],
  now: number,
): Promise<Waiting[]> {
  const { read } = database();
  const here = new Set(staff.map(({ id }) => id));
  const leads = [...new Set(staff.filter(({ role }) => role === 'lead').map(({ id }) => id))];
  const forLeads = (aboutId: string, code: string, but?: string) =>
    leads.filter((id) => id !== but).map((accountId) => ({ accountId, aboutId, code }));
  const due = await plansDueAt(siteId, now);
  const wishes = await read
    .select()
    .from(talkRequests)
    .where(and(eq(talkRequests.siteId, siteId), isNull(talkRequests.endedAt)));
  const answers = await unreadAnswers([siteId], [...here], now);
  const broken = await brokenAt([siteId], now - lookedBack);
  const concerns = await concernsAt([siteId], now);
  return [
    ...concerns.flatMap(({ incidentId, code, isUrgent, accountId }) =>
      forLeads(incidentId, `concern:${code}`, accountId).map((each) => ({ ...each, isUrgent })),
    ),
    // Support first: the plan is looked at again when the day is over.
    ...[...due.values()]
      .filter(({ since }) => since + day <= now)
      .flatMap(({ incidentId }) => forLeads(incidentId, 'plan_review')),
    ...wishes.flatMap(({ id, accountId }) => forLeads(id, 'wish_to_talk', accountId)),
    ...answers.map(({ proposerId, eventId }) => ({ accountId: proposerId, aboutId: eventId, code: 'planned_answer' })),
    ...broken.flatMap(({ incident, field, ownerNow }) =>
      ownerNow && here.has(ownerNow) ? [{ accountId: ownerNow, aboutId: incident.id, code: field }] : [],
    ),
  ];
}
