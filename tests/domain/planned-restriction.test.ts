import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DecisionBasis } from '#app/domain/access';
import {
  objectionsIn,
  plannedAnswers,
  plannedStanding,
  type PlannedAnswer,
  type PlannedEvent,
} from '#app/domain/planned-restriction';

const days = { objectBy: '2026-06-14', until: '2026-08-01' };
let count = 0;
const said = (answer: PlannedAnswer, basis: DecisionBasis | null = null): PlannedEvent => ({
  ...{ id: String(count++), accountId: 'a', at: count },
  body: { type: 'answered', answer, words: '', helpedBy: null, basis, basisReason: basis && 'x' },
});
const written = (answer: PlannedAnswer): PlannedEvent => ({
  ...{ id: String(count++), accountId: 's', at: count },
  body: { type: 'written_down', answer, words: '', showed: 'x', howTold: 'x', withThem: 'x' },
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

  it('P1, P4: a no that staff wrote down is a whole objection; a yes is never an agreement', () => {
    const decided = said('yes', '002');
    expect(['2026-06-10', '2026-06-20'].map((day) => state(day, written('yes')))).toEqual([
      'yes_written',
      'yes_written',
    ]);
    expect(state('2026-06-20', said('yes'), written('no'))).toBe('not_agreed');
    expect(state('2026-06-20', decided, written('lets_talk'))).toBe('not_agreed');
    expect(state('2026-06-20', written('no'), decided)).toBe('not_agreed');
    expect(state('2026-06-20', written('no'), said('yes'))).toBe('agreed');
    expect(state('2026-06-20', said('no'), written('yes'), decided)).toBe('not_agreed');
    expect(state('2026-06-20', written('no'), decided, written('yes'))).toBe('yes_written');
    expect(state('2026-06-20', written('no'), written('yes'), decided)).toBe('decided_for');
    expect(state('2026-06-20', written('yes'), said('no', '002'))).toBe('not_agreed');
    expect(objectionsIn([written('no'), written('yes'), said('lets_talk')])).toHaveLength(2);
  });

  const answer = fc.constantFrom(...plannedAnswers);
  const anyEvent = fc.oneof(
    answer.map((each) => said(each)),
    answer.map((each) => said(each, '002')),
    answer.map(written),
  );
  const anyDay = fc.constantFrom('2026-06-10', '2026-06-20', '2026-08-02');
  const counts = (day: string, events: PlannedEvent[]) => {
    const { state: now, wasAgreed } = plannedStanding(days, events, day);
    return wasAgreed || now === 'yes_so_far' || now === 'agreed' || now === 'decided_for';
  };

  it('whatever was said before, a written yes makes nothing count, and a written no lets nothing count (property)', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 6 }), anyDay, (before, day) => {
        if (!counts(day, before)) expect(counts(day, [...before, written('yes')])).toBe(false);
        for (const no of ['no', 'lets_talk'] as const) expect(counts(day, [...before, written(no)])).toBe(false);
      }),
    );
  });

  it('without a yes of the person or of who decides, nothing counts, however much is written down (property)', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 6 }), anyDay, (events, day) => {
        const unsaid = events.filter(({ body }) => body.type !== 'answered' || body.answer !== 'yes');
        expect(counts(day, unsaid)).toBe(false);
      }),
    );
  });
});
