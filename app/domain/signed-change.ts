import type { IncidentEvent, IncidentEventBodies, IncidentEventType, IncidentState } from './incident';

const ofTheRecord: ReadonlySet<string> = new Set<IncidentEventType>([
  'strategy_tried',
  'restriction_started',
  'restriction_stopped',
  'kind_given',
  'reason_given',
  'use_described',
]);

/** What says its own why, or needs none where it goes on, and changes the record all the same. */
const alsoChanges: ReadonlySet<string> = new Set<IncidentEventType>([
  'answered',
  'corrected',
  'reopened',
  'over',
  'passed',
]);

/**
 * Whether an entry changes what was signed, and not only what came after it: who was told, support, a note. Whatever says
 * why it changes something, changes it.
 */
export function changesRecord({ type, body }: Pick<IncidentEvent, 'type' | 'body'>): boolean {
  return alsoChanges.has(type) || ofTheRecord.has(type) || body.because !== undefined;
}

/**
 * Whether somebody wrote of this record: who logged or answered something in it may sign as its author. To sign is not to
 * write.
 */
export function wroteOf(events: readonly IncidentEvent[], accountId: string): boolean {
  return events.some((event) => event.accountId === accountId && event.type !== 'signed');
}

/** What a manager's signature has to say of itself: they wrote the record, or used or held in a restriction of it. */
export function partOfManager(
  events: readonly IncidentEvent[],
  { signed }: Pick<IncidentState, 'signed'>,
  names: ReadonlyMap<string, string>,
): { wrote: boolean; used: boolean } {
  const manager = signed.manager?.accountId;
  if (manager === undefined) return { wrote: false, used: false };
  const name = names.get(manager)?.toLowerCase();
  const isTheirs = (who: string | null) => who?.split(',')[0]!.trim().toLowerCase() === name;
  return {
    wrote: signed.author?.accountId === manager,
    used: events.some(
      (event) =>
        (event.type === 'restriction_started' && event.accountId === manager) ||
        (event.type === 'use_described' && (event.body.holders ?? []).some(({ who }) => isTheirs(who))),
    ),
  };
}

/** It was signed when all was over. */
export function isSignedAndOver({ signed, endedAt }: IncidentState): boolean {
  return signed.author !== undefined && endedAt !== null;
}

/** Whether an entry of this type says why, once the record is signed and all is over. */
export function saysWhyOnceSigned(type: string): boolean {
  return ofTheRecord.has(type);
}

/** A restriction that had stopped when the record was signed: to change it is a correction, whatever goes on now. */
export function isSignedUse({ signed, uses }: IncidentState, useId: string): boolean {
  const stoppedAt = uses.find((use) => use.useId === useId)?.stoppedAt ?? null;
  return signed.author !== undefined && stoppedAt !== null && stoppedAt <= signed.author.at;
}

/**
 * Whether an entry is a correction of a record that was signed: then it says why. What goes on is tapped as ever, signed
 * or not, and so is a strategy that is tried once more (P6).
 */
export function correctsSigned(state: IncidentState, type: IncidentEventType, body: object): boolean {
  if (type === 'told') return isSignedAndOver(state) && changesTelling(state, body as IncidentEventBodies['told']);
  if (!saysWhyOnceSigned(type)) return false;
  return isSignedAndOver(state) || ('useId' in body && isSignedUse(state, String(body.useId)));
}

/**
 * What was said of whom staff told is put into other words. The first telling is no correction, also where staff had said
 * why they did not tell; nor is the parents' copy, which is given beside it.
 */
function changesTelling({ told }: IncidentState, { whom, withheld, text, copy }: IncidentEventBodies['told']): boolean {
  const known = told[whom];
  if (!known || copy || (known.withheld && !withheld)) return false;
  return known.withheld !== withheld || known.text !== text;
}
