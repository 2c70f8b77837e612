import { circle, deciders, grants, nameWords } from '#db/tables.server';
import type { GrantSection } from '../../domain/access';
import { usualDecidingMonths } from '../../domain/deciders';
import { nameWords as wordsOfName } from '../../domain/person';
import { newId } from '../../platform/ids';
import { addDays, addMonths, calendarDate, startOfDay } from '../../platform/time-words';
import { record } from '../audit/record.server';
import { decidersZone } from './add-decider.server';
import { exampleCircles, examplePlans } from './example-data';
import { idOf, type Seeding } from './example-places.server';

/** Who each person knows, who decides for them where somebody lawfully does, and whom they let in. */
export async function seedCircles(seeding: Seeding): Promise<void> {
  const { tx, days } = seeding;
  await tx.insert(nameWords).values(
    examplePlans.flatMap(({ key, person }) => {
      const words = wordsOfName(`${person.name} ${person.preferred_name}`);
      return words.map((word) => ({ word, personId: idOf(seeding.people, key) }));
    }),
  );
  for (const [key, known] of Object.entries(exampleCircles)) {
    const personId = idOf(seeding.people, key);
    const since = days.ago(known.since, '10:00');
    await tx.insert(circle).values(
      Object.entries(known.circle).map(([account, relation]) => ({
        id: newId(),
        personId,
        accountId: idOf(seeding.accounts, account),
        relation,
        addedAt: since,
      })),
    );
    const { decider } = known;
    if (decider) {
      const from = days.ago(decider.since, '10:00');
      const last = addMonths(calendarDate(from, decidersZone), usualDecidingMonths);
      await tx.insert(deciders).values({
        id: newId(),
        personId,
        accountId: idOf(seeding.accounts, decider.account),
        basis: decider.basis,
        reason: decider.reason,
        from,
        until: startOfDay(addDays(last, 1), decidersZone),
      });
    }
    await seedGrants(seeding, key);
  }
}

async function seedGrants(seeding: Seeding, key: string): Promise<void> {
  const { tx, days } = seeding;
  const { decider, grants: letIn, since } = exampleCircles[key]!;
  const personId = idOf(seeding.people, key);
  const grantedBy = idOf(seeding.accounts, decider?.account ?? key);
  const from = days.ago(Math.min(since, 60), '11:00');
  for (const { account, purpose, months, ...levels } of letIn) {
    const accountId = idOf(seeding.accounts, account);
    const until = seeding.now + months * 30 * 86_400_000;
    for (const level of ['write', 'suggest', 'see'] as const) {
      const sections: GrantSection[] = levels[level];
      for (const section of sections) {
        const id = newId();
        await tx.insert(grants).values({ id, personId, accountId, section, level, purpose, from, until, grantedBy });
        await record(tx, {
          at: from,
          accountId: grantedBy,
          action: 'grant.given',
          personId,
          objectId: id,
          detail: section,
        });
      }
    }
  }
}
