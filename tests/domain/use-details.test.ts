import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countedUses, reasonOf, usesInAfterCare } from '../../app/domain/incident';
import { foldIncident } from '../../app/domain/incident-fold';
import { recordFromUses } from '../../app/domain/record-from-uses';
import { detailsAskedOf, detailsOf, type Holder } from '../../app/domain/use-details';
import { useDetailsWords } from '../../app/words/use-details';
import { began, log, minute, start } from '../support/incident-log';

const a = { useId: 'a' };
const physical: [string, object] = ['restriction_started', { ...a, type: 'physical' }];
const sam: Holder = { who: 'Sam Okoro, support worker', parts: ['left_lower_arm', 'left_hand'] };

describe('how a restriction was done', () => {
  it('the last that was said of each part counts, and the other parts stay (P11)', () => {
    const state = foldIncident(
      log(
        start,
        physical,
        ['use_described', { ...a, holders: [sam], room: 'Kitchen' }],
        ['use_described', { ...a, room: 'Hall', after: 3 }, 'bex'],
      ),
    )!;
    expect(detailsOf(state.uses[0]!.said)).toEqual({ holders: [sam], room: 'Hall' });
    expect(state.uses[0]!.said.room).toMatchObject({ accountId: 'bex', sequence: 4 });
    expect(state.questions).toEqual([]);
  });

  it('what two people wrote unseen of each other is asked; the same words, or one’s own, are not (P11, P14)', () => {
    const told = (room: string, after: number | undefined, who: string) =>
      foldIncident(
        log(
          start,
          physical,
          ['use_described', { ...a, room: 'Kitchen' }],
          ['use_described', { ...a, room, after }, who],
        ),
      )!;
    expect(told('Hall', 2, 'bex').questions).toMatchObject([{ code: 'described_twice', useId: 'a' }]);
    expect(told('Hall', 2, 'bex').uses[0]!.said.room!.value).toBe('Hall');
    expect(told('Kitchen', 2, 'bex').questions).toEqual([]);
    expect(told('Hall', 2, 'sam').questions).toEqual([]);
    expect(told('Hall', 3, 'bex').questions).toEqual([]);
  });

  it('what is taken back is empty, and stays in the log', () => {
    const state = foldIncident(
      log(start, physical, ['use_described', { ...a, text: 'Both arms.' }], ['use_described', { ...a, text: '' }]),
    )!;
    expect(detailsOf(state.uses[0]!.said)).toEqual({});
    expect(state.uses[0]!.described).toBeNull();
  });

  it('P14: what is said before the start waits for it', () => {
    const state = foldIncident(
      log(start, ['use_described', { ...a, room: 'Hall' }], ['use_described', { ...a, text: 'Both arms.' }], physical),
    )!;
    expect(state.uses[0]).toMatchObject({ described: 'Both arms.', said: { room: { value: 'Hall' } } });
    expect(state.questions).toEqual([]);
  });

  it('a medicine is asked about for medicine alone, and who held for a hold', () => {
    expect(detailsAskedOf('chemical')).toContain('byMouthFirst');
    expect(detailsAskedOf('physical')).not.toContain('byMouthFirst');
    expect(detailsAskedOf('physical')).toContain('holders');
    expect(detailsAskedOf('blanket')).toEqual(['room', 'text']);
  });

  it('is told in plain sentences, with "not known" where nobody knows', () => {
    const { said } = useDetailsWords.en;
    expect(said({})).toBeNull();
    expect(said({ holders: [sam, { who: null, parts: ['not_known'] }] })).toBe(
      'Sam Okoro, support worker: left lower arm and left hand.\nSomebody we do not know: we do not know which part.',
    );
    expect(said({ medicineName: 'Lorazepam', medicineDose: '1 mg', byMouthFirst: 'refused' })).toBe(
      'Lorazepam, 1 mg\nStaff offered it by mouth first. They said no.',
    );
  });
});

