import type { AgreementStatus, answersOfADecider, answersOfThePerson } from '../../domain/agreement';
import type { agree as en } from '../en/agree';
import { listIn, withInWelsh } from '../sentences';

const list = listIn('cy');

interface Choice {
  title: string;
  hint: string;
}

const ownAnswer: Record<(typeof answersOfThePerson)[number], Choice> = {
  i_agree: { title: 'Rwy’n cytuno', hint: 'Hwn fydd fy nghynllun o heddiw ymlaen.' },
  i_agree_with_some: {
    title: 'Rwy’n cytuno â rhywfaint ohono',
    hint: 'Cedwir y ddwy farn. Dim ond yr hyn sydd wedi’i gytuno sy’n mynd ar y cerdyn.',
  },
  i_do_not_agree: {
    title: 'Dydw i ddim yn cytuno',
    hint: 'Does dim yn newid. Cawn siarad amdano pan ydych chi eisiau.',
  },
};

function answersFor(preferredName: string): Record<(typeof answersOfADecider)[number], Choice> {
  return {
    agreed_best_interests: {
      title: `Fi sy’n penderfynu hyn ar ran ${preferredName}`,
      hint: 'Er eu lles pennaf, gyda’r rheswm uchod.',
    },
    i_agree: {
      title: `Mae ${preferredName} yn cytuno`,
      hint: 'Dywedwyd neu dangoswyd hynny. Mae’r rheswm uchod yn dweud sut.',
    },
    i_agree_with_some: { ...ownAnswer.i_agree_with_some, title: `Mae ${preferredName} yn cytuno â rhywfaint ohono` },
    i_do_not_agree: { ...ownAnswer.i_do_not_agree, title: `Nid yw ${preferredName} yn cytuno` },
    i_could_not_take_part_this_time: {
      title: `Ni allai ${preferredName} gymryd rhan y tro hwn`,
      hint: 'Does dim yn newid. Rhowch gynnig arall arni ddiwrnod arall.',
    },
  };
}

const lastAnswer: Record<AgreementStatus, string> = {
  i_agree: 'Y tro diwethaf, yr ateb oedd: Rwy’n cytuno.',
  i_agree_with_some: 'Y tro diwethaf, yr ateb oedd: Rwy’n cytuno â rhywfaint ohono.',
  i_do_not_agree: 'Y tro diwethaf, yr ateb oedd: Dydw i ddim yn cytuno.',
  i_have_not_been_asked_yet: 'Does neb wedi gofyn eto.',
  i_could_not_take_part_this_time: 'Y tro diwethaf, nid oedd cymryd rhan yn bosibl.',
  agreed_best_interests: 'Y tro diwethaf, penderfynodd rhywun hyn er eu lles pennaf.',
};

