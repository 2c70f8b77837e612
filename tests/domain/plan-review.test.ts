import { describe, expect, it } from 'vitest';
import { restrictionsBegun, reviewDue, type UseTimes } from '../../app/domain/plan-review';

const day = 24 * 60 * 60 * 1_000;
const facts = { agreedAt: 0, reviews: [], site: { restrictions: 2, weeks: 4 }, now: 100 * day };
const looked = (at: number, ...notKnown: string[]) => ({ reviews: [{ at: at * day, notKnown }] });
const due = (days: number[], more: Partial<Parameters<typeof reviewDue>[0]> = {}) =>
  reviewDue({
    ...facts,
    restrictions: days.map((each) => ({ incidentId: `${each}`, startedAt: each * day })),
    ...more,
  });

describe('when a plan is due for review after restrictions', () => {
  it('one restriction makes it due, since its moment; none does not', () => {
    expect(due([])).toBeNull();
    expect(due([3])).toEqual({ why: 'after_restriction', since: 3 * day, incidentId: '3', count: 1 });
  });

  it('so many in so many weeks, wherever they lie, bring it forward; in whatever order they are told', () => {
    expect(due([30, 2])).toEqual({ why: 'after_several', since: 30 * day, incidentId: '30', count: 2 });
    expect(due([2, 31])).toEqual({ why: 'after_restriction', since: 2 * day, incidentId: '2', count: 2 });
    expect(due([2, 40, 50, 90])).toEqual({ why: 'after_several', since: 50 * day, incidentId: '50', count: 4 });
  });

  it('goes by the numbers of the site', () => {
    const site = { restrictions: 3, weeks: 1 };
    expect(due([2, 3], { site })?.why).toBe('after_restriction');
    expect(due([2, 3, 9], { site })?.why).toBe('after_several');
    expect(due([2, 3, 10], { site })?.why).toBe('after_restriction');
    expect(due([2], { site: { restrictions: 1, weeks: 1 } })?.why).toBe('after_several');
  });

  it('what was before the present version, before the last look, or is not yet, does not count', () => {
    expect(due([2, 3], { agreedAt: 3 * day })).toBeNull();
    expect(due([2, 3], looked(2))).toMatchObject({ why: 'after_restriction', since: 3 * day, count: 1 });
    expect(due([2, 3, 9], { agreedAt: 2 * day, ...looked(1) })?.count).toBe(2);
    expect(due([101])).toBeNull();
    expect(due([3], { agreedAt: null })).toBeNull();
  });

  it('a look by somebody from whom an incident was kept does not end what that incident asks for', () => {
    expect(due([2, 3], looked(4, '2'))).toMatchObject({ since: 2 * day, count: 1 });
    expect(due([2, 3], { reviews: [...looked(4, '2').reviews, ...looked(3).reviews] })).toBeNull();
    expect(due([2, 5], { reviews: [...looked(6, '5', '2').reviews, ...looked(3).reviews] })?.count).toBe(1);
  });

  it('a hold that goes on in another position is the same restriction; another kind or incident is not', () => {
    const use = (startedAt: number, stoppedAt: number | null, more: Partial<UseTimes> = {}): UseTimes => ({
      ...{ incidentId: 'one', type: 'physical', startedAt, stoppedAt },
      ...more,
    });
    const held = [use(1, 5), use(5, 9), use(9, null)];
    expect(restrictionsBegun(held)).toEqual([held[0]]);
    const others = [
      use(1, 5),
      use(5, 6, { type: 'seclusion' }),
      use(5, 6, { incidentId: 'two' }),
      use(8, 8),
      use(8, 8),
    ];
    expect(restrictionsBegun(others)).toEqual(others);
  });
});
