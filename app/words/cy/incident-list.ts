import type { incidentList as en } from '../en/incident-list';
import { listIn } from '../sentences';

const list = listIn('cy');

export const incidentList: typeof en = {
  on_tab: 'Beth ysgrifennwyd',
  back_to_the_start: 'Yn ôl i’r dechrau',
  back: 'Yn ôl',
  open_the_card_again: 'Agor y cerdyn eto',
  own_what_was_written: 'Beth gafodd ei ysgrifennu amdana i',
  what_was_written: (name) => `Beth gafodd ei ysgrifennu am ${name}`,
  own_lead: 'Gall darllen hyn fod yn anodd. Rwy’n agor un pan rydw i eisiau. Caf ei ddarllen gyda rhywun.',
  own_nothing: 'Does dim wedi’i ysgrifennu amdana i.',
  nothing: 'Does dim wedi’i ysgrifennu eto.',
  who: (names) => list(names),
  outcome: { open: 'Mae’n digwydd nawr', passed: 'Aeth heibio', restricted: 'Defnyddiwyd cyfyngiad' },
  older: 'Hŷn',
};
