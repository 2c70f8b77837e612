import { describe, expect, it } from 'vitest';
import type { IncidentEvent } from '../../app/domain/incident';
import { foldIncident } from '../../app/domain/incident-fold';
import type { FoundIncident } from '../../app/features/incidents/show-incident';
import { answersShown } from '../../app/features/record/record-view';
import { detailsShown } from '../../app/features/use-details/use-details-view';
import { began, log, minute, start } from '../support/incident-log';

const a = { useId: 'a' };
const physical: [string, object] = ['restriction_started', { ...a, type: 'physical' }];
/** So much of the minutes that a tap was on its way. */
const waited = (minutes: number) => ({ waited: minutes * minute });

describe('H8: what was tapped last counts, whichever arrived last', () => {
  const late = log(
    start,
    physical,
    ['use_described', { ...a, room: 'Hall', text: 'Both arms.' }, 'bex'],
    // From a device without a network: tapped a minute and a half before the one above.
    ['use_described', { ...a, room: 'Yard', text: 'Legs.', byMouthFirst: 'no', after: 2, ...waited(2.5) }],
  );

  it('of each part of how a restriction was done; the other stands in the log, and is asked about', () => {
    const state = foldIncident(late)!;
    expect(state.uses[0]).toMatchObject({
      described: 'Both arms.',
      said: { room: { value: 'Hall', accountId: 'bex' }, byMouthFirst: { value: 'no', at: began + 0.5 * minute } },
    });
    expect(state.questions).toMatchObject([{ code: 'described_twice', useId: 'a' }]);
  });

  it('and what a page showed of it is told alike, of the answers of the record too', () => {
    expect(detailsShown(late, 'a', 4)).toEqual({ room: 'Hall', text: 'Both arms.', byMouthFirst: 'no' });
    expect(detailsShown(late, 'a', 2)).toEqual({});
    const events = log(
      start,
      ['answered', { answers: { place: 'Hall' }, after: 1 }],
      ['answered', { answers: { place: 'Yard' }, after: 1, ...waited(1.5) }],
    );
    expect(answersShown({ events } as unknown as FoundIncident, 3)).toEqual({ place: 'Hall' });
    expect(foldIncident(events)?.answers.place?.value).toBe('Hall');
  });

  it('where it was is taken over from the position before, and never stands over what is said of this one', () => {
    const changed: [string, object] = [
      'restriction_started',
      { useId: 'b', type: 'physical', insteadOf: 'a', ...waited(2) },
    ];
    const roomOf = (events: IncidentEvent[]) => foldIncident(events)?.uses[1]?.said.room?.value;
    const before: [string, object] = ['use_described', { ...a, room: 'Hall' }];
    expect(roomOf(log(start, physical, before, changed))).toBe('Hall');
    expect(
      roomOf(log(start, physical, before, changed, ['use_described', { useId: 'b', room: 'Yard', ...waited(2.5) }])),
    ).toBe('Yard');
  });

  it('P11: of two signatures the one that was tapped first stands, and what changed since either is told', () => {
    const signed: [string, object] = ['signed', { as: 'author' }];
    const later: [string, object, string] = ['signed', { as: 'author', ...waited(2.5) }, 'bex'];
    const told = foldIncident(log(start, signed, ['note', { text: 'x' }], later))!.signed.author;
    expect(told).toEqual({ accountId: 'bex', at: began + 0.5 * minute, sequence: 2 });
  });
});
