import type { planReview as en } from '../en/plan-review';
import { pluralIn } from '../sentences';

const plural = pluralIn('cy');

export const planReview: typeof en = {
  on_tab: 'Ydy’r cynllun yn dal yn iawn?',
  back: 'Yn ôl',
  own_title: 'Ydy fy nghynllun yn dal yn iawn?',
  title: (name) => `Ydy cynllun ${name} yn dal yn iawn?`,
  own_used: 'Defnyddiodd rhywun gyfyngiad arna i.',
  used: (name) => `Defnyddiodd rhywun gyfyngiad ar ${name}.`,
  several: (restrictions, weeks) =>
    `Digwyddodd ${plural(restrictions, { one: 'unwaith', two: 'ddwywaith', other: `${restrictions} gwaith` })} neu fwy o fewn ${plural(weeks, { one: `${weeks} wythnos`, other: `${weeks} wythnos` })}.`,
  own_look_again: 'Felly gallaf edrych ar fy nghynllun eto.',
  look_again: {
    after_restriction: 'Felly edrychwch ar y cynllun eto.',
    after_several: 'Felly edrychwch ar y cynllun eto nawr.',
  },
  nothing_asks: 'Does dim yn gofyn am hyn nawr. Gallwch edrych ar y cynllun eto unrhyw bryd.',
  none_agreed: 'Does dim cynllun wedi’i gytuno eto. Felly does dim i edrych arno eto.',
  when_it_happened: 'Pryd digwyddodd',

  what_came_of_it: 'Beth ddaeth o edrych arno eto?',
  own_open_plan: 'Agor fy nghynllun, i’w ddarllen neu ei newid',
  change_plan: 'Agor y cynllun, i’w ddarllen neu ei newid',
  open_plan: 'Agor y cynllun',
  read_and_suggest: 'Darllen y cynllun, neu awgrymu rhywbeth',
  own_choose: 'Fy nghynllun',
  choose: 'Y cynllun',
  own_outcome: { changed: 'Rwy’n ei newid', left: 'Rwy’n ei adael fel y mae' },
  outcome: { changed: 'Mae’n newid', left: 'Mae’n aros fel y mae' },
  own_counts_when_agreed: 'Mae’r hyn rwy’n ei newid yn cyfrif pan fyddaf yn cytuno arno.',
  counts_when_agreed: 'Mae’r hyn sy’n newid yn cyfrif pan fydd wedi’i gytuno.',
  why: 'Pam?',
  why_hint: 'Mae un frawddeg yn ddigon.',
  keep: 'Cadw hyn',

  looked_at_before: 'Edrychwyd arno o’r blaen',
  by_on: (by, on) => `${by}, ${on}`,
  came_of_it: { changed: 'Mae’r cynllun yn newid', left: 'Mae’r cynllun yn aros fel y mae' },

  own_something_happened: 'Digwyddodd rhywbeth. Ydy fy nghynllun yn dal yn iawn?',
  something_happened: 'Digwyddodd rhywbeth. Ydy’r cynllun yn dal yn iawn?',
  door_due: 'Defnyddiwyd cyfyngiad',
};
