import type { IncidentShown, LogLine } from './incident-view';

const toStaffAlone = new Set<string>(['answered', 'told', 'support_given', 'signed']);

/** What the story of an incident tells: what staff wrote of the record, and of who was told, stays with them. */
export function asStory(shown: IncidentShown): IncidentShown {
  const isTold = ({ type, putRight }: LogLine) => type === 'note' || (putRight.length > 0 && !toStaffAlone.has(type));
  return { ...shown, log: shown.log.filter(isTold).map((line) => ({ ...line, because: null })) };
}
