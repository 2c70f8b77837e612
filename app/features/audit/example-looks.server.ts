import { and, desc, eq, lte } from 'drizzle-orm';
import { incidents, planVersions } from '#db/tables.server';
import { exampleLooks, type ExampleLook } from '../people/example-data';
import { idOf, type Seeding } from '../people/example-places.server';
import { record } from './record.server';

/** Who looked in the last weeks (P12). */
export async function seedLooks(seeding: Seeding): Promise<void> {
  for (const look of exampleLooks) {
    const at = seeding.days.ago(look.daysAgo, look.time);
    const personId = idOf(seeding.people, look.person);
    await record(seeding.tx, {
      at,
      accountId: idOf(seeding.accounts, look.by),
      action: look.what === 'plan' ? 'version.looked' : `${look.what}.looked`,
      personId,
      objectId: await lookedAt(seeding, look, personId, at),
      detail: look.section ?? null,
    });
  }
}

async function lookedAt({ tx }: Seeding, { what }: ExampleLook, personId: string, at: number): Promise<string | null> {
  if (what === 'draft') return null;
  const [found] =
    what === 'incident'
      ? await tx
          .select({ id: incidents.id })
          .from(incidents)
          .where(and(eq(incidents.personId, personId), lte(incidents.startedAt, at)))
          .orderBy(desc(incidents.startedAt))
          .limit(1)
      : await tx
          .select({ id: planVersions.id })
          .from(planVersions)
          .where(and(eq(planVersions.personId, personId), lte(planVersions.agreedAt, at)))
          .orderBy(desc(planVersions.agreedAt))
          .limit(1);
  return found?.id ?? null;
}
