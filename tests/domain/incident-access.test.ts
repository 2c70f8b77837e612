import { describe, expect, it } from 'vitest';
import type { Subject } from '../../app/domain/access';
import { incidentStanding, type IncidentPlace } from '../../app/domain/incident-access';
import { usualPreferences, type Viewer } from '../../app/domain/viewer';

const now = Date.UTC(2026, 5, 3, 13, 32);
const day = 24 * 60 * 60 * 1_000;

function staffAt(role: 'worker' | 'lead', ...siteIds: string[]): Viewer {
  return {
    accountId: 'sam',
    organisationId: 'org',
    role,
    name: 'Sam',
    jobTitle: null,
    personId: null,
    postings: siteIds.map((siteId) => ({ siteId, role, from: 0, until: null })),
    preferences: usualPreferences,
  };
}
const workerAt = (...siteIds: string[]) => staffAt('worker', ...siteIds);
const leadAt = (...siteIds: string[]) => staffAt('lead', ...siteIds);
const staysAt = (siteId: string): Subject => ({
  personId: 'ffion',
  organisationId: 'org',
  stays: [{ siteId, from: 0, until: null }],
  grants: [],
  deciders: [],
});
const atWard = (more: Partial<IncidentPlace> = {}): IncidentPlace => ({
  siteId: 'ward',
  endedAt: now - day,
  lastAt: now - day,
  running: false,
  tookPart: [],
  ...more,
});
const open = { endedAt: null };
const gone: Subject = { ...staysAt('home'), stays: [] };
const longAgo = { endedAt: now - 3 * 365 * day, lastAt: now - 3 * 365 * day };

describe('who may write to an incident', () => {
  it.each<[string, Viewer, Subject, IncidentPlace, string]>([
    ['where it happened', workerAt('ward'), staysAt('ward'), atWard(), 'writes'],
    [
      'where it happened and they still stay, also later',
      workerAt('ward'),
      staysAt('ward'),
      atWard({ endedAt: now - 90 * day }),
      'writes',
    ],
    [
      'where it happened, for a week after they left',
      workerAt('ward'),
      staysAt('home'),
      atWard({ endedAt: now - 7 * day }),
      'writes',
    ],
    ['no longer after that week', workerAt('ward'), staysAt('home'), atWard({ endedAt: now - 8 * day }), 'unseen'],
    [
      'nobody ended it: the week counts from its last event',
      workerAt('ward'),
      staysAt('home'),
      atWard({ ...open, lastAt: now - 6 * day }),
      'writes',
    ],
    [
      'nobody ended it: not for ever',
      workerAt('ward'),
      staysAt('home'),
      atWard({ ...open, lastAt: now - 8 * day }),
      'unseen',
    ],
    [
      'who took part finishes their statement and the record, for four weeks',
      workerAt('ward'),
      staysAt('home'),
      atWard({ endedAt: now - 28 * day, tookPart: ['sam'] }),
      'writes',
    ],
    [
      'and no longer',
      workerAt('ward'),
      staysAt('home'),
      atWard({ endedAt: now - 28 * day - 1, tookPart: ['sam'] }),
      'unseen',
    ],
    ['nor when they work elsewhere', workerAt('school'), gone, atWard({ tookPart: ['sam'] }), 'unseen'],
    [
      'who leads there reads, signs and corrects it for years',
      leadAt('ward'),
      staysAt('home'),
      atWard(longAgo),
      'writes',
    ],
    ['also when the person has died, or left', leadAt('ward'), gone, atWard(longAgo), 'writes'],
    ['who leads another place has no part in it', leadAt('school'), gone, atWard(longAgo), 'unseen'],
    ['with the person elsewhere now: what is past is read', workerAt('home'), staysAt('home'), atWard(), 'reads'],
    [
      'with the person elsewhere now, while it goes on',
      workerAt('home'),
      staysAt('home'),
      atWard({ ...open }),
      'writes',
    ],
    [
      'with the person elsewhere now, forgotten long ago',
      workerAt('home'),
      staysAt('home'),
      atWard({ ...open, lastAt: now - 8 * day }),
      'reads',
    ],
    [
      'with the person elsewhere now, a restriction has no end',
      workerAt('home'),
      staysAt('home'),
      atWard({ ...open, lastAt: now - 8 * day, running: true }),
      'writes',
    ],
    ['somewhere else', workerAt('school'), staysAt('home'), atWard({ ...open }), 'unseen'],
  ])('%s', (_name, viewer, subject, incident, standing) => {
    expect(incidentStanding(viewer, subject, incident, now)).toBe(standing);
  });
});
