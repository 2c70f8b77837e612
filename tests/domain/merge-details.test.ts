import { describe, expect, it } from 'vitest';
import { noDetails, type ItemDetails } from '#app/domain/item-details';
import { mergeDetails } from '#app/domain/merge-details';
import type { Contact } from '#app/domain/plan';

const contact = (name: string, phone = ''): Contact => ({ name, relationship: '', phone, tellAfterRestriction: false });
const [mum, carys, dad, lee] = ['Mum', 'Carys', 'Dad', 'Lee'].map((name) => contact(name)) as [
  Contact,
  Contact,
  Contact,
  Contact,
];
const merge = (before: Partial<ItemDetails>, wanted: Partial<ItemDetails>, now: Partial<ItemDetails>) =>
  mergeDetails('important_people', before, wanted, { ...noDetails, ...now });
const contacts = (before: Contact[], wanted: Contact[], now: Contact[]) =>
  merge({ contacts: before }, { contacts: wanted }, { contacts: now });

describe('P11: two change the details of one answer at once', () => {
  it.each([
    ['both add somebody', [mum], [mum, dad], [mum, carys], [mum, carys, dad]],
    ['one adds, one takes out', [mum, carys], [mum, carys, dad], [carys], [carys, dad]],
    ['both take somebody out', [mum, carys, dad], [carys, dad], [mum, carys], [carys]],
    ['one changes a number, one adds', [mum], [contact('Mum', '1')], [mum, dad], [contact('Mum', '1'), dad]],
    [
      'both make the same of one',
      [mum],
      [contact('Mum', '1'), dad],
      [contact('Mum', '1'), lee],
      [contact('Mum', '1'), lee, dad],
    ],
    ['two of the same name are two', [mum], [mum, mum, dad], [mum, lee], [mum, lee, mum, dad]],
  ])('%s: both stand', (_what, before, wanted, now, both) => {
    expect(contacts(before, wanted, now)).toEqual({ details: { contacts: both }, seen: {} });
  });

  it.each([
    [
      'both change one',
      [mum, dad],
      [contact('Mum', '1'), dad],
      [contact('Mum', '2'), dad, lee],
      [contact('Mum', '2'), dad],
    ],
    [
      'both add the same name',
      [mum],
      [mum, contact('Lee', '1')],
      [mum, contact('Lee', '2')],
      [mum, contact('Lee', '2')],
    ],
    ['one changes whom the other takes out', [mum, dad], [contact('Mum', '1'), dad], [dad], [dad]],
    ['one takes out whom the other changes', [mum, dad], [dad], [contact('Mum', '1'), dad], [contact('Mum', '1'), dad]],
  ])('%s: nothing is written, and the form begins with that entry as it stands', (_what, before, wanted, now, seen) => {
    expect(contacts(before, wanted, now)).toEqual({ details: {}, seen: { contacts: seen } });
    // Seen and sent again, what was typed stands, and so does whatever it did not touch.
    const again = contacts(seen, wanted, now);
    expect(again.seen).toEqual({});
    for (const each of wanted) expect(again.details.contacts).toContainEqual(each);
    if (now.includes(lee)) expect(again.details.contacts).toContainEqual(lee);
  });

  it('what both want is written once, and ticks are put together', () => {
    expect(merge({}, { doNotContact: ['Lee'] }, { doNotContact: ['Sam'] }).details).toEqual({
      doNotContact: ['Sam', 'Lee'],
    });
    expect(
      merge({ restrictionTypes: ['physical'] }, { restrictionTypes: ['seclusion'] }, { restrictionTypes: ['physical'] })
        .details,
    ).toEqual({ restrictionTypes: ['seclusion'] });
    expect(merge({}, { stage: 'calm' }, { stage: 'calm' })).toEqual({ details: { stage: 'calm' }, seen: {} });
  });

  it('one value cannot be two: what stands is shown first', () => {
    expect(merge({ who: 'Bex' }, { who: 'Sam', stage: 'calm' }, { who: 'Lee' })).toEqual({
      details: { stage: 'calm' },
      seen: { who: 'Lee' },
    });
  });

  it('more than fits is for the one who writes to sort out', () => {
    const names = (of: string, count: number) => Array.from({ length: count }, (_, n) => `${of} ${n}`);
    const [theirs, mine] = [names('Their', 25), names('My', 25)];
    expect(merge({}, { doNotContact: mine }, { doNotContact: theirs })).toEqual({
      details: {},
      seen: { doNotContact: theirs },
    });
  });
});
