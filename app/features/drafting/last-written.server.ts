import { desc, eq } from 'drizzle-orm';
import { database } from '#db/connection.server';
import { accounts, plans, sectionFolds } from '#db/tables.server';
import type { SectionCode } from '../../domain/plan';

export interface LastWritten {
  section: SectionCode;
  at: number;
  by: { accountId: string; name: string } | null;
}

/** Where somebody wrote last in a person's plan: the place to carry on. Nothing before its first word. */
export async function lastWritten(personId: string): Promise<LastWritten | null> {
  const [last] = await database()
    .read.select({
      section: sectionFolds.section,
      at: sectionFolds.updatedAt,
      accountId: accounts.id,
      name: accounts.name,
    })
    .from(plans)
    .innerJoin(sectionFolds, eq(sectionFolds.planId, plans.id))
    .leftJoin(accounts, eq(accounts.id, sectionFolds.updatedBy))
    .where(eq(plans.personId, personId))
    .orderBy(desc(sectionFolds.updatedAt))
    .limit(1);
  if (!last) return null;
  const { section, at, accountId, name } = last;
  return { section, at, by: accountId && name ? { accountId, name } : null };
}
