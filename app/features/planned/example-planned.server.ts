import { plannedEvents, plannedNotices } from '#db/tables.server';
import type { PlannedEventBody, PlannedNotice } from '../../domain/planned-restriction';
import { newId } from '../../platform/ids';
import { addDays } from '../../platform/time-words';
import { record } from '../audit/record.server';
import { examplePlanned, type ExamplePlanned } from '../people/example-data';
import { idOf, type Seeding } from '../people/example-places.server';

/** What staff plan for one of the example people, and what that person said to it. */
export async function seedPlanned({ tx, days, people, accounts }: Seeding): Promise<void> {
  for (const each of examplePlanned) {
    const id = newId();
    const personId = idOf(people, each.person);
    const accountId = idOf(accounts, each.by);
    const at = days.ago(each.daysAgo, '14:00');
    await tx
      .insert(plannedNotices)
      .values({ id, personId, accountId, at, followsId: null, body: noticeOf(each, days.today) });
    await record(tx, { at, accountId, action: 'planned.proposed', personId, objectId: id, detail: each.type });
    if (!each.answer) continue;
    const { answer, words, daysAgo } = each.answer;
    const body: PlannedEventBody = { type: 'answered', answer, words, helpedBy: null, basis: null, basisReason: null };
    const answered = {
      id: newId(),
      noticeId: id,
      accountId: idOf(accounts, each.person),
      at: days.ago(daysAgo, '11:00'),
    };
    await tx.insert(plannedEvents).values({ ...answered, body });
  }
}

function noticeOf(each: ExamplePlanned, today: string): PlannedNotice {
  const { person: _, by: _by, daysAgo: _ago, answer: _answer, reviewIn, objectIn, endsIn, ...said } = each;
  return {
    ...said,
    reviewOn: addDays(today, reviewIn),
    objectBy: addDays(today, objectIn),
    until: addDays(today, endsIn),
  };
}
