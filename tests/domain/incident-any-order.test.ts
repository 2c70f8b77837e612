import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countedUses, runningUses, strategyOutcomes } from '../../app/domain/incident';
import { applyEvent, foldIncident } from '../../app/domain/incident-fold';
import { restrictionTypes } from '../../app/domain/restriction';
import { began, log, minute, start } from '../support/incident-log';

const use = fc.constantFrom('a', 'b', 'c');
const anyEvent: fc.Arbitrary<[string, object, string]> = fc.tuple(
  fc.constantFrom(
    'started',
    'strategy_tried',
    'restriction_started',
    'restriction_stopped',
    'kind_given',
    'reason_given',
    'use_described',
    'after_care_over',
    'checked',
    'answered',
    'told',
    'support_given',
    'signed',
    'note',
    'passed',
    'over',
    'reopened',
    'corrected',
    'from_the_future',
  ),
  fc.record({
    useId: use,
    itemId: use,
    type: fc.constantFrom(...restrictionTypes),
    outcome: fc.constantFrom(...strategyOutcomes),
    mhsdsType: fc.constantFrom('01', '07', '14'),
    text: fc.constant('words'),
    eventId: fc.constantFrom('event-1', 'event-2', 'event-3'),
    undone: fc.constantFrom(true, undefined),
    waited: fc.nat(10 * minute),
    check: fc.constantFrom('obs_15', 'internal_mdt'),
    answers: fc.record({ place: fc.constantFrom('kitchen', 'hall'), outcome: fc.constant('') }, { requiredKeys: [] }),
    after: fc.nat(6),
    insteadOf: fc.option(use, { nil: undefined }),
    room: fc.option(fc.constantFrom('hall', ''), { nil: undefined }),
    holders: fc.option(
      fc.array(
        fc.record({
          who: fc.constantFrom(null, 'Sam Okoro'),
          parts: fc.uniqueArray(fc.constantFrom('head', 'not_known')),
        }),
        { maxLength: 2 },
      ),
      { nil: undefined },
    ),
    psychiatristAuthorised: fc.constantFrom('yes', '', undefined),
    whom: fc.constantFrom('commissioner', 'contact:Carys'),
    withheld: fc.boolean(),
    answer: fc.constantFrom('wanted', 'not_now'),
    as: fc.constantFrom('author', 'manager'),
    because: fc.constantFrom('words', undefined),
  }),
  fc.constantFrom('sam', 'bex'),
);
const anyLog = fc.array(anyEvent, { maxLength: 30 }).map((told) => log(start, ...told));

describe('any events in any order', () => {
  it('never throw, and the same events in another order or twice give the same', () => {
    fc.assert(
      fc.property(
        anyLog.chain((events) =>
          fc.tuple(fc.constant(events), fc.shuffledSubarray([...events, ...events], { minLength: events.length * 2 })),
        ),
        ([events, mixed]) => {
          expect(foldIncident(mixed)).toEqual(foldIncident(events));
        },
      ),
    );
  });

  it('one at a time gives the same as all at once', () => {
    fc.assert(
      fc.property(anyLog, (events) => {
        const [first, ...rest] = events;
        expect(rest.reduce(applyEvent, foldIncident([first!])!)).toEqual(foldIncident(events));
      }),
    );
  });

  it('an incident with a restriction never counts as passed, and a use never ends before it began', () => {
    fc.assert(
      fc.property(anyLog, (events) => {
        const state = foldIncident(events)!;
        if (countedUses(state).length > 0) expect(state.outcome).not.toBe('passed');
        expect((state.endedAt === null) === (state.outcome === 'open')).toBe(true);
        for (const each of state.uses) expect(each.stoppedAt ?? each.startedAt).toBeGreaterThanOrEqual(each.startedAt);
        expect(runningUses(state).length).toBeLessThanOrEqual(3);
      }),
    );
  });
});

/** Taps of several devices: each happened at its minute, and arrives at its turn, having waited since. */
interface Tap {
  useId: string;
  type: 'restriction_started' | 'restriction_stopped';
  minuteOf: number;
}

const taps: fc.Arbitrary<Tap[]> = fc
  .array(fc.record({ started: fc.nat(60), stops: fc.array(fc.nat(60), { maxLength: 2 }) }), {
    minLength: 1,
    maxLength: 4,
  })
  .map((uses) =>
    uses.flatMap(({ started, stops }, index): Tap[] => {
      const useId = `use-${index}`;
      return [
        { useId, type: 'restriction_started', minuteOf: started },
        ...stops.map((minuteOf): Tap => ({ useId, type: 'restriction_stopped', minuteOf })),
      ];
    }),
  );

it('H8: what each device tapped has the same start and stop, in whatever order it arrives', () => {
  const arriving = (order: Tap[]) => {
    const events = log(
      start,
      ...order.map(({ useId, type, minuteOf }, index): [string, object] => {
        const waited = (index + 1 + 100 - minuteOf) * minute;
        return [type, { useId, type: 'physical', waited }];
      }),
    ).map((event, index) => (index === 0 ? event : { ...event, at: event.at + 100 * minute }));
    const uses = foldIncident(events)!.uses.map(({ useId, startedAt, stoppedAt }) => ({ useId, startedAt, stoppedAt }));
    return uses.sort((a, b) => (a.useId < b.useId ? -1 : 1));
  };
  fc.assert(
    fc.property(
      taps.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
      ([all, mixed]) => {
        const uses = arriving(all);
        expect(arriving(mixed)).toEqual(uses);
        for (const { useId, startedAt } of uses) {
          const tapped = all.find((tap) => tap.useId === useId && tap.type === 'restriction_started')!;
          expect(startedAt).toBe(began + tapped.minuteOf * minute);
        }
      },
    ),
  );
});
