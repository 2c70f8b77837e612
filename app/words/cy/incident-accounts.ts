import type { incidentAccounts as en } from '../en/incident-accounts';
import { questions } from './questions';

export const incidentAccounts: typeof en = {
  on_tab: 'Beth mae pob un ohonom yn ei ddweud',
  back: 'Yn ôl',
  own_title: 'Beth rydw i’n ei ddweud, a beth mae staff yn ei ddweud',
  title: (name) => `Beth mae ${name} yn ei ddweud, a beth mae staff yn ei ddweud`,
  when: (when) => `Mae’n sôn am ${when.replace(/^D/, 'dd')}.`,

  own_my_account: 'Yr hanes yn fy ngeiriau i',
  account_of: (name) => `Hanes ${name} yn eu geiriau eu hunain`,
  own_state: {
    not_asked: 'Does neb wedi gofyn i mi eto. Caf ei ddweud pan fyddaf eisiau.',
    not_now: 'Dywedais: dim nawr.',
    said_no: 'Dywedais nad ydw i eisiau.',
    given: 'Rwyf wedi’i ddweud.',
    given_with_help: 'Rwyf wedi’i ddweud, gyda help.',
  },
  state: (name) => ({
    not_asked: `Does neb wedi gofyn i ${name} eto.`,
    not_now: `Dywedodd ${name}: dim nawr.`,
    said_no: `Dywedodd ${name}: na.`,
    given: `Mae ${name} wedi’i ddweud.`,
    given_with_help: `Mae ${name} wedi’i ddweud, gyda help.`,
  }),
  asked_by: (who, when) => (who === null ? `Chi nododd hyn ${when}.` : `Nodwyd hyn gan ${who} ${when}.`),
  own_tell_it: 'Dweud beth ddigwyddodd i mi',
  own_change_it: 'Newid fy hanes',
  own_not_now_is_fine: 'Caf ei ddweud yn nes ymlaen hefyd, neu ddim o gwbl.',
  type_it: (name) => `Ei deipio gyda ${name}, yn eu geiriau nhw`,
  you_took_part: (name) => `Roeddech chi yno. Bydd rhywun nad oedd yno yn ei ysgrifennu gyda ${name}.`,
  they_were_asked: (name) => `Gofynnais i ${name}. Yr ateb oedd:`,
  not_now: 'Dim nawr',
  said_no: 'Na',
  your_statement: 'Eich hanes chi',
  statement: {
    none: 'Oeddech chi yno? Ysgrifennwch beth welsoch chi, cyn darllen beth mae eraill yn ei ddweud.',
    begun: 'Rydych wedi dechrau eich un chi. Dydy e ddim wedi’i orffen.',
    finished: 'Rydych wedi gorffen eich un chi.',
  },
  write_statement: {
    none: 'Ysgrifennu fy hanes',
    begun: 'Parhau â’m hanes',
    finished: 'Newid fy hanes',
  },
  read_both: 'Darllen y ddwy ochr',
  own_read_both: 'Darllen beth mae staff yn ei ddweud, wrth ochr fy un i',

  were_you_there: 'Oeddech chi yno?',
  write_yours_first: (name) =>
    `Os oeddech chi yno, ysgrifennwch eich hanes eich hun yn gyntaf. Wedyn cewch ddarllen beth mae ${name} ac eraill yn ei ddweud.`,
  i_was_there: 'Roeddwn i yno',
  i_was_not_there: 'Doeddwn i ddim yno',

  statement_of: (who) => `Beth mae ${who} yn ei ddweud`,
  your_own: 'Beth rydych chi’n ei ddweud',
  no_statement_yet: 'Does neb o’r staff wedi gorffen eu hanes eto.',
  closed: {
    yours_first: 'Cewch ddarllen hwn pan fydd eich un chi wedi’i orffen.',
    not_given: 'Dydy e ddim wedi’i orffen eto.',
    not_yours: 'Nid i chi ei ddarllen y mae hwn.',
  },
  own_closed:
    'Caf ddarllen hwn pan fydd fy un i wedi’i orffen. Os nad ydw i eisiau ei ddweud, rwy’n dweud hynny. Wedyn caf ddarllen hwn.',
  closed_until_theirs: (name) =>
    `Cewch ddarllen hwn pan fydd hanes ${name} wedi’i orffen, neu pan fyddan nhw wedi dweud na.`,
  what_happened: 'Beth ddigwyddodd',
  next_time: 'Y tro nesaf',
  helped_by: (who) => `Gyda help gan ${who}.`,
  typed_by: (who) => (who === '' ? 'Chi a’i teipiodd drostyn nhw.' : `Teipiwyd drostyn nhw gan ${who}.`),
  kept: (when) => `Gorffennwyd ${when}.`,
  after_reading: 'Ysgrifennwyd hwn ar ôl i’r ochr arall fod ar gael i’w darllen.',
  earlier: (count) => (count === 1 ? 'Un fersiwn gynharach' : `${count} fersiwn gynharach`),

  own_put_in_plan: 'Rhoi “y tro nesaf” yn fy nghynllun. I ble mae’n perthyn?',
  suggest_for_plan: (name) => `Awgrymu “y tro nesaf” ar gyfer cynllun ${name}. ${name} sy’n penderfynu.`,
  section: {
    helps: questions.helps.title,
    avoid: questions.avoid.title,
    adjustments: questions.adjustments.title,
    afterwards: questions.afterwards.title,
  },
  own_is_in_plan: (section) => `Mae yn fy nghynllun, yn “${questions[section].title}”.`,
  is_suggested: (section) => `Mae wedi’i awgrymu ar gyfer y cynllun, yn “${questions[section].title}”.`,

  own_differently: 'Rwy’n gweld hyn yn wahanol',
  differently: (name) => `Mae ${name} yn gweld hyn yn wahanol`,
  own_nothing_is_overwritten:
    'Mae beth rwy’n ei ysgrifennu yma yn sefyll wrth ochr beth gafodd ei ysgrifennu amdana i. Caiff pawb sy’n gallu darllen hwnnw ddarllen hwn. Chaiff neb ei dynnu oddi yno.',
  own_what_is_different: 'Beth rydw i’n ei weld yn wahanol?',
  what_is_different: (name) => `Beth mae ${name} yn ei weld yn wahanol?`,
  own_ask_for_change: 'Rwy’n gofyn iddyn nhw newid beth gafodd ei ysgrifennu',
  ask_for_change: 'Gofynnir iddyn nhw newid beth gafodd ei ysgrifennu',
  asks_for_change: 'Yn gofyn am newid yn yr hyn gafodd ei ysgrifennu.',
  said_by: (who, when) => (who === null ? `Chi ysgrifennodd hyn ${when}.` : `Ysgrifennwyd hyn gan ${who} ${when}.`),
  own_said_by: (who, when) => (who === null ? `Fi ysgrifennodd hyn ${when}.` : `Ysgrifennwyd hyn gan ${who} ${when}.`),
  keep_it: 'Ei roi wrth ochr y cofnod',

  own_complain: 'Oedd rhywbeth o’i le?',
  own_complain_how:
    'Caf ddweud hynny. Rwy’n dweud wrth yr arweinydd, fy ngweithiwr allweddol neu rywun rwy’n ymddiried ynddo. Rhaid iddyn nhw ei nodi a’m hateb. Ni chaiff wneud pethau’n waeth i mi.',
  own_advocate:
    'Mae eiriolwr ar fy ochr i, a dydy e ddim yn gweithio i’r lle hwn. Rhaid i unrhyw un yma fy helpu i gyrraedd un.',
  own_who_can_help: 'Pwy all fy helpu',
};
