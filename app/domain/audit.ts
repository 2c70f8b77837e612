/** What is written down about who did what (P12, C5). The looks are what the person reads as "who looked". */
export const lookActions = ['card.looked', 'plan.looked', 'draft.looked', 'version.looked', 'incident.looked'] as const;

export const auditActions = [
  ...lookActions,
  'signed.in',
  'sign-in.failed',
  'signed.out',
  'password.changed',
  'password.reset',
  'account.added',
  'account.closed',
  'person.added',
  'person.changed',
  'site.added',
  'stay.added',
  'stay.ended',
  'posting.added',
  'posting.ended',
  'decider.added',
  'decider.ended',
  'grant.given',
  'grant.withdrawn',
  'draft.written',
  'section.marked',
  'plan.agreed',
  'plan.answered',
  'incident.started',
  'incident.recorded',
  'organisation.setup',
  'preferences.changed',
] as const;
export type AuditAction = (typeof auditActions)[number];
