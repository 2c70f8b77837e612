import { describe, expect, test } from 'vitest';
import { actions, can, type Action, type Grant, type Subject } from '../../app/domain/access';
import { usualPreferences, type Role, type Viewer } from '../../app/domain/viewer';

const now = 1_000;
const ever = { from: 0, until: null };
const over = { from: 0, until: now };

function viewer(role: Role, fields: Partial<Viewer> = {}): Viewer {
  return {
    accountId: 'me',
    organisationId: 'ours',
    role,
    name: 'Sam',
    jobTitle: null,
    personId: null,
    postings: [],
    preferences: usualPreferences,
    ...fields,
  };
}
function ffion(fields: Partial<Subject> = {}): Subject {
  return {
    personId: 'ffion',
    organisationId: 'ours',
    stays: [{ siteId: 'court', ...ever }],
    grants: [],
    deciders: [],
    ...fields,
  };
}
function grant(fields: Partial<Grant> = {}): Grant {
  return { accountId: 'me', section: 'helps', level: 'see', from: 0, until: now + 1, withdrawnAt: null, ...fields };
}
function may(who: Viewer, whose: Subject, section?: Parameters<typeof can>[4]): Action[] {
  return actions.filter((action) => can(who, action, whose, now, section));
}

const person = viewer('person', { personId: 'ffion' });
const worker = viewer('worker', { postings: [{ siteId: 'court', role: 'worker', ...ever }] });
const onShift: Action[] = ['person.see', 'card.look', 'card.log', 'agreed.read', 'draft.suggest', 'incident.read'];
const everythingOfThePlan: Action[] = [
  'person.see',
  'card.look',
  'agreed.read',
  'draft.read',
  'draft.suggest',
  'draft.write',
  'plan.agree',
  'plan.share',
  'looks.read',
  'incident.read',
];

describe('C1: who may what, denied unless a rule says so', () => {
  test.each<[string, Viewer, Subject, Action[]]>([
    ['P1: the person: everything of their plan', person, ffion(), everythingOfThePlan],
    ['another person: nothing', viewer('person', { personId: 'dan' }), ffion(), []],
    ['a stranger of any other role: nothing', viewer('supporter'), ffion(), []],
    ['a worker on shift where they stay', worker, ffion(), onShift],
    [
      'a worker whose posting ended',
      viewer('worker', { postings: [{ siteId: 'court', role: 'worker', ...over }] }),
      ffion(),
      [],
    ],
    [
      'a worker whose posting begins later',
      viewer('worker', { postings: [{ siteId: 'court', role: 'worker', from: now + 1, until: null }] }),
      ffion(),
      [],
    ],
    [
      'a worker where they stayed before they moved',
      worker,
      ffion({
        stays: [
          { siteId: 'court', ...over },
          { siteId: 'ward', ...ever },
        ],
      }),
      [],
    ],
    [
      'a worker at another site',
      viewer('worker', { postings: [{ siteId: 'ward', role: 'worker', ...ever }] }),
      ffion(),
      [],
    ],
    [
      'a lead at their site: as a worker, and no more',
      viewer('lead', { postings: [{ siteId: 'court', role: 'lead', ...ever }] }),
      ffion(),
      onShift,
    ],
    [
      'D18: the administrator: that they are here, never the plan',
      viewer('administrator'),
      ffion(),
      ['person.see', 'person.manage'],
    ],
    [
      'the administrator of another organisation: nothing',
      viewer('administrator', { organisationId: 'theirs' }),
      ffion(),
      [],
    ],
    [
      'D18: an administrator who was let in still sees no plan',
      viewer('administrator'),
      ffion({ grants: [grant({ level: 'write' })] }),
      ['person.see', 'person.manage'],
    ],
    [
      'P1: who lawfully decides: as the person',
      viewer('supporter'),
      ffion({ deciders: [{ accountId: 'me', basis: '003', ...ever }] }),
      everythingOfThePlan,
    ],
    [
      'who decided until now: nothing',
      viewer('supporter'),
      ffion({ deciders: [{ accountId: 'me', basis: '003', ...over }] }),
      [],
    ],
    ['let in to see', viewer('supporter'), ffion({ grants: [grant()] }), ['person.see', 'agreed.read', 'draft.read']],
    [
      'P2: let in to suggest',
      viewer('supporter'),
      ffion({ grants: [grant({ level: 'suggest' })] }),
      ['person.see', 'agreed.read', 'draft.read', 'draft.suggest'],
    ],
    [
      'let in to write',
      viewer('supporter'),
      ffion({ grants: [grant({ level: 'write' })] }),
      ['person.see', 'agreed.read', 'draft.read', 'draft.suggest', 'draft.write'],
    ],
    [
      'let in to the card alone',
      viewer('supporter'),
      ffion({ grants: [grant({ section: 'card' })] }),
      ['person.see', 'card.look'],
    ],
    ['C2: let in until now', viewer('supporter'), ffion({ grants: [grant({ until: now })] }), []],
    ['let in and taken back', viewer('supporter'), ffion({ grants: [grant({ withdrawnAt: now })] }), []],
    ['let in from later on', viewer('supporter'), ffion({ grants: [grant({ from: now + 1, until: now + 2 })] }), []],
    ["somebody else's grant", viewer('supporter'), ffion({ grants: [grant({ accountId: 'carys' })] }), []],
  ])('%s', (_rule, who, whose, allowed) => {
    expect(may(who, whose)).toEqual(allowed);
  });

  test('a grant is for its section and no other', () => {
    const letIn = ffion({ grants: [grant({ level: 'write' })] });
    expect(can(viewer('supporter'), 'draft.write', letIn, now, 'helps')).toBe(true);
    expect(can(viewer('supporter'), 'draft.write', letIn, now, 'avoid')).toBe(false);
    expect(can(viewer('supporter'), 'card.look', letIn, now)).toBe(false);
  });

  test('P1: nobody but the person or who decides may agree, share or read who looked', () => {
    const known = ffion({ grants: [grant({ level: 'write' })] });
    for (const action of ['plan.agree', 'plan.share', 'looks.read'] as const) {
      expect(can(worker, action, known, now)).toBe(false);
      expect(can(viewer('administrator'), action, known, now)).toBe(false);
    }
  });
});