export const agree: typeof en = {
  do_i_agree: 'Ydw i’n cytuno?',
  back_to_the_plan: 'Yn ôl i’r cynllun',
  own_my_plan: 'Fy nghynllun',
  the_plan: 'Y cynllun',
  as_others_will_see_it: 'fel y bydd eraill yn ei weld',
  own_do_i_agree: 'Ydw i’n cytuno â hwn?',
  do_they_agree: (preferredName) => `A yw ${preferredName} yn cytuno â hwn?`,
  own_read_it_slowly: 'Darllenwch yn araf. Newidiwch beth sydd ddim yn iawn.',
  read_it_with: (preferredName) => `Darllenwch ef ${withInWelsh(preferredName)}, wrth eu pwysau.`,
  last_answer: lastAnswer,
  nothing_is_written: 'Does dim wedi’i ysgrifennu eto. Ysgrifennwch ateb yn gyntaf, wedyn dewch yn ôl.',

  line_seen_first: 'Yr un llinell mae pawb yn ei gweld gyntaf',
  own_on_my_card: 'Ar fy ngherdyn',
  on_the_card: 'Ar y cerdyn',
  not_right_yet: 'Ddim yn iawn eto',
  own_say_whose: 'Ai eich geiriau chi yw’r rhain? Dywedwch hynny',
  who_can_read_this_part: 'Pwy gaiff ddarllen y rhan hon?',
  own_audience: {
    everyone_supporting_me: 'Pawb sy’n fy nghefnogi',
    named_people: 'Dim ond pobl rwy’n rhoi mynediad iddyn nhw',
  },
  audience: (preferredName) => ({
    everyone_supporting_me: `Pawb sy’n cefnogi ${preferredName}`,
    named_people: 'Dim ond pobl sydd â mynediad',
  }),

  whose_words: 'Geiriau pwy sydd ynddo?',
  own_own_words: 'Fy ngeiriau i',
  own_words_of: (preferredName) => `Geiriau ${preferredName}`,
  with_help: 'Gyda help',
  others_words: 'Geiriau pobl eraill',
  not_said_whose: 'Heb ei ddweud',
  part_of_it: (names) => `Rhan ohono: ${list(names)}.`,
  nobody_else: 'Ni ysgrifennodd neb arall ynddo.',
  own_said_no_to: 'Beth ddywedais i na wrtho',
  said_no_to: (preferredName) => `Beth ddywedodd ${preferredName} na wrtho`,

  may_not_fit: 'Efallai nad yw rhai atebion yn cyd-fynd. Edrychwch arnyn nhw’n gyntaf, os ydych chi eisiau.',
  turned_round: 'Gall y rhain ddweud rhywbeth arall nawr',
  own_is_it_meant: 'Ai dyma rydych chi’n ei feddwl?',
  is_it_meant: (preferredName) => `Ai dyma mae ${preferredName} yn ei feddwl?`,
  turned_round_since: (day) =>
    `Efallai nad yw’r atebion hyn yn dweud yr hyn a gytunwyd ar ${day}. Darllenwch y ddau. Wedyn atebwch.`,
  moved_from: (part) => `Roedd hwn yn y rhan “${part}”.`,
  before: 'Cynt',
  now: 'Nawr',
  own_meant: 'Ie, dyma rwy’n ei feddwl',
  meant: (preferredName) => `Ie, dyma mae ${preferredName} yn ei feddwl`,
  not_meant: 'Na, nid yw’n iawn eto',
  change_it: 'Ei newid',
  it_is_not_in_it: 'Nid yw yn y cynllun mwyach. Nid yw’r cerdyn yn ei ddweud.',
  bring_it_back: 'Dewch ag ef yn ôl',
  how_it_was_written: 'Sut ysgrifennwyd ef',

  own_my_card: 'Fy ngherdyn nawr',
  the_card: 'Y cerdyn nawr',
  words: 'Geiriau',
  things_to_do: 'Pethau i’w gwneud',
  so_many_of: (count, most) => `${count} o ${most}`,
  more_than_most_can_read: 'Mae hynny’n fwy nag y gall y rhan fwyaf ei ddarllen ar frys. Chi sy’n penderfynu.',
  few_words_help: 'Mae ychydig eiriau’n helpu pan mae’n anodd. Chi sy’n penderfynu.',
  count_again: 'Cyfrif eto a chadw’r ticiau',

  when_do_we_look_again: 'Pryd rydyn ni’n edrych arno eto?',
  day: 'Diwrnod',
  sooner_any_time: 'Cewch ofyn am edrych arno’n gynt, unrhyw bryd.',

  own_answer: 'Fy ateb',
  answer_for: (preferredName) => `Yr ateb ar ran ${preferredName}`,
  you_decide_for: (preferredName, basis) =>
    `Chi sy’n penderfynu ar ran ${preferredName}: ${basis}. Cedwir eich enw a’ch rheswm.`,
  own_what_is_not_right: 'Beth sydd ddim yn iawn eto?',
  own_only_if_you_want: 'Dim ond os ydych chi eisiau dweud. Ticiwch y rhannau uchod sydd ddim yn iawn.',
  reason_and_part: 'Y rheswm, a sut y cymeron nhw ran',
  what_they_said_or_showed: 'Beth ddywedon nhw neu ei ddangos. Pam mae hyn yn iawn iddyn nhw.',
  own_answers: ownAnswer,
  answers_for: answersFor,
  not_now: 'Ddim nawr',
};
