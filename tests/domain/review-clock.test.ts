import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checksDue, type ReviewClockFacts } from '../../app/domain/review-clock';
import { later, seclusionChecks, segregationChecks, type ReviewCheck } from '../../app/domain/review-intervals';
import { reviewClockWords } from '../../app/words/review-clock';

const minute = 60_000;
const hour = 60 * minute;
const began = Date.UTC(2026, 5, 3, 13, 0);

function seclusion(now: number, more: Partial<ReviewClockFacts> = {}): ReviewClockFacts {
  return {
    type: 'seclusion',
    startedAt: began,
    stoppedAt: null,
    reviews: [],
    authorisedByPsychiatrist: false,
    earlier: [],
    intervals: {},
    now: began + now,
    ...more,
  };
}

/** When a check is due after the start, in minutes; undefined where it is not asked for. */
function due(check: ReviewCheck, facts: ReviewClockFacts): number | string | undefined {
  const found = checksDue(facts).find((each) => each.check === check);
  return found?.dueAt === null ? found.when : found && (found.dueAt! - began) / minute;
}

const made = (check: ReviewCheck, after: number) => ({ check, at: began + after });

describe('seclusion', () => {
  it('at its start says what is due, and by when', () => {
    const facts = seclusion(0);
    expect(seclusionChecks.map((check) => due(check, facts))).toEqual([
      'now_and_always',
      15,
      60,
      120,
      240,
      'as_soon_as_possible',
      480,
    ]);
  });

  it('a psychiatrist who authorised it was the first medical review, and so is any review by a doctor', () => {
    expect(due('first_medical', seclusion(0, { authorisedByPsychiatrist: true }))).toBeUndefined();
    const reviewed = seclusion(hour, { reviews: [made('medical_4h', 30 * minute)] });
    expect([due('first_medical', reviewed), due('medical_4h', reviewed)]).toEqual([undefined, 270]);
    const first = seclusion(hour, { reviews: [made('first_medical', 50 * minute)] });
    expect([due('first_medical', first), due('medical_4h', first)]).toEqual([undefined, 290]);
  });

  it('after the first internal MDT a doctor comes twice a day, and the MDT every 24 hours', () => {
    const reviews = [made('medical_4h', 3 * hour), made('internal_mdt', 4 * hour)];
    const facts = seclusion(5 * hour, { reviews });
    expect([due('medical_4h', facts), due('internal_mdt', facts)]).toEqual([15 * 60, 28 * 60]);
    // One of them in each 24 hours is the responsible clinician's; before, any doctor's.
    const asked = (of: ReviewClockFacts) =>
      checksDue(of).flatMap(({ check, byResponsibleClinician }) => (byResponsibleClinician ? [check] : []));
    expect(asked(facts)).toEqual(['medical_4h']);
    expect(asked(seclusion(5 * hour, { reviews: reviews.slice(0, 1) }))).toEqual([]);
  });

  it('the independent MDT comes at 8 hours without a break', () => {
    expect(due('independent_mdt', seclusion(hour))).toBe(480);
    const reviewed = seclusion(9 * hour, { reviews: [made('independent_mdt', 8 * hour)] });
    expect(due('independent_mdt', reviewed)).toBeUndefined();
  });

  it('or at 12 hours within 48, earlier seclusions with it', () => {
    const earlier = (from: number, to: number) => ({ startedAt: began + from * hour, stoppedAt: began + to * hour });
    const at = (...before: ReturnType<typeof earlier>[]) => due('independent_mdt', seclusion(0, { earlier: before }));
    expect(at(earlier(-10, -3))).toBe(5 * 60);
    expect(at(earlier(-20, -17), earlier(-10, -3))).toBe(2 * 60);
    expect(at(earlier(-14, -1))).toBe(0);
    // Written down twice, it happened once.
    expect(at(earlier(-10, -3), earlier(-9, -3))).toBe(5 * 60);
    // Longer ago than 48 hours.
    expect(at(earlier(-80, -49))).toBe(480);
    // As much leaves the 48 hours as this one adds.
    expect(at(earlier(-50, -40))).toBe(480);
  });

  it('what is overdue stands first, the longest overdue before the others', () => {
    const list = checksDue(seclusion(130 * minute));
    expect(list.map(({ check, overdue }) => [check, overdue])).toEqual([
      ['obs_15', true],
      ['first_medical', true],
      ['nursing_2h', true],
      ['internal_mdt', false],
      ['medical_4h', false],
      ['independent_mdt', false],
      ['sight_sound', false],
    ]);
  });

  it('a check is not overdue at the moment when it is due', () => {
    const overdue = (now: number) => checksDue(seclusion(now)).some((each) => each.overdue);
    expect([overdue(15 * minute), overdue(15 * minute + 1)]).toEqual([false, true]);
  });

  it('H8: the hour that happens twice in October is an hour', () => {
    const startedAt = Date.parse('2026-10-25T00:50:00Z');
    const list = checksDue({ ...seclusion(0), startedAt, now: startedAt });
    expect(list.find(({ check }) => check === 'obs_15')?.dueAt).toBe(Date.parse('2026-10-25T01:05:00Z'));
    expect(list.find(({ check }) => check === 'nursing_2h')?.dueAt).toBe(Date.parse('2026-10-25T02:50:00Z'));
  });
});

