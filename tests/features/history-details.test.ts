import { afterEach, expect, test } from 'vitest';
import { collaboration } from '#app/features/drafting/collaboration.server';
import { writeItem } from '#app/features/drafting/write-item.server';
import { findChanges } from '#app/features/history/find-changes.server';
import { findPutBack, findSittings } from '#app/features/history/find-sittings.server';
import { findSubject } from '#app/features/people/find-subject.server';
import { setClock } from '#app/platform/clock';
import { newId } from '#app/platform/ids';
import { freshDatabase } from '../support/database';
import { viewerOfAccount } from '../support/viewer';
import { makeWillowCourt } from '../support/willow-court';

freshDatabase();
afterEach(async () => {
  setClock(undefined);
  await collaboration().stop();
});

const hour = 60 * 60_000;
const zone = 'Europe/London';

test('journey 1: a changed number, red line, stage or promise is told with what it was and what it is', async () => {
  const { ffion, me: account } = await makeWillowCourt();
  const me = await viewerOfAccount(account);
  const { subject } = (await findSubject(ffion, account))!;
  const now = Date.parse('2026-06-01T09:00:00Z');
  const sam = (phone: string) => [{ name: 'Sam', relationship: 'friend', phone, tellAfterRestriction: false }];
  const steps = [
    ['important_people', { contacts: sam('1') }, { contacts: sam('2'), doNotContact: ['Lee'] }],
    ['avoid', { restrictionTypes: ['physical'] }, { restrictionTypes: ['physical', 'seclusion'] }],
    ['health_risks', { riskFactors: ['epilepsy'] }, { riskFactors: [] }],
    ['helps', { stage: 'crisis', who: 'Sam' }, { stage: null, who: 'Lee', where: 'my_room' }],
    ['adjustments', { inPlaceBy: '2026-07-01' }, { owner: { name: 'Sam', accountId: null } }],
  ] as const;
  const told: unknown[] = [];
  for (const [section, before, after] of steps) {
    const id = newId();
    setClock(() => now);
    await writeItem(me, ffion, section, { do: 'add', id, text: section, details: before as never });
    await collaboration().stop();
    setClock(() => now + hour);
    await writeItem(me, ffion, section, { do: 'describe', id, details: after as never });
    await collaboration().stop();
    const at = now + 2 * hour;
    const [changed] = (await findChanges(me, subject, { at: now + 1 }, at, zone)).filter(
      (each) => each.section === section,
    );
    const { sittings } = await findSittings(me, subject, section, at, zone, { only: id });
    expect(sittings[0]!.details).toEqual(changed!.changes[0]!.details);
    const back = await findPutBack(me, subject, section, sittings[0]!.id, 'answer', at);
    const turned = changed!.changes[0]!.details.map(({ kind, ...said }) => ({
      kind,
      before: said.after,
      after: said.before,
    }));
    expect(back!.items[0]!.details).toEqual(turned);
    told.push(...changed!.changes[0]!.details);
    // New, it says all of it; taken out, what it said.
    expect(sittings[1]!.details.every(({ before: was }) => was === null)).toBe(true);
    expect(sittings[1]!.details).not.toEqual([]);
  }
  expect(told).toEqual([
    { kind: 'contacts', before: 'Sam, friend: 1', after: 'Sam, friend: 2\nPlease do not call: Lee' },
    { kind: 'red_line', before: 'Physical restraint', after: 'Physical restraint\nSeclusion' },
    { kind: 'danger', before: 'Epilepsy', after: '' },
    { kind: 'stage', before: "It's too much", after: '' },
    { kind: 'place', before: 'Sam', after: 'Lee · My room' },
    {
      kind: 'promise',
      before: 'Nobody makes sure of this yet, by 1 July 2026',
      after: 'Sam makes sure of this, by 1 July 2026',
    },
  ]);
});
