import { describe, expect, it } from 'vitest';
import { eventSchema, startSchema } from '../../app/features/incidents/event-schema.server';
import { newId } from '../../app/platform/ids';

const began = Date.UTC(2026, 5, 3, 13, 32);

describe('what a device may post (D5)', () => {
  const good = { type: 'note', eventId: newId(), text: 'It was loud' };
  it.each([
    ['words that are too long', { ...good, text: 'x'.repeat(4_001) }],
    ['no words', { ...good, text: '  ' }],
    ['a field that is not known', { ...good, accountId: 'someone' }],
    ['a prototype', JSON.parse(`{"type":"note","eventId":"${newId()}","text":"x","__proto__":{"a":1}}`)],
    ['a kind that is not known', { ...good, type: 'deleted' }],
    ['the start of another incident', { ...good, type: 'started' }],
    ['an id that is not one', { ...good, eventId: '1' }],
    ['a restriction that is not one', { type: 'restriction_started', eventId: newId(), restriction: 'safe hold' }],
    ['an impossible time', { ...good, deviceAt: 9e15 }],
    ['a zone with markup', { ...good, deviceZone: '<b>' }],
  ])('refuses %s', (_name, posted) => {
    expect(eventSchema.safeParse(posted).success).toBe(false);
  });

  it('takes what is good', () => {
    expect(
      eventSchema.safeParse({ ...good, deviceAt: began, deviceOffset: 60, deviceZone: 'Europe/London', waited: 3 })
        .success,
    ).toBe(true);
    // A device without a network may be found again weeks later (P11).
    expect(eventSchema.safeParse({ ...good, waited: 30 * 24 * 60 * 60_000 }).success).toBe(true);
    expect(startSchema.safeParse({ incidentId: newId(), eventId: newId() }).success).toBe(true);
  });
});
