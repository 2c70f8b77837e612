import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countedUses,
  runningUses,
  strategyOutcomes,
  type IncidentEvent,
  type IncidentState,
} from '../../app/domain/incident';
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

/** Taps of several devices: each happened at its moment, and arrives at its turn, having waited since. */
interface Tap {
  type: string;
  body: object;
  by: string;
  minuteOf: number;
}

const who = fc.constantFrom('sam', 'bex');
const when = fc.nat(60);
const tapsOf = (useId: string): fc.Arbitrary<Omit<Tap, 'by'>[]> =>
  fc
    .record({
      started: when,
      stops: fc.array(when, { maxLength: 2 }),
      kinds: fc.array(fc.tuple(when, fc.constantFrom('07', '09')), { maxLength: 2 }),
      reasons: fc.array(fc.tuple(when, fc.constantFrom('The road', 'The knife')), { maxLength: 2 }),
      details: fc.array(
        fc.tuple(
          when,
          fc.record(
            { room: fc.constantFrom('Hall', 'Yard', ''), text: fc.constantFrom('Arms.', 'Legs.', '') },
            { requiredKeys: [] },
          ),
        ),
        { maxLength: 3 },
      ),
    })
    .map(({ started, stops, kinds, reasons, details }) => [
      { type: 'restriction_started', body: { useId, type: 'physical' }, minuteOf: started },
      ...stops.map((minuteOf) => ({ type: 'restriction_stopped', body: { useId }, minuteOf })),
      ...kinds.map(([minuteOf, mhsdsType]) => ({ type: 'kind_given', body: { useId, mhsdsType }, minuteOf })),
      ...reasons.map(([minuteOf, text]) => ({ type: 'reason_given', body: { useId, text }, minuteOf })),
      ...details.map(([minuteOf, said]) => ({ type: 'use_described', body: { useId, after: 0, ...said }, minuteOf })),
    ]);
const other: fc.Arbitrary<Omit<Tap, 'by'>> = fc.oneof(
  fc.record({ type: fc.constantFrom('over', 'passed', 'reopened'), body: fc.constant({}), minuteOf: when }),
  fc.record({
    type: fc.constant('signed'),
    body: fc.record({ as: fc.constantFrom('author', 'manager') }),
    minuteOf: when,
  }),
  fc.record({
    type: fc.constant('answered'),
    body: fc.record({ answers: fc.record({ place: fc.constantFrom('hall', 'road') }), after: fc.constant(0) }),
    minuteOf: when,
  }),
  fc.record({
    type: fc.constant('told'),
    body: fc.record({ whom: fc.constant('commissioner'), withheld: fc.boolean(), text: fc.constant('x') }),
    minuteOf: when,
  }),
);

const taps: fc.Arbitrary<Tap[]> = fc
  .tuple(
    fc.integer({ min: 1, max: 3 }).chain((count) => fc.tuple(...['a', 'b', 'c'].slice(0, count).map(tapsOf))),
    fc.array(other, { maxLength: 6 }),
  )
  .map(([uses, others]) => [...uses.flat(), ...others])
  .chain((all) => fc.tuple(fc.constant(all), fc.array(who, { minLength: all.length, maxLength: all.length })))
  // No two at the same moment: then the last to arrive counts.
  .map(([all, by]) => all.map((tap, index) => ({ ...tap, by: by[index]!, minuteOf: tap.minuteOf + index / 10_000 })));

/** What they add up to when they arrive in this order, which gives them their numbers, after all has happened. */
function arriving(order: readonly Tap[]): IncidentState {
  const arrived = log(start, ...order.map(({ type, body, by }): [string, object, string] => [type, body, by])).map(
    (event, index) => {
      if (index === 0) return event;
      const at = event.at + 100 * minute;
      return { ...event, at, body: { ...event.body, waited: at - began - order[index - 1]!.minuteOf * minute } };
    },
  ) as IncidentEvent[];
  const [first, ...rest] = arrived;
  return rest.reduce(applyEvent, foldIncident([first!])!);
}

/** Without what tells of the order of arrival itself. */
function addsUpTo({ uses, endedAt, outcome, questions, answers, told, signed }: IncidentState) {
  const byArrival = ['restricted_after_end', 'answered_twice', 'described_twice', 'changed_after_signing'];
  const asked = questions.filter(({ code }) => !byArrival.includes(code));
  return {
    uses: uses
      .map(({ useId, startedAt, stoppedAt, mhsdsType, reason, described, said }) => ({
        ...{ useId, startedAt, stoppedAt, mhsdsType, reason, described },
        ...{ room: said.room?.value, text: said.text?.value },
      }))
      .sort((a, b) => (a.useId < b.useId ? -1 : 1)),
    ...{ endedAt, outcome },
    questions: asked.map(({ code, useId }) => `${code} ${useId}`).sort(),
    place: answers.place?.value,
    withheld: told.commissioner?.withheld,
    signed: [signed.author, signed.manager].map((each) => each && [each.accountId, each.at]),
  };
}

it('H8: what each device tapped adds up to the same, in whatever order it arrives: stops, kinds, reasons, details, ends, answers, signatures', () => {
  fc.assert(
    fc.property(
      taps.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
      ([all, mixed]) => {
        const state = addsUpTo(arriving(all));
        expect(addsUpTo(arriving(mixed))).toEqual(state);
        for (const { useId, startedAt } of state.uses) {
          const tapped = all.find(
            (tap) => tap.type === 'restriction_started' && 'useId' in tap.body && tap.body.useId === useId,
          )!;
          expect(startedAt).toBeCloseTo(began + tapped.minuteOf * minute, 3);
        }
      },
    ),
    { numRuns: 500 },
  );
});
