import { describe, expect, it } from 'vitest';
import type { DecisionBasis } from '#app/domain/access';
import { objectionsIn, plannedStanding, type PlannedAnswer, type PlannedEvent } from '#app/domain/planned-restriction';

const days = { objectBy: '2026-06-14', until: '2026-08-01' };
let count = 0;
const said = (answer: PlannedAnswer, basis: DecisionBasis | null = null): PlannedEvent => ({
  ...{ id: String(count++), accountId: 'a', at: count },
  body: { type: 'answered', answer, words: '', helpedBy: null, basis, basisReason: basis && 'x' },
});
const withdrawn: PlannedEvent = { id: 'w', accountId: 'b', at: 99, body: { type: 'withdrawn', words: 'x' } };
const state = (today: string, ...events: PlannedEvent[]) => plannedStanding(days, events, today).state;

describe('how a planned restriction stands', () => {
  it('is agreed only by a yes, only after the time to say no, and only until its end (P1)', () => {
    expect(['2026-06-14', '2026-06-15'].map((day) => state(day))).toEqual(['waiting', 'not_agreed']);
    const yes = said('yes');
    expect(['2026-06-14', '2026-06-15', '2026-08-01', '2026-08-02'].map((day) => state(day, yes))).toEqual([
      'yes_so_far',
      'agreed',
      'agreed',
      'ended',
    ]);
  });

  it('the last answer counts, earlier ones stay (P4)', () => {
    expect(state('2026-06-20', said('no'), said('yes'))).toBe('agreed');
    expect(state('2026-06-20', said('yes'), said('lets_talk'))).toBe('not_agreed');
    expect(objectionsIn([said('no'), said('yes'), said('no', '002')])).toHaveLength(1);
  });

  it('nobody’s yes stands over the person’s own no, in whichever order', () => {
    const decided = said('yes', '002');
    expect(state('2026-06-20', decided)).toBe('decided_for');
    expect(state('2026-06-20', decided, said('no'))).toBe('not_agreed');
    expect(state('2026-06-20', said('no'), said('yes', '004'))).toBe('not_agreed');
    expect(state('2026-06-20', said('yes'), said('no', '003'))).toBe('agreed');
  });

  it('what was taken back never counts again', () => {
    expect(state('2026-06-20', said('yes'), withdrawn)).toBe('withdrawn');
  });
});
