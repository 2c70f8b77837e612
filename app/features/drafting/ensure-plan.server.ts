import type { Transaction } from '#db/database.server';
import { plans } from '#db/tables.server';
import { now } from '../../platform/clock';
import { newId } from '../../platform/ids';
import { findPlan, type Plan } from './find-plan.server';

/** The person's plan; each person has one, made when something is first written. */
export async function ensurePlan(tx: Transaction, personId: string): Promise<Plan> {
  const found = await findPlan(personId, tx);
  if (found) return found;
  const plan = { id: newId(), personId, createdAt: now() };
  await tx.insert(plans).values(plan);
  return plan;
}
