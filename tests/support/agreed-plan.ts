import { eq } from 'drizzle-orm';
import { inTransaction } from '../../db/connection.server';
import { plans } from '../../db/tables.server';
import { itemSections, kindOfSection, type AgreedPlan, type PlanItem, type SectionCode } from '../../app/domain/plan';
import { wordsFrom } from '../../app/domain/words';
import { freezeVersion } from '../../app/features/plans/freeze-version.server';
import { newId } from '../../app/platform/ids';
import { longAgo } from './fixtures';

/** An item of a plan with its words, on the card; everything else unsaid. */
export function anItem(section: SectionCode, text: string, more: Partial<PlanItem> = {}): PlanItem {
  return {
    id: newId(),
    section,
    kind: kindOfSection[section],
    order: 'a0',
    text,
    words: wordsFrom(text),
    stage: null,
    category: null,
    who: null,
    where: null,
    whereWords: null,
    voice: 'person_own_words',
    howKnown: null,
    onCard: true,
    takenOut: false,
    restrictionTypes: [],
    riskFactors: [],
    contacts: [],
    doNotContact: [],
    addedBy: null,
    addedAt: null,
    ...more,
  };
}

export function aPlan(items: PlanItem[], more: Partial<AgreedPlan> = {}): AgreedPlan {
  return {
    personName: 'Ffion Hughes',
    preferredName: 'Ffion',
    pronouns: null,
    crisisLine: 'One person. Lights down. Stop talking. Never hold me.',
    items,
    notAgreed: [],
    views: [],
    audience: Object.fromEntries(
      itemSections.map((section) => [section, 'everyone_supporting_me']),
    ) as AgreedPlan['audience'],
    wroteWith: [],
    ...more,
  };
}

/** An agreed version of the person's plan; the plan is made where there is none. */
export async function makeVersion(
  personId: string,
  agreedBy: string,
  content: AgreedPlan,
  agreedAt = longAgo,
): Promise<string> {
  return inTransaction(async (tx) => {
    const [known] = await tx.select().from(plans).where(eq(plans.personId, personId));
    const planId = known?.id ?? newId();
    if (!known) await tx.insert(plans).values({ id: planId, personId, createdAt: longAgo });
    const freezing = { agreement: 'i_agree' as const, basis: null, basisReason: null, reviewOn: '2099-01-01' };
    return (await freezeVersion(tx, { ...freezing, planId, personId, agreedAt, agreedBy, content })).id;
  });
}
