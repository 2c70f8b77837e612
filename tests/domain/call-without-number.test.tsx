import { expect, it } from 'vitest';
import { CardBelow } from '../../app/features/incidents/card-in-sight';
import { Call } from '../../app/features/plans/card-helps';
import { shownPlainly } from '../support/posted-back';

const card = (phone: string) => {
  const mum = { name: 'Mum', relationship: 'mother', phone, tellAfterRestriction: false };
  return { contacts: [mum], doNotContact: [] } as unknown as Parameters<typeof Call>[0]['card'];
};

it('P6: somebody without a number stands on the card by name, and there is no button that calls nobody', async () => {
  expect(await shownPlainly(<Call card={card('01632 960123')} />)).toContain('href="tel:01632960123"');
  const shown = await shownPlainly(<Call card={card('')} />);
  expect(shown).toContain('Mum, mother');
  expect(shown).not.toMatch(/href|<small>/);
});

it('P6: nor on the page of an incident', async () => {
  const view = (phone: string) =>
    ({
      card: { ...card(phone), never: [], health: [], stages: [], communication: [], crisisLinePicture: null },
      person: { preferredName: 'Ffion' },
      version: null,
    }) as unknown as Parameters<typeof CardBelow>[0]['view'];
  expect(await shownPlainly(<CardBelow view={view('01632 960123')} />)).toContain('href="tel:01632960123"');
  const shown = await shownPlainly(<CardBelow view={view('')} />);
  expect(shown).toContain('Mum, mother');
  expect(shown).not.toContain('tel:');
});