describe('long-term segregation', () => {
  const segregation = (more: Partial<ReviewClockFacts> = {}) => seclusion(0, { type: 'segregation', ...more });

  it('says what is due; what a site must decide is said, not left out', () => {
    expect(segregationChecks.map((check) => due(check, segregation()))).toEqual([
      60,
      24 * 60,
      7 * 24 * 60,
      'local_policy',
      92 * 24 * 60,
    ]);
    const set = segregation({ intervals: { lts_periodic: { months: 1 } } });
    expect(due('lts_periodic', set)).toBe(30 * 24 * 60);
  });

  it('three months end on the last day of a short month', () => {
    const utc = (day: string) => Date.parse(`${day}T10:00:00Z`);
    expect(later(utc('2026-11-30'), { months: 3 })).toBe(utc('2027-02-28'));
    expect(later(utc('2026-01-31'), { months: 3 })).toBe(utc('2026-04-30'));
    expect(later(utc('2026-10-15'), { months: 3 })).toBe(utc('2027-01-15'));
  });
});

describe('what a site sets', () => {
  it('is never silent: what differs from the Code says both', () => {
    const facts = seclusion(0, { intervals: { obs_15: { minutes: 10 }, nursing_2h: { minutes: 120 } } });
    const list = checksDue(facts);
    expect(list.filter(({ differs }) => differs.length > 0)).toMatchObject([
      { check: 'obs_15', dueAt: began + 10 * minute, differs: [{ site: { minutes: 10 }, code: { minutes: 15 } }] },
    ]);
    expect(reviewClockWords.en.differs('nursing_2h', { minutes: 180 }, { minutes: 120 })).toBe(
      'This site: every 3 hours. The Code says every 2 hours.',
    );
  });

  it('the first MDT can have a time, where the Code has none', () => {
    const facts = seclusion(0, { intervals: { first_internal_mdt: { minutes: 300 } } });
    expect(due('internal_mdt', facts)).toBe(300);
    expect(checksDue(facts).find(({ check }) => check === 'internal_mdt')?.differs).toEqual([
      { name: 'first_internal_mdt', site: { minutes: 300 }, code: null },
    ]);
  });
});

const anyFacts = fc.record({
  type: fc.constantFrom('seclusion' as const, 'segregation' as const),
  reviews: fc.array(
    fc.record({
      check: fc.constantFrom(...seclusionChecks, ...segregationChecks),
      at: fc.integer({ min: -hour, max: 200 * hour }).map((after) => began + after),
    }),
  ),
  authorisedByPsychiatrist: fc.boolean(),
  earlier: fc.array(
    fc
      .tuple(fc.integer({ min: 1, max: 60 * hour }), fc.integer({ min: 0, max: 20 * hour }))
      .map(([ago, lasted]) => ({ startedAt: began - ago, stoppedAt: Math.min(began, began - ago + lasted) })),
  ),
  now: fc.integer({ min: 0, max: 150 * hour }).map((after) => began + after),
});
const factsFrom = (any: Partial<ReviewClockFacts>): ReviewClockFacts => ({ ...seclusion(0), ...any });

describe('whatever happened', () => {
  it('the order of the reviews changes nothing, and neither does saying one twice', () => {
    fc.assert(
      fc.property(anyFacts, fc.infiniteStream(fc.nat()), (any, chance) => {
        const shuffled = [...any.reviews, ...any.reviews.slice(0, 1)]
          .map((review) => ({ review, place: chance.next().value! }))
          .sort((one, other) => one.place - other.place)
          .map(({ review }) => review);
        expect(checksDue(factsFrom({ ...any, reviews: shuffled }))).toEqual(checksDue(factsFrom(any)));
      }),
    );
  });

  it('a check that was just made is not overdue, and nothing becomes due earlier by it', () => {
    fc.assert(
      fc.property(anyFacts, fc.constantFrom(...seclusionChecks, ...segregationChecks), (any, check) => {
        const before = checksDue(factsFrom(any));
        const after = checksDue(factsFrom({ ...any, reviews: [...any.reviews, { check, at: any.now }] }));
        expect(after.filter((each) => each.check === check && each.overdue)).toEqual([]);
        for (const { check: other, dueAt } of after) {
          const was = before.find((each) => each.check === other);
          if (dueAt !== null) expect(dueAt).toBeGreaterThanOrEqual(was?.dueAt ?? 0);
        }
      }),
    );
  });

  it('overdue means past, stands first, and nothing is due after the stop', () => {
    fc.assert(
      fc.property(anyFacts, (any) => {
        const list = checksDue(factsFrom(any));
        expect(list.map(({ overdue }) => overdue)).toEqual(
          list.map(({ dueAt }) => dueAt !== null && dueAt < any.now).sort((one, other) => Number(other) - Number(one)),
        );
        expect(checksDue(factsFrom({ ...any, stoppedAt: any.now }))).toEqual([]);
      }),
    );
  });

  it('the independent MDT is never due later than 8 hours, and more seclusion before never makes it later', () => {
    fc.assert(
      fc.property(anyFacts, (any) => {
        const dueWith = (earlier: ReviewClockFacts['earlier']) =>
          due('independent_mdt', factsFrom({ ...any, type: 'seclusion', reviews: [], earlier })) as number;
        const all = dueWith(any.earlier);
        expect(all).toBeLessThanOrEqual(480);
        expect(all).toBeGreaterThanOrEqual(0);
        expect(all).toBeLessThanOrEqual(dueWith(any.earlier.slice(1)));
      }),
    );
  });
});
