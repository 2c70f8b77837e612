import { describe, expect, it } from 'vitest';
import { judgeRuleDates, managesRules, siteStanding, stateOfRule } from '#app/domain/site-rule';
import { viewerOf } from '../support/fixtures';

const june = { from: '2026-06-01', until: '2026-06-30' };
const site = { siteId: 's', organisationId: 'o' };

describe('a rule that limits everyone', () => {
  it.each([
    ['2026-05-31', 'later'],
    ['2026-06-01', 'counts'],
    ['2026-06-30', 'counts'],
    ['2026-07-01', 'ended'],
  ])('on %s it is: %s', (today, state) => {
    expect(stateOfRule(june, today)).toBe(state);
  });

  it('lasts a year at most, the 29th of February included', () => {
    expect(judgeRuleDates({ from: '2026-06-01', until: '2027-06-01' }).allowed).toBe(true);
    expect(judgeRuleDates({ from: '2026-06-01', until: '2027-06-02' })).toMatchObject({ reason: 'ends-too-late' });
    expect(judgeRuleDates({ from: '2028-02-29', until: '2029-03-01' })).toMatchObject({ reason: 'ends-too-late' });
    expect(judgeRuleDates({ from: '2026-06-02', until: '2026-06-01' })).toMatchObject({
      reason: 'ends-before-it-starts',
    });
  });

  it('who stands how to a site: deny by default (C1)', () => {
    const period = { from: 0, until: 10 };
    const posted = (role: 'worker' | 'lead', siteId = 's') =>
      viewerOf('a', 'o', role, { postings: [{ siteId, role, ...period }] });
    const standing = (viewer: Parameters<typeof siteStanding>[0], somebody = false, now = 5) =>
      siteStanding(viewer, site, somebody, now);
    expect(standing(posted('lead'))).toBe('leads');
    expect(standing(posted('worker'))).toBe('reads');
    expect(standing(posted('lead'), false, 10)).toBe('nobody');
    expect(standing(posted('lead', 'elsewhere'))).toBe('nobody');
    expect(standing(viewerOf('a', 'o', 'person'))).toBe('nobody');
    expect(standing(viewerOf('a', 'o', 'person'), true)).toBe('reads');
    expect(standing(viewerOf('a', 'o', 'administrator'))).toBe('administers');
    expect(standing(viewerOf('a', 'other', 'administrator'), true)).toBe('nobody');
    expect(['nobody', 'reads', 'leads', 'administers'].map((each) => managesRules(each as 'reads'))).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });
});
