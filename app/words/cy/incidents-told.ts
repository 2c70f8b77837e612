import type { NotificationAudience } from '../../domain/notifications';
import type { ReviewCheck } from '../../domain/review-intervals';
import type { SupportAnswer, SupportedOne } from '../../domain/support';
import type { Missing } from '../../domain/deadlines';
import type { MhsdsType, RestrictionType } from '../../domain/restriction';
import type { incidentsTold as en } from '../en/incidents-told';
import { listIn, withInWelsh } from '../sentences';
import { itemSaid } from './item-said';
import { labels } from './labels';
import { outcomes } from './outcomes';
import { risks } from './risks';
import { restrictions } from './restrictions';
import { times } from './times';

type Told = typeof en;

const list = listIn('cy');

function labelOf(type: RestrictionType | null): string {
  return type ? restrictions.type[type].label : 'Cyfyngiad';
}

function small(type: RestrictionType | null): string {
  return labelOf(type).toLowerCase();
}

function withKind(type: RestrictionType | null, kind: MhsdsType): string {
  return `${labelOf(type)}: ${restrictions.mhsds[kind].toLowerCase()}`;
}

const questions: Record<Parameters<Told['question']>[0], string> = {
  stopped_without_start: 'Stopiodd rhywbeth nad oes neb wedi’i ddechrau. Beth oedd e?',
  stopped_twice: 'Mae dau amser gwahanol ar gyfer y diwedd. Mae’r cyntaf yn sefyll. A yw’n iawn?',
  stopped_before_start:
    'Nododd rhywun iddo stopio cyn iddo ddechrau. Mae’n cyfrif fel rhywbeth sy’n parhau nes bod rhywun yn nodi’r diwedd. Pryd stopiodd?',
  started_twice: 'Mae dau fath gwahanol ar ei gyfer. Mae’r cyntaf yn sefyll. A yw’n iawn?',
  changed_after_signing: 'Newidiodd rhywun y cofnod ar ôl iddo gael ei lofnodi, heb ddweud pam. Pam?',
  kind_twice: 'Dewisodd dau ohonoch fathau gwahanol ar ei gyfer. Yr un olaf sy’n sefyll. A yw’n iawn?',
  kind_without_start: 'Dewisodd rhywun fath ar gyfer rhywbeth nad oes neb wedi’i ddechrau. Beth oedd e?',
  reason_without_start: 'Rhoddodd rhywun reswm dros rywbeth nad oes neb wedi’i ddechrau. Beth oedd e?',
  still_running: 'Dywedodd rhywun ei fod drosodd. Does dim diwedd i hwn eto. Pryd stopiodd?',
  passed_but_restricted: 'Tapiodd rhywun “Aeth heibio”. Defnyddiwyd cyfyngiad. Mae’n cael ei gyfrif fel cyfyngiad.',
  restricted_after_end: 'Nododd rhywun gyfyngiad ar ôl y diwedd. A yw hynny’n iawn?',
  clock_differs: 'Nid yw cloc dyfais a’n cloc ni yn cytuno. Mae’r amserau yma yn ôl ein cloc ni. Ydyn nhw’n iawn?',
  described_without_start: 'Ysgrifennodd rhywun sut y gwnaed rhywbeth nad oes neb wedi ei ddechrau. Beth oedd e?',
  checked_without_start: 'Gwnaeth rhywun wiriad o rywbeth nad oes neb wedi ei ddechrau. Beth oedd e?',
  described_twice:
    'Ysgrifennodd dau ohonoch sut y gwnaed hyn, heb weld geiriau eich gilydd. Y geiriau olaf sy’n cyfrif. Ydyn nhw’n iawn?',
  cared_for_without_start: 'Daeth rhywun â gofal i ben ar ôl pigiad nad oes neb wedi’i ddechrau. Beth oedd e?',
  answered_twice: "Atebodd dau ohonoch yr un cwestiwn yn y cofnod. Yr ateb olaf sy'n cyfrif. Ydy e'n iawn?",
};

const supported: Record<SupportedOne, string> = {
  person: 'Cefnogaeth i’r person',
  others: 'Cefnogaeth i eraill a’i gwelodd',
  staff: 'Cefnogaeth i’r staff',
};

