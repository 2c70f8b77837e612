import { itemViews, plans, sectionMarks } from '#db/tables.server';
import {
  crisisLineId,
  itemSections,
  type AgreedPlan,
  type ItemView,
  type SectionAudience,
  type SectionCode,
} from '../../domain/plan';
import type { ItemDetails } from '../../domain/item-details';
import { newId } from '../../platform/ids';
import { record } from '../audit/record.server';
import { exampleDraft, type ExampleDraft } from '../drafting/example-draft.server';
import { addItem, rewordItem } from '../drafting/section-document';
import {
  exampleCircles,
  exampleDrafts,
  examplePlans,
  type ExampleItem,
  type ExamplePlan,
} from '../people/example-data';
import { idOf, type Seeding } from '../people/example-places.server';
import { exampleDetails } from './example-details.server';
import { freezeVersion } from './freeze-version.server';

/** What staff see of the agreed plan unless the person opens more: what the card shows. */
const shownOnCard: readonly SectionCode[] = [
  'communication',
  'signs',
  'helps',
  'avoid',
  'really_hard',
  'health_risks',
  'important_people',
];

interface Stand {
  number: number;
  agreedOn: string;
  reviewOn: string;
  crisisLine: string | undefined;
  items: ExampleItem[];
}

/** Each person's plan: written, agreed as often as it was, and with what was written since. */
export async function seedPlans(seeding: Seeding): Promise<void> {
  for (const plan of examplePlans) {
    const personId = idOf(seeding.people, plan.key);
    const planId = newId();
    await seeding.tx
      .insert(plans)
      .values({ id: planId, personId, createdAt: seeding.days.ago(exampleCircles[plan.key]!.since, '12:00') });
    const draft = exampleDraft(planId);
    for (const item of plan.items) seeding.items.set(item.id, newId());
    for (const stand of standsOf(plan)) {
      const agreedAt = seeding.days.at(stand.agreedOn, '15:20');
      writeStand(seeding, plan, draft, stand, agreedAt);
      await agree(seeding, plan, planId, draft, stand, agreedAt);
    }
    if (!plan.meta)
      writeStand(
        seeding,
        plan,
        draft,
        { items: plan.items, crisisLine: plan.crisis_one_line },
        seeding.days.ago(2, '15:00'),
      );
    await writeOn(seeding, plan, planId, draft);
    await draft.keep(seeding.tx);
    for (const item of draft.items()) seeding.standing.set(item.id, item);
    await keepViews(seeding, plan, personId);
  }
}

function standsOf(plan: ExamplePlan): Stand[] {
  if (!plan.meta) return [];
  const { version, agreed_on: agreedOn, next_review: reviewOn } = plan.meta;
  const crisisLine = plan.crisis_one_line;
  const earlier = exampleDrafts.earlier
    .filter((each) => each.person === plan.key)
    .map((each) => ({
      number: each.version,
      agreedOn: each.agreed_on,
      reviewOn: each.next_review,
      crisisLine,
      items: plan.items
        .filter((item) => !each.without.includes(item.id))
        .map((item) => ({ ...item, text: each.reworded[item.id] ?? item.text })),
    }));
  return [...earlier, { number: version, agreedOn, reviewOn, crisisLine, items: plan.items }];
}

function writeStand(
  seeding: Seeding,
  plan: ExamplePlan,
  draft: ExampleDraft,
  { items, crisisLine }: Pick<Stand, 'items' | 'crisisLine'>,
  until: number,
): void {
  const hours = 3_600_000;
  const known = new Map(draft.items().map((item) => [item.id, item.text]));
  if (crisisLine && !known.has(crisisLineId)) {
    const voice = plan.items.find((item) => item.section === 'really_hard')?.voice ?? 'person_own_words';
    const accountId = writerOf(seeding, plan.key, voice);
    const at = until - items.length * 7 * hours;
    draft.write({ section: 'really_hard', accountId, at }, (document) =>
      addItem(document, 'really_hard', {
        id: crisisLineId,
        text: crisisLine,
        details: { voice, onCard: true },
        addedBy: accountId,
        addedAt: at,
      }),
    );
  }
  items.forEach((item, index) => {
    const at = until - (items.length - index) * 6 * hours;
    const id = idOf(seeding.items, item.id);
    if (!known.has(id))
      return writeItem(
        draft,
        item,
        exampleDetails(seeding, plan.key, item),
        id,
        writerOf(seeding, plan.key, item.voice),
        at,
      );
    if (known.get(id) === item.text) return;
    draft.write({ section: item.section, accountId: idOf(seeding.accounts, plan.key), at }, (document) =>
      rewordItem(document, id, item.text),
    );
  });
}

