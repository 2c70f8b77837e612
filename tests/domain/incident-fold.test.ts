import { describe, expect, it } from 'vitest';
import { runningUses, type IncidentState } from '../../app/domain/incident';
import { applyEvent, foldIncident, wholeState } from '../../app/domain/incident-fold';
import { began, log, minute, start } from '../support/incident-log';

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

  const hold: [string, object] = ['restriction_started', { useId: 'a', type: 'physical' }];
  const early: [string, object] = ['restriction_stopped', { useId: 'a', waited: 3 * minute }];

  it('P9: a stop before its start ends nothing: it goes on, and is asked about, in either order', () => {
    for (const told of [
      log(start, ['note'], ['note'], ['note'], hold, early),
      log(start, ['note'], ['restriction_stopped', { useId: 'a' }], ['note'], hold),
    ]) {
      const state = foldIncident(told)!;
      expect(runningUses(state)).toHaveLength(1);
      expect(state.questions).toMatchObject([{ code: 'stopped_before_start', useId: 'a' }]);
    }
  });

  it('two stops twenty minutes apart that arrive before the start are both asked about when it comes', () => {
    const stop = (waited: number): [string, object] => ['restriction_stopped', { useId: 'a', waited }];
    const told = log(start, stop(0), stop(-20 * minute), [hold[0], { ...hold[1], waited: 3 * minute }]);
    const state = foldIncident(told)!;
    expect(state.uses[0]?.stoppedAt).toBe(began + minute);
    expect(state.questions).toMatchObject([{ code: 'stopped_twice', useId: 'a' }]);
  });

  it('H8: of two kinds the later tap stands, not the later to arrive; two who chose differently are asked', () => {
    const kind = (mhsdsType: string, more = {}): [string, object] => ['kind_given', { useId: 'a', mhsdsType, ...more }];
    const told = log(start, hold, kind('07'), [...kind('09', { waited: 2.5 * minute }), 'bex']);
    expect(foldIncident(told)).toMatchObject({ uses: [{ mhsdsType: '07' }], questions: [{ code: 'kind_twice' }] });
    const seen = log(start, hold, kind('07'), [...kind('09', { after: 3 }), 'bex']);
    expect(foldIncident(seen)).toMatchObject({ uses: [{ mhsdsType: '09' }], questions: [] });
    const own = log(start, hold, kind('07'), kind('09'));
    expect(foldIncident(own)).toMatchObject({ uses: [{ mhsdsType: '09' }], questions: [] });
  });

  it('H8: the earliest "it is over" stands, whichever arrives first; what was tapped before it started again does not', () => {
    const over = (waited = 0): [string, object] => ['over', { waited }];
    const ends = (...told: [string, object?][]) => foldIncident(log(start, ...told))!.endedAt;
    expect(ends(['note'], over(), over(2 * minute))).toBe(began + minute);
    expect(ends(['note'], over(), ['reopened'], over(2 * minute))).toBeNull();
    expect(ends(over(), ['reopened'], ['note'], over())).toBe(began + 4 * minute);
    expect(ends(['note'], over(), over(-2 * minute), ['reopened', { waited: 0.5 * minute }])).toBe(began + 5 * minute);
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

  it('H8: two minutes are no difference, one second more is; each person’s device is asked about once', () => {
    const off = (by: number) =>
      foldIncident(log(start, ['note', { text: 'Rain.' }]).map((event) => ({ ...event, deviceAt: event.at + by })))!
        .questions.length;
    expect([off(2 * minute), off(2 * minute + 1_000), off(-2 * minute), off(-2 * minute - 1_000)]).toEqual([
      0, 1, 0, 1,
    ]);
    const two = log(start, ['note', {}, 'bex'], ['note', {}, 'sam'], ['note', {}, 'bex']);
    const state = foldIncident(two.map((event) => ({ ...event, deviceAt: event.at - 24 * 60 * minute })))!;
    expect(state.questions.map(({ code, accountId }) => [code, accountId])).toEqual([
      ['clock_differs', 'sam'],
      ['clock_differs', 'bex'],
    ]);
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

  it('P11, P14: the last answer counts, and two who did not see each other’s are asked', () => {
    const answer = (place: string, after: number) => ({ answers: { place }, after });
    const seen = foldIncident(log(start, ['answered', answer('kitchen', 1)], ['answered', answer('hall', 2), 'bex']));
    expect([seen?.answers.place?.value, seen?.questions]).toEqual(['hall', []]);
    const unseen = foldIncident(log(start, ['answered', answer('kitchen', 1)], ['answered', answer('hall', 1), 'bex']));
    expect(unseen?.answers.place?.value).toBe('hall');
    expect(unseen?.questions).toMatchObject([{ code: 'answered_twice', field: 'place' }]);
  });

  it('P14: what is said of a use before its start waits for it', () => {
    const use = { useId: 'a' };
    const state = foldIncident(
      log(
        start,
        ['use_described', { ...use, text: 'Both arms.' }],
        ['checked', { ...use, check: 'obs_15', text: 'Calm.' }],
        ['restriction_started', { ...use, type: 'seclusion' }],
        ['checked', { ...use, check: 'obs_15', text: 'Asleep.' }],
      ),
    );
    expect(state?.uses).toMatchObject([{ described: 'Both arms.', checks: { obs_15: { count: 2 } } }]);
    expect(state?.questions).toEqual([]);
  });

  it('P11: the first signature counts, whatever is signed again', () => {
    const state = foldIncident(log(start, ['signed', { as: 'author' }], ['signed', { as: 'author' }, 'bex']));
    expect(state?.signed).toMatchObject({ author: { accountId: 'sam', sequence: 2 } });
  });

  it('takes on what an older server kept', () => {
    const state = foldIncident(log(start, ['restriction_started', { useId: 'a', type: 'seclusion' }]))!;
    const later = ['answers', 'told', 'support', 'signed', 'ends', 'reopened'];
    const laterOfUse = ['described', 'checks', 'said', 'afterCareOverAt', 'stops', 'kinds', 'reasonAt'];
    const less = (whole: object, names: string[]) =>
      Object.fromEntries(Object.entries(whole).filter(([name]) => !names.includes(name)));
    const old = { ...less(state, later), uses: [less(state.uses[0]!, laterOfUse)] } as unknown as IncidentState;
    expect(wholeState(old)).toEqual(state);
  });

  it('without its start there is nothing yet', () => {
    expect(foldIncident(log(['passed']))).toBeNull();
  });
});