const supportAnswer: Record<SupportAnswer, string> = {
  wanted: 'roedden nhw ei heisiau',
  not_now: 'ddim nawr',
  not_wanted: 'doedden nhw ddim ei heisiau',
  not_sure: 'ddim yn siŵr',
  nobody_there: 'doedd neb arall yno',
};

const records: Record<Extract<Missing, { what: 'record' }>['of'], ReturnType<Told['missing']>> = {
  school: { words: 'Cofnod yr ysgol', note: null },
  childrens_home: { words: 'Y cofnod ohono', note: null },
  mental_health_unit: {
    words: 'Y cofnod mae’r Ddeddf Defnyddio Grym yn gofyn amdano',
    note: 'Mae’n cael ei gadw am 3 blynedd.',
  },
  anywhere_else: { words: 'Y cofnod llawn: beth wnaethoch chi a pham, ac unrhyw anaf', note: null },
};

function missingInWords(missing: Missing, name: string): ReturnType<Told['missing']> {
  const say = (words: string, note: string | null = null) => ({ words, note });
  switch (missing.what) {
    case 'stop':
      return say(`Pryd stopiodd hyn: ${small(missing.type)}`);
    case 'kind':
      return say(`Pa fath oedd hwn: ${small(missing.type)}`);
    case 'reason': {
      const against = missing.although === 'never' ? 'Mae’r cynllun yn dweud byth.' : `Gall wneud niwed i ${name}.`;
      return say(`Pam y defnyddiwyd hyn: ${small(missing.type)}. ${against}`);
    }
    case 'tries':
      return say(`Beth ddigwyddodd gyda ${missing.count} ${missing.count === 2 ? 'beth' : 'peth'} o’r cynllun`);
    case 'tell': {
      const who = [missing.name, missing.relationship].filter(Boolean).join(', ');
      return say(`Rhoi gwybod i ${who}: ${missing.phone}`, `Mae cynllun ${name} yn gofyn am hyn.`);
    }
    case 'notify':
      return say(`Rhoi gwybod: ${audiences[missing.audience]}`, 'Neu ysgrifennu pam na.');
    case 'support':
      return say(
        'Cefnogaeth yn gyntaf: beth wnaethoch chi ei gynnig',
        `I ${name}. I eraill a’i gwelodd. I bob un ohonoch chi.`,
      );
    case 'learning':
      return say(`Gofyn i ${name} sut i siarad am y peth`, 'Gyda phwy. Pryd. Ble. Mae “dim nawr” yn ateb.');
    case 'parents':
      return say(`Rhoi gwybod i rieni ${name}, yn ysgrifenedig`, 'Nid lle gallai wneud niwed difrifol i’r disgybl.');
    case 'record':
      return records[missing.of];
    case 'manager':
      return say('Y rheolwr yn siarad â’r un a’i defnyddiodd, ac yn llofnodi');
    case 'child':
      return say(`Y rheolwr yn siarad ${withInWelsh(name)} amdano`);
    case 'statements':
      return say('Beth wnaeth pob un ohonoch, yn eich geiriau eich hun');
    case 'review':
      return say(`Edrych ar y cynllun eto ${withInWelsh(name)}`);
    case 'account':
      return say(`Hanes ${name} yn eu geiriau eu hunain`);
  }
}

const audiences: Record<NotificationAudience, string> = {
  parent_or_pr_holder: 'Rhieni',
  nearest_relative_or_nominated_person: 'Y perthynas agosaf',
  attorney_or_deputy: 'Yr atwrnai neu’r dirprwy',
  advocate_imha_imca: 'Yr eiriolwr',
  social_worker_or_placing_authority: 'Y gweithiwr cymdeithasol neu’r cyngor',
  commissioner: 'Pwy sy’n talu am y gofal',
  safeguarding_team: 'Y tîm diogelu',
  regulator: 'CQC neu Ofsted',
  person_named_in_plan: 'Rhywun o’r cynllun',
};

const checks: Record<ReviewCheck, string> = {
  sight_sound: 'Mae rhywun yn gweld ac yn clywed y person',
  obs_15: 'Ysgrifennu sut mae’r person',
  first_medical: 'Gwiriad cyntaf gan feddyg',
  nursing_2h: 'Gwiriad gan ddau aelod o staff',
  medical_4h: 'Gwiriad gan feddyg',
  internal_mdt: 'Mae’r tîm cyfan yn edrych arno',
  independent_mdt: 'Mae pobl o’r tu allan i’r tîm yn edrych arno',
  lts_records: 'Ysgrifennu sut mae’r person',
  lts_daily: 'Gwiriad gan y clinigydd cymeradwy',
  lts_weekly: 'Mae’r tîm cyfan yn edrych arno',
  lts_periodic: 'Mae person uwch o’r tu allan yn edrych arno',
  lts_3m: 'Mae ysbyty arall yn edrych arno',
};