function writeItem(
  draft: ExampleDraft,
  item: ExampleItem,
  details: Partial<ItemDetails>,
  id: string,
  accountId: string,
  at: number,
): void {
  draft.write({ section: item.section, accountId, at }, (document) =>
    addItem(document, item.section, { id, text: item.text, details, addedBy: accountId, addedAt: at }),
  );
}

function writerOf(seeding: Seeding, key: string, voice: ExampleItem['voice']): string {
  return idOf(seeding.accounts, exampleCircles[key]!.writers?.[voice] ?? key);
}

async function agree(
  seeding: Seeding,
  plan: ExamplePlan,
  planId: string,
  draft: ExampleDraft,
  stand: Stand,
  agreedAt: number,
): Promise<void> {
  const { tx, days } = seeding;
  const personId = idOf(seeding.people, plan.key);
  const { decider } = exampleCircles[plan.key]!;
  const agreedBy = idOf(seeding.accounts, decider?.account ?? plan.key);
  const { agreement } = plan.meta!;
  const version = await freezeVersion(tx, {
    planId,
    personId,
    number: stand.number,
    agreedAt,
    agreement,
    agreedBy,
    basis: decider?.basis ?? null,
    basisReason: decider?.reason ?? null,
    reviewOn: days.shift(stand.reviewOn),
    content: contentOf(seeding, plan, draft),
  });
  await record(tx, {
    at: agreedAt,
    accountId: agreedBy,
    action: 'plan.agreed',
    personId,
    objectId: version.id,
    detail: agreement,
  });
}

function contentOf(seeding: Seeding, plan: ExamplePlan, draft: ExampleDraft): AgreedPlan {
  const all = draft.items();
  const open: readonly SectionCode[] = exampleCircles[plan.key]!.audience === 'all' ? itemSections : shownOnCard;
  const audience = Object.fromEntries(
    itemSections.map((section): [SectionCode, SectionAudience] => [
      section,
      open.includes(section) ? 'everyone_supporting_me' : 'named_people',
    ]),
  ) as Record<SectionCode, SectionAudience>;
  return {
    personName: plan.person.name,
    preferredName: plan.person.preferred_name,
    pronouns: plan.person.pronouns,
    crisisLine: all.find((item) => item.id === crisisLineId)?.text ?? null,
    items: all.filter((item) => item.id !== crisisLineId),
    notAgreed: [],
    views: viewsOf(seeding, plan),
    audience,
    wroteWith: plan.meta!.wrote_with,
  };
}

/** Two views of one thing, side by side (P4). */
function viewsOf({ items: ids, days }: Seeding, plan: ExamplePlan): ItemView[] {
  return (plan.meta?.disagreements ?? []).flatMap(({ about, person, team, recorded_by: by, date }) => {
    const view = { itemId: idOf(ids, about), at: days.at(date, '15:00') };
    return [
      { ...view, by: plan.person.preferred_name, text: person },
      { ...view, by: `The team, written down by ${by}`, text: team },
    ];
  });
}

async function keepViews(seeding: Seeding, plan: ExamplePlan, personId: string): Promise<void> {
  for (const { itemId, by, text: words, at } of viewsOf(seeding, plan)) {
    const { section } = seeding.standing.get(itemId)!;
    await seeding.tx.insert(itemViews).values({ id: newId(), personId, section, itemId, by, words, at });
  }
}

/** What was written since it was agreed, and which sections are ready to talk about. */
async function writeOn(seeding: Seeding, plan: ExamplePlan, planId: string, draft: ExampleDraft): Promise<void> {
  const { tx, days } = seeding;
  const personId = idOf(seeding.people, plan.key);
  for (const { by, item, daysAgo, time } of exampleDrafts.inProgress.filter((each) => each.person === plan.key)) {
    const [at, accountId] = [days.ago(daysAgo, time), idOf(seeding.accounts, by)];
    writeItem(draft, item, exampleDetails(seeding, plan.key, item), newId(), accountId, at);
    await record(tx, { at, accountId, action: 'draft.written', personId, objectId: planId, detail: item.section });
  }
  for (const { by, section, daysAgo, time } of exampleDrafts.ready.filter((each) => each.person === plan.key)) {
    const readyAt = days.ago(daysAgo, time);
    const accountId = idOf(seeding.accounts, by);
    await tx.insert(sectionMarks).values({ planId, section, readyAt, accountId });
    await record(tx, { at: readyAt, accountId, action: 'section.marked', personId, objectId: planId, detail: section });
  }
}
