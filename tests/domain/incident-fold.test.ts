import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countedUses, runningUses, strategyOutcomes, type IncidentEvent } from '../../app/domain/incident';
import { applyEvent, foldIncident } from '../../app/domain/incident-fold';
import { restrictionTypes } from '../../app/domain/restriction';

const began = Date.UTC(2026, 5, 3, 13, 32);
const minute = 60_000;

/** Events as the server numbers them, a minute apart, by whoever is named. */
function log(...told: [type: string, body?: object, accountId?: string][]): IncidentEvent[] {
  return told.map(
    ([type, body = {}, accountId = 'sam'], index) =>
      ({
        id: `event-${index}`,
        incidentId: 'incident',
        sequence: index + 1,
        type,
        accountId,
        at: began + index * minute,
        deviceAt: null,
        deviceOffset: null,
        deviceZone: null,
        body,
      }) as IncidentEvent,
  );
}

const start: [string, object] = ['started', { personId: 'ffion', siteId: 'willow', versionId: 'six' }];

describe('what the events of an incident add up to', () => {
  it('P6: "it passed" ends it, and counts as passed', () => {
    const state = foldIncident(
      log(start, ['strategy_tried', { itemId: 'cards', outcome: 'tried_helped' }], ['passed']),
    );
    expect(state).toMatchObject({ outcome: 'passed', endedAt: began + 2 * minute, questions: [] });
    expect(state?.tries).toMatchObject([{ itemId: 'cards', outcome: 'tried_helped', accountId: 'sam' }]);
  });

  it('P7: keeps the version that was on the screen', () => {
    expect(foldIncident(log(start))).toMatchObject({ versionId: 'six', outcome: 'open' });
  });

  it('several uses each keep their own start and end, and "it is over" makes it restricted', () => {
    const state = foldIncident(
      log(
        start,
        ['restriction_started', { useId: 'a', type: 'physical' }],
        ['restriction_started', { useId: 'b', type: 'seclusion' }],
        ['restriction_stopped', { useId: 'a' }],
        ['restriction_stopped', { useId: 'b' }],
        ['over'],
      ),
    );
    expect(state?.uses).toMatchObject([
      { useId: 'a', mhsdsType: null, startedAt: began + minute, stoppedAt: began + 3 * minute },
      { useId: 'b', mhsdsType: '05', startedAt: began + 2 * minute, stoppedAt: began + 4 * minute },
    ]);
    expect(state).toMatchObject({ outcome: 'restricted', questions: [] });
  });

  it('a stop that comes before its start is kept as a question, and fits when the start comes', () => {
    const early = log(
      start,
      ['restriction_stopped', { useId: 'a' }],
      ['reason_given', { useId: 'a', text: 'The road' }],
    );
    expect(foldIncident(early)?.questions).toMatchObject([
      { code: 'stopped_without_start' },
      { code: 'reason_without_start' },
    ]);
    const late = log(
      start,
      ['restriction_stopped', { useId: 'a' }],
      ['reason_given', { useId: 'a', text: 'The road' }],
      ['restriction_started', { useId: 'a', type: 'physical', waited: 2.5 * minute }],
    );
    const state = foldIncident(late);
    expect(state?.uses).toMatchObject([
      { startedAt: began + 0.5 * minute, stoppedAt: began + minute, reason: 'The road' },
    ]);
    expect(state?.questions).toEqual([]);
  });

  it('stopped twice: the first stands, and a far second one is asked about', () => {
    const state = foldIncident(
      log(
        start,
        ['restriction_started', { useId: 'a', type: 'physical' }],
        ['restriction_stopped', { useId: 'a' }],
        ['note', { text: 'x' }],
        ['restriction_stopped', { useId: 'a' }],
      ),
    );
    expect(state?.uses[0]?.stoppedAt).toBe(began + 2 * minute);
    expect(state?.questions).toMatchObject([{ code: 'stopped_twice', useId: 'a' }]);
  });

  it('H12: "it is over" while one runs is taken, and asked about until it stops', () => {
    const told = log(start, ['restriction_started', { useId: 'a', type: 'physical' }], ['over']);
    const state = foldIncident(told)!;
    expect(state).toMatchObject({ outcome: 'restricted', questions: [{ code: 'still_running', useId: 'a' }] });
    const stopped = applyEvent(state, log(start, ['note'], ['note'], ['restriction_stopped', { useId: 'a' }])[3]!);
    expect(stopped.questions).toEqual([]);
  });

  it('a restriction after "it passed" opens it again; one that was only told late does not', () => {
    const again = foldIncident(log(start, ['passed'], ['restriction_started', { useId: 'a', type: 'physical' }]))!;
    expect(again).toMatchObject({ outcome: 'open', endedAt: null, questions: [{ code: 'restricted_after_end' }] });
    const late = foldIncident(
      log(start, ['note'], ['passed'], ['restriction_started', { useId: 'a', type: 'physical', waited: 2 * minute }]),
    )!;
    expect(late).toMatchObject({ outcome: 'restricted', endedAt: began + 2 * minute });
  });

  it('"it passed" after a restriction is restricted all the same, and says so', () => {
    const state = foldIncident(
      log(
        start,
        ['restriction_started', { useId: 'a', type: 'blanket' }],
        ['restriction_stopped', { useId: 'a' }],
        ['passed'],
      ),
    );
    expect(state).toMatchObject({ outcome: 'restricted', questions: [{ code: 'passed_but_restricted' }] });
  });

  it('H8: a clock that is wrong changes no time, and is asked about once', () => {
    const told = log(
      start,
      ['restriction_started', { useId: 'a', type: 'physical' }],
      ['restriction_stopped', { useId: 'a' }],
    ).map((event) => ({ ...event, deviceAt: event.at - 24 * 60 * minute }));
    const state = foldIncident(told)!;
    expect(state.uses[0]).toMatchObject({ startedAt: began + minute, stoppedAt: began + 2 * minute });
    expect(state.questions.map(({ code }) => code)).toEqual(['clock_differs']);
  });

  it('P11: a restriction that did not happen stays in sight, and counts no more', () => {
    const told = log(
      start,
      ['restriction_started', { useId: 'a', type: 'physical' }],
      ['passed'],
      ['corrected', { eventId: 'event-1', text: 'My finger slipped.', undone: true }],
    );
    expect(foldIncident(told.slice(0, 3))).toMatchObject({ outcome: 'restricted' });
    const state = foldIncident(told)!;
    expect(state).toMatchObject({ outcome: 'passed', questions: [], uses: [{ useId: 'a', undone: true }] });
    expect(runningUses(state)).toEqual([]);
    const two = log(
      start,
      ['restriction_started', { useId: 'a', type: 'physical' }],
      ['restriction_started', { useId: 'b', type: 'seclusion' }],
      ['corrected', { eventId: 'event-1', text: 'Not this.', undone: true }],
      ['passed'],
    );
    expect(foldIncident(two)).toMatchObject({
      outcome: 'restricted',
      questions: [{ code: 'passed_but_restricted' }, { code: 'still_running', useId: 'b' }],
    });
  });

  it('two workers: the later answer for a strategy stands, and both took part', () => {
    const state = foldIncident(
      log(
        start,
        ['strategy_tried', { itemId: 'cards', outcome: 'tried_no_help' }],
        ['strategy_tried', { itemId: 'cards', outcome: 'tried_helped' }, 'bex'],
      ),
    );
    expect(state?.tries).toMatchObject([{ outcome: 'tried_helped', accountId: 'bex' }]);
    expect(state?.accountIds).toEqual(['sam', 'bex']);
  });

  it('without its start there is nothing yet', () => {
    expect(foldIncident(log(['passed']))).toBeNull();
  });
});

const use = fc.constantFrom('a', 'b', 'c');
const anyEvent: fc.Arbitrary<[string, object, string]> = fc.tuple(
  fc.constantFrom(
    'started',
    'strategy_tried',
    'restriction_started',
    'restriction_stopped',
    'kind_given',
    'reason_given',
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
    mhsdsType: fc.constantFrom('01', '07'),
    text: fc.constant('words'),
    eventId: fc.constantFrom('event-1', 'event-2', 'event-3'),
    undone: fc.constantFrom(true, undefined),
    waited: fc.nat(10 * minute),
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
