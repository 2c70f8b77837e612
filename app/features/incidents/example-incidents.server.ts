import { and, desc, eq, lte } from 'drizzle-orm';
import { planVersions } from '#db/tables.server';
import type { IncidentEvent, IncidentEventBodies, IncidentState } from '../../domain/incident';
import { applyEvent, startIncident } from '../../domain/incident-fold';
import { adjustmentField, type Answers } from '../../domain/record-answers';
import { newId } from '../../platform/ids';
import { seedAccounts } from '../incident-accounts/example-accounts.server';
import { exampleCircles, exampleIncidents, type ExampleIncident, type ExampleStep } from '../people/example-data';
import { idOf, type Seeding } from '../people/example-places.server';
import { keepEvent } from './keep-event.server';

const minute = 60_000;

/** What happened in the last months, event by event, as it would have been recorded. */
export async function seedIncidents(seeding: Seeding): Promise<void> {
  for (const incident of exampleIncidents) await seedIncident(seeding, incident);
}

async function seedIncident(seeding: Seeding, incident: ExampleIncident): Promise<void> {
  const startedAt = seeding.days.ago(incident.daysAgo, incident.time);
  const personId = idOf(seeding.people, incident.person);
  const siteId = idOf(seeding.sites, exampleCircles[incident.person]!.site);
  const incidentId = newId();
  const uses = new Map<string, string>();
  const used = incident.steps.some((step) => step.use !== undefined);
  const end: ExampleStep = { after: incident.ended };
  const steps = [...incident.steps, end].sort((a, b) => a.after - b.after);
  let sequence = 0;
  let state: IncidentState | null = null;

  const keep = async (by: string, at: number, happening: Happening): Promise<void> => {
    const event = {
      id: happening.type === 'restriction_started' ? happening.body.useId : newId(),
      incidentId,
      sequence: ++sequence,
      accountId: idOf(seeding.accounts, by),
      at,
      deviceAt: null,
      deviceOffset: null,
      deviceZone: null,
      ...happening,
    } as IncidentEvent;
    const after: IncidentState = event.type === 'started' ? startIncident(event) : applyEvent(state!, event);
    await keepEvent(seeding.tx, event, state, after);
    state = after;
  };

  const versionId = await versionThen(seeding, personId, startedAt);
  await keep(incident.by, startedAt, { type: 'started', body: { personId, siteId, versionId } });
  for (const step of steps) {
    const happening =
      step === end
        ? ({ type: used ? 'over' : 'passed', body: {} } as const)
        : happeningOf(seeding, uses, step, sequence);
    await keep(step.by ?? incident.by, startedAt + step.after * minute, happening);
  }
  await seedAccounts(seeding, { incidentId, personId }, startedAt, incident.accounts ?? []);
}

type Happening = {
  [Type in keyof IncidentEventBodies]: { type: Type; body: IncidentEventBodies[Type] };
}[keyof IncidentEventBodies];

/** @param after how far the log has got */
function happeningOf({ items }: Seeding, uses: Map<string, string>, step: ExampleStep, after: number): Happening {
  if (step.tried) {
    const body = { itemId: idOf(items, step.tried), outcome: step.outcome! };
    return { type: 'strategy_tried', body: step.why ? { ...body, why: step.why } : body };
  }
  if (step.use) {
    uses.set(step.use, newId());
    const body = { useId: idOf(uses, step.use), type: step.type! };
    return { type: 'restriction_started', body: step.kind ? { ...body, mhsdsType: step.kind } : body };
  }
  if (step.stop) return { type: 'restriction_stopped', body: { useId: idOf(uses, step.stop) } };
  if (step.reason) {
    const body = { useId: idOf(uses, step.reason), text: step.text! };
    return { type: 'reason_given', body: step.item ? { ...body, itemId: idOf(items, step.item) } : body };
  }
  if (step.check) return { type: 'checked', body: { useId: idOf(uses, step.of!), check: step.check } };
  if (step.answers) {
    const inPlace = Object.entries(step.adjustments ?? {}).map(([key, answer]) => [
      adjustmentField(idOf(items, key)),
      answer,
    ]);
    const answers = { ...step.answers, ...(Object.fromEntries(inPlace) as Answers) };
    return { type: 'answered', body: step.why ? { answers, after, why: step.why } : { answers, after } };
  }
  if (step.told) {
    const body = { whom: step.told, withheld: false, text: step.text! };
    return { type: 'told', body: step.copy ? { ...body, copy: true } : body };
  }
  if (step.signed) return { type: 'signed', body: { as: step.signed } };
  return { type: 'note', body: { text: step.note! } };
}

/** The version that was in use then (P7). */
async function versionThen({ tx }: Seeding, personId: string, at: number): Promise<string | null> {
  const [version] = await tx
    .select({ id: planVersions.id })
    .from(planVersions)
    .where(and(eq(planVersions.personId, personId), lte(planVersions.agreedAt, at)))
    .orderBy(desc(planVersions.agreedAt))
    .limit(1);
  return version?.id ?? null;
}
