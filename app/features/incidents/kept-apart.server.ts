import { and, eq, gte, isNull, or } from 'drizzle-orm';
import { database } from '#db/connection.server';
import { restrictionUses } from '#db/tables.server';
import type { Apart } from './show-checks';

/** As far back as the twelve hours in forty-eight look. */
const window = 48 * 60 * 60_000;

/** The person's seclusions that go on, or stopped in the last two days. */
export async function keptApart(personId: string, now: number): Promise<Apart[]> {
  const { id, startedAt, stoppedAt } = restrictionUses;
  return database()
    .read.select({ id, startedAt, stoppedAt })
    .from(restrictionUses)
    .where(
      and(
        eq(restrictionUses.personId, personId),
        eq(restrictionUses.type, 'seclusion'),
        or(isNull(stoppedAt), gte(stoppedAt, now - window)),
      ),
    );
}
