import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { inTransaction } from '#db/connection.server';
import { checkIns, talkRequests } from '#db/tables.server';
import { longestCheckIn, type CheckIn } from '../../domain/check-in';
import { now } from '../../platform/clock';
import { readForm, type FormRefusal } from '../../platform/form';
import { newId } from '../../platform/ids';
import { checkInWords } from '../../words/check-in';
import { incidentAccountRefusals } from '../../words/incident-account-refusals';
import { refusalsOf } from '../../words/words-here.server';
import type { CheckInView } from './require-check-in.server';

const say = refusalsOf(checkInWords);
const words = z.string().trim().max(longestCheckIn, say.too_long).default('');
const written = { howIAm: words, wouldHelp: words, talkTo: words };

const schema = z.discriminatedUnion(
  'do',
  [
    z.strictObject({ do: z.literal('keep'), ...written }),
    z.strictObject({ do: z.literal('throw-away'), ...written }),
    // What is in the boxes is kept too: nothing that was typed is lost.
    z.strictObject({ do: z.literal('ask'), ...written }),
    z.strictObject({ do: z.literal('take-back') }),
  ],
  refusalsOf(incidentAccountRefusals).choose_answer,
);

/** Keeps, changes or throws away what its author wrote, and passes on only that they would like to be talked with. */
export async function takeCheckIn(
  { viewer, incident }: CheckInView,
  form: FormData,
): Promise<{ refusal: FormRefusal } | { done: 'keep' | 'throw-away' | 'ask' | 'take-back' }> {
  const read = readForm(form, schema);
  if (!read.ok) return { refusal: read.refusal };
  const posted = read.value;
  const own = { incidentId: incident.id, accountId: viewer.accountId };
  const ownCheckIn = and(eq(checkIns.incidentId, own.incidentId), eq(checkIns.accountId, own.accountId));
  const ownRequest = and(eq(talkRequests.incidentId, own.incidentId), eq(talkRequests.accountId, own.accountId));
  const at = now();
  await inTransaction(async (tx) => {
    if (posted.do === 'take-back') {
      await tx.update(talkRequests).set({ endedAt: at }).where(ownRequest);
      return;
    }
    const { howIAm, wouldHelp, talkTo } = posted;
    const said: CheckIn = { howIAm, wouldHelp, talkTo };
    if (posted.do === 'throw-away' || Object.values(said).every((each) => each === '')) {
      await tx.delete(checkIns).where(ownCheckIn);
    } else {
      const target = [checkIns.incidentId, checkIns.accountId];
      await tx
        .insert(checkIns)
        .values({ ...own, ...said, at })
        .onConflictDoUpdate({ target, set: { ...said, at } });
    }
    if (posted.do === 'ask') {
      const target = [talkRequests.incidentId, talkRequests.accountId];
      await tx
        .insert(talkRequests)
        .values({ id: newId(), ...own, siteId: incident.siteId, at, endedAt: null })
        .onConflictDoUpdate({ target, set: { at, endedAt: null } });
    }
  });
  return { done: posted.do };
}
