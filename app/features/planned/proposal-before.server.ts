import { cardOf } from '../../domain/card';
import { mostPlannedMonths, usualDaysToObject, type PlannedNotice } from '../../domain/planned-restriction';
import { inOrder, saidOf, type AgreedPlan, type Contact } from '../../domain/plan';
import type { RestrictionType } from '../../domain/restriction';
import { now } from '../../platform/clock';
import { addDays, addMonths, calendarDate } from '../../platform/time-words';
import { zoneOf } from '../people/zone-of.server';
import { versionInUse } from '../plans/find-version.server';
import { plannedRows } from './planned-rows.server';

/** What the form knows before anybody writes in it. */
export interface ProposalBefore {
  followsId: string | null;
  /** The notice that this one goes on from; its days are not taken over. */
  before: PlannedNotice | null;
  redLines: { id: string; said: string; types: RestrictionType[] }[];
  advocate: string;
  days: { objectBy: string; reviewOn: string; until: string };
}

/** The red lines of the plan, an advocate where the plan names one, and the usual days. */
export async function proposalBefore(personId: string, after: string | null): Promise<ProposalBefore> {
  const plan = (await versionInUse(personId))?.content ?? null;
  const today = calendarDate(now(), await zoneOf(personId));
  const before = (await plannedRows(personId)).find(({ notice }) => notice.id === after)?.notice;
  return {
    followsId: before?.id ?? null,
    before: before?.body ?? null,
    redLines: redLinesOf(plan),
    advocate: before?.body.advocate ?? advocatesOf(plan).map(lineOf).join('\n'),
    days: {
      objectBy: addDays(today, usualDaysToObject),
      reviewOn: addMonths(today, 1),
      until: addMonths(today, mostPlannedMonths / 2),
    },
  };
}

function redLinesOf(plan: AgreedPlan | null): ProposalBefore['redLines'] {
  const stands = inOrder(plan?.items ?? []).filter(({ id, takenOut }) => !takenOut && !plan?.notAgreed.includes(id));
  return stands
    .filter(({ restrictionTypes }) => restrictionTypes.length > 0)
    .map((item) => ({ id: item.id, said: saidOf(item), types: item.restrictionTypes }));
}

/** Contacts whom the plan calls an advocate, in either language. */
function advocatesOf(plan: AgreedPlan | null): Contact[] {
  // As the card shows them: what the person keeps to those they let in is not filled in.
  const contacts = plan ? cardOf(plan, () => '').contacts : [];
  return contacts.filter(({ relationship }) => /advoca|IMHA|IMCA|eiriol/i.test(relationship));
}

function lineOf({ name, relationship, phone }: Contact): string {
  return [name, relationship, phone].filter(Boolean).join(', ');
}
