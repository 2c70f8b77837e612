import { expect, describe, it } from 'vitest';
import type { Subject } from '../../app/domain/access';
import { standpointOf, tookPart, type Standpoint } from '../../app/domain/account-access';
import type { IncidentEvent } from '../../app/domain/incident';
import { foldAccounts, type AccountEntryOf } from '../../app/domain/incident-account';
import { roles, usualPreferences, type Role, type Viewer } from '../../app/domain/viewer';

const said = (...entries: Parameters<typeof foldAccounts>[0][number][]) => foldAccounts(entries);
const statementOf = (author: string, finished = true) =>
  ({ sequence: 1, type: 'written', whose: author, accountId: author, body: { finished } }) as AccountEntryOf<'written'>;

describe('how somebody stands to what happened', () => {
  const viewer = (role: Role, personId: string | null = null): Viewer => ({
    ...{ accountId: 'me', organisationId: 'org', role, name: 'Me', jobTitle: null, personId },
    ...{ postings: [], preferences: usualPreferences },
  });
  const subject = (decides = false): Subject => ({
    ...{ personId: 'ffion', organisationId: 'org', stays: [], grants: [] },
    deciders: decides ? [{ accountId: 'me', basis: '003', from: 0, until: null }] : [],
  });

  it('nobody is anything where the incident is not open to them', () => {
    for (const role of roles)
      for (const standing of ['unseen', 'not_permitted'] as const)
        expect(standpointOf(viewer(role, 'ffion'), subject(true), standing, true, said(), 1)).toBe('nobody');
  });

  it.each<[Standpoint, Viewer, Subject, boolean, Parameters<typeof foldAccounts>[0]]>([
    ['person', viewer('person', 'ffion'), subject(), false, []],
    ['nobody', viewer('person', 'dan'), subject(), false, []],
    ['nobody', viewer('administrator'), subject(), true, []],
    ['nobody', viewer('supporter'), subject(), false, []],
    ['decider', viewer('supporter'), subject(true), false, []],
    ['took_part', viewer('worker'), subject(true), true, []],
    ['took_part', viewer('lead'), subject(), false, [statementOf('me', false)]],
    ['took_no_part', viewer('lead'), subject(), false, [statementOf('sam')]],
    ['took_no_part', viewer('worker'), subject(), false, []],
  ])('%s', (wanted, who, about, wasThere, entries) => {
    expect(standpointOf(who, about, 'reads', wasThere, said(...entries), 1)).toBe(wanted);
  });

  it('who only completes the record afterwards took no part', () => {
    const event = { accountId: 'rhian', at: 20, body: {} } as IncidentEvent;
    expect(tookPart('rhian', [event], 10)).toBe(false);
    expect(tookPart('rhian', [event], 20)).toBe(true);
    expect(tookPart('rhian', [event], null)).toBe(true);
    expect(tookPart('sam', [event], null)).toBe(false);
  });
});