export const incidentsTold: Told = {
  times,
  stage: labels.stage,
  at_any_time: 'Ar unrhyw adeg',
  where: labels.where,
  whose: labels.whose,
  risk: risks,
  restriction: restrictions.type,
  without_words: itemSaid.without_words,
  kind: restrictions.mhsds,
  label_and_kind: withKind,

  you: 'chi',
  somebody: 'Rhywun',
  company: (names) => withInWelsh(list(names.map((name) => name ?? 'chi'))),
  let_go: {
    physical: (name) => `Gollyngwch a ffoniwch 999 os bydd ${name}`,
    mechanical: (name) => `Tynnwch ef i ffwrdd a ffoniwch 999 os bydd ${name}`,
    chemical: (name) => `Arhoswch gyda nhw a ffoniwch 999 os bydd ${name}`,
    seclusion: (name) => `Ewch i mewn a ffoniwch 999 os bydd ${name}`,
    segregation: (name) => `Ewch i mewn a ffoniwch 999 os bydd ${name}`,
  },
  stop_signs: [
    'yn methu anadlu',
    'yn las neu’n welw',
    'yn mynd yn llipa',
    'yn dawel yn sydyn',
    'yn chwydu',
    'yn cael ffit',
    'yn anadlu’n swnllyd',
    'â phoen yn y frest',
    'ag wyneb chwyddedig',
    'â smotiau mân',
    'ddim yn ateb',
  ],
  question: (code, time, name) => (name ? `${time}, ${name}: ${questions[code]}` : `${time}: ${questions[code]}`),

  it_started: 'Dechreuodd',
  tried: (text, outcome) => `${text ?? 'Rhywbeth o’r cynllun'}: ${outcomes.said[outcome]}`,
  restriction_started: (type) => `${labelOf(type)}: wedi dechrau`,
  restriction_stopped: (type) => `${labelOf(type)}: wedi stopio`,
  kind_given: withKind,
  reason_given: (type) => `Pam y defnyddiwyd hyn: ${small(type)}`,
  note: 'Nodyn',
  short_signs: 'yn methu anadlu, yn las, yn mynd yn llipa, yn chwydu neu’n cael ffit.',
  after_care_over: 'Mae’r gofal ar ôl y pigiad drosodd',
  use_described: (type) => `Sut y gwnaed hyn: ${small(type)}`,
  checked: (check) => `${check}: gwiriwyd`,
  check: (check) => checks[check],
  whom: (whom) =>
    whom.startsWith('contact:') ? whom.slice('contact:'.length) : (audiences[whom as NotificationAudience] ?? whom),
  answered: 'Atebion i’r cofnod',
  told: (whom, withheld) => (withheld ? `${whom}: heb gael gwybod` : `${whom}: wedi cael gwybod`),
  support_given: (whom, answer) => `${supported[whom]}: ${supportAnswer[answer]}`,
  signed: { author: 'Llofnodwyd: mae’r cofnod yn gyfan', manager: 'Llofnodwyd gan y rheolwr' },
  it_passed: 'Aeth heibio',
  it_was_over: 'Roedd drosodd',
  it_started_again: 'Dechreuodd eto',
  put_right: 'Cywirwyd',
  it_did_not_happen: (text) => `Ni ddigwyddodd hyn. ${text}`,
  cannot_be_shown: 'Rhywbeth na all y dudalen hon ei ddangos',

  missing: missingInWords,
  by: {
    now: 'gallwch wneud hyn nawr',
    today: 'heddiw',
    soon: 'cyn gynted ag y gallwch',
    ready: 'pan fyddan nhw’n barod',
  },
  by_then: (day, time) => `erbyn ${day}, ${time}`,
  by_day: (day) => `erbyn diwedd ${day}`,
  was_due_on: (day) => `roedd i’w wneud ${day}`,
  was_due: (day, time) => `roedd i’w wneud erbyn ${day}, ${time}`,
};
