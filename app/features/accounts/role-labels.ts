import type { Role } from '../../domain/viewer';

/** What an account is, where an administrator reads it. */
export const roleLabels: Readonly<Record<Role, string>> = {
  person: 'Person',
  supporter: 'Supporter',
  worker: 'Worker',
  lead: 'Lead',
  administrator: 'Administrator',
};
