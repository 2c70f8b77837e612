import type { IncidentEventType, IncidentState } from './incident';

const ofTheRecord: ReadonlySet<string> = new Set<IncidentEventType>([
  'strategy_tried',
  'restriction_started',
  'restriction_stopped',
  'kind_given',
  'reason_given',
  'use_described',
]);

/** Whether an entry changes what was signed, and not only what came after it: who was told, support, a note. */
export function changesRecord(type: IncidentEventType): boolean {
  return type === 'answered' || ofTheRecord.has(type);
}

/** It was signed when all was over. */
export function isSignedAndOver({ signed, endedAt }: IncidentState): boolean {
  return signed.author !== undefined && endedAt !== null;
}

/** Whether an entry of this type says why, once the record is signed and all is over. */
export function saysWhyOnceSigned(type: string): boolean {
  return ofTheRecord.has(type);
}

/**
 * Whether an entry of this type is a correction of a record that was signed when all was over: then it says why. What
 * goes on is tapped as ever, signed or not (P6).
 */
export function correctsSigned(state: IncidentState, type: IncidentEventType): boolean {
  return isSignedAndOver(state) && saysWhyOnceSigned(type);
}