describe('a position that changes', () => {
  const change = (told: Parameters<typeof log>) => foldIncident(log(...told))!;

  it('is a stop and a start: each with its own times, for the same reason in the same place', () => {
    const state = change([
      start,
      physical,
      ['reason_given', { ...a, text: 'The road.' }],
      ['use_described', { ...a, room: 'Street', holders: [sam] }],
      ['restriction_stopped', a],
      ['restriction_started', { useId: 'b', type: 'physical', mhsdsType: '11', insteadOf: 'a' }],
    ]);
    expect(state.uses).toMatchObject([
      { useId: 'a', stoppedAt: began + 4 * minute },
      { useId: 'b', mhsdsType: '11', stoppedAt: null, insteadOf: 'a', said: { room: { value: 'Street' } } },
    ]);
    expect(reasonOf(state.uses, state.uses[1]!)).toEqual({ text: 'The road.', useId: 'a' });
    expect(state.uses[1]!.said.holders).toBeUndefined();
    expect(state.questions).toEqual([]);
  });

  const turned = (useId: string, insteadOf: string): [string, object] => [
    'restriction_started',
    { useId, type: 'physical', insteadOf },
  ];
  const why = (useId: string, text: string): [string, object] => ['reason_given', { useId, text }];

  it('P9: why it was used is known of every use that goes on from it, whenever it was said (property)', () => {
    const told = [physical, turned('b', 'a'), turned('c', 'b'), why('a', 'The road.'), why('c', 'A car.')];
    fc.assert(
      fc.property(fc.shuffledSubarray(told, { minLength: told.length }), (mixed) => {
        const { uses } = change([start, ...mixed]);
        expect(Object.fromEntries(uses.map((use) => [use.useId, reasonOf(uses, use)]))).toEqual({
          a: { text: 'The road.', useId: 'a' },
          b: { text: 'The road.', useId: 'a' },
          c: { text: 'A car.', useId: 'c' },
        });
      }),
    );
  });

  it('what was said of a use that did not happen is not said of the next; a circle ends', () => {
    const mistake: [string, object] = ['corrected', { eventId: 'event-1', text: 'Wrong tap.', undone: true }];
    const { uses } = change([start, physical, turned('b', 'a'), why('a', 'The road.'), mistake]);
    expect(uses.map((use) => reasonOf(uses, use)?.text)).toEqual(['The road.', undefined]);
    const circle = change([start, turned('a', 'b'), turned('b', 'a')]).uses;
    expect(circle.map((use) => reasonOf(circle, use))).toEqual([null, null]);
  });
});

describe('after an injection', () => {
  const injection = (kind: string): [string, object] => [
    'restriction_started',
    { ...a, type: 'chemical', mhsdsType: kind },
  ];
  const inCare = (...told: Parameters<typeof log>) =>
    usesInAfterCare(foldIncident(log(start, ...told))!).map(({ useId }) => useId);

  it('somebody watches until it is said that this is over, also when the incident is', () => {
    expect(inCare(injection('14'))).toEqual(['a']);
    expect(inCare(injection('15'), ['restriction_stopped', a], ['over'])).toEqual(['a']);
    expect(inCare(injection('14'), ['over'], ['after_care_over', a])).toEqual([]);
    expect(inCare(injection('16'))).toEqual([]);
  });

  it('the first "over" counts, in any order', () => {
    const state = foldIncident(log(start, ['after_care_over', a], injection('14'), ['after_care_over', a]))!;
    expect(state.uses[0]!.afterCareOverAt).toBe(began + minute);
  });
});

describe('P14: the record follows from what was said', () => {
  const record = (...told: Parameters<typeof log>) => recordFromUses(countedUses(foldIncident(log(start, ...told))!));

  it('how, where and by whom are there once they were said of each restriction', () => {
    expect(record(physical)).toEqual({});
    expect(record(physical, ['use_described', { ...a, holders: [sam], room: 'Hall' }])).toEqual({
      howUsed: { value: 'said' },
      place: { value: 'said' },
      staffInvolved: { value: 'said' },
    });
    const unknown = { who: null, parts: [] };
    expect(record(physical, ['use_described', { ...a, holders: [unknown] }])).toEqual({
      howUsed: { value: 'said' },
      staffInvolved: { value: 'not_sure' },
    });
  });

  it('one restriction that nobody described leaves the question open', () => {
    const both = record(
      physical,
      ['use_described', { ...a, holders: [sam] }],
      ['restriction_started', { useId: 'b', type: 'seclusion' }],
    );
    expect(both).toEqual({});
  });
});
