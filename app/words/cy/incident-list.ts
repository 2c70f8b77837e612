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
  own_account: {
    not_asked: 'Fy hanes i: does neb wedi gofyn eto',
    not_now: 'Fy hanes i: dim nawr',
    said_no: 'Fy hanes i: dydw i ddim eisiau',
    given: 'Fy hanes i: rwyf wedi’i ddweud',
    given_with_help: 'Fy hanes i: rwyf wedi’i ddweud, gyda help',
  },
  account: {
    not_asked: 'Eu hanes nhw: heb ofyn eto',
    not_now: 'Eu hanes nhw: gofynnwyd, dim nawr',
    said_no: 'Eu hanes nhw: na oedd yr ateb',
    given: 'Eu hanes nhw: wedi’i roi',
    given_with_help: 'Eu hanes nhw: wedi’i roi gyda help',
  },
  older: 'Hŷn',

  of_those_gone: 'Cofnodion pobl nad ydyn nhw yma mwyach',
  you_lead_here: 'Maen nhw wedi symud, gadael neu farw. Chi sy’n arwain lle digwyddodd. Cewch ddarllen y rhain o hyd.',
};
