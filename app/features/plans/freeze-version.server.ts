import { desc, eq } from 'drizzle-orm';
import type { Transaction } from '#db/database.server';
import { agreements, planVersions } from '#db/tables.server';
import type { AgreementStatus } from '../../domain/agreement';
import type { AgreedPlan } from '../../domain/plan';
import { canonicalJson, sha256 } from '../../platform/hash.server';
import { newId } from '../../platform/ids';

export type PlanVersion = typeof planVersions.$inferSelect;

export interface Freezing {
  planId: string;
  personId: string;
  /** Milliseconds UTC. */
  agreedAt: number;
  agreement: AgreementStatus;
  agreedBy: string;
  basis: string | null;
  basisReason: string | null;
  /** YYYY-MM-DD. */
  reviewOn: string;
  content: AgreedPlan;
  /** The answer that made it, by the id of its form, and what was said with it. */
  answerId?: string;
  note?: string | null;
  /** Incidents that were kept from who agreed. */
  notKnown?: string[];
  /** For the first version of a plan that began elsewhere; else one more than the last. */
  number?: number;
}

/** The hash of all that a version says (H5). */
export function hashOfVersion(version: Omit<PlanVersion, 'id' | 'hash'>): string {
  const { planId, personId, number, agreedAt, agreement, agreedBy, basis, basisReason, reviewOn, content } = version;
  return sha256(
    canonicalJson({ planId, personId, number, agreedAt, agreement, agreedBy, basis, basisReason, reviewOn, content }),
  );
}

/** Inserts the immutable version and the agreement that made it. */
export async function freezeVersion(tx: Transaction, freezing: Freezing): Promise<PlanVersion> {
  const [last] = await tx
    .select({ number: planVersions.number })
    .from(planVersions)
    .where(eq(planVersions.planId, freezing.planId))
    .orderBy(desc(planVersions.number))
    .limit(1);
  const { answerId, note, notKnown, ...said } = freezing;
  const unsealed = { ...said, number: freezing.number ?? (last?.number ?? 0) + 1 };
  const version: PlanVersion = { ...unsealed, id: newId(), hash: hashOfVersion(unsealed) };
  await tx.insert(planVersions).values(version);
  await tx.insert(agreements).values({
    id: answerId ?? newId(),
    planId: version.planId,
    personId: version.personId,
    at: version.agreedAt,
    status: version.agreement,
    accountId: version.agreedBy,
    versionId: version.id,
    note: note ?? version.basisReason,
    notKnown: notKnown?.length ? notKnown : null,
  });
  return version;
}
