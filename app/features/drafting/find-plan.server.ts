import { eq } from 'drizzle-orm';
import { database } from '#db/connection.server';
import type { Query } from '#db/database.server';
import { plans } from '#db/tables.server';

export type Plan = typeof plans.$inferSelect;

/** The person's plan; nothing before its first word was written. */
export async function findPlan(personId: string, query: Query = database().read): Promise<Plan | null> {
  const [plan] = await query.select().from(plans).where(eq(plans.personId, personId));
  return plan ?? null;
}

/** Whose plan it is. */
export async function personOfPlan(planId: string, query: Query = database().read): Promise<string | null> {
  const [plan] = await query.select().from(plans).where(eq(plans.id, planId));
  return plan?.personId ?? null;
}
