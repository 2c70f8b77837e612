import type { incidentStory as en } from '../en/incident-story';
import type { SupportAnswer } from '../../domain/support';
import { listIn } from '../sentences';
import { outcomes } from './outcomes';

const list = listIn('cy');

const helpTaken: Record<SupportAnswer, string> = {
  wanted: 'ac roeddwn i ei eisiau',
  not_now: 'a dywedais i “ddim nawr”',
  not_wanted: 'a doeddwn i ddim ei eisiau',
  not_sure: 'a doedd hi ddim yn glir a oeddwn i ei eisiau',
  nobody_there: 'a doedd neb yno',
};

export const incidentStory: typeof en = {
  back_to_the_list: 'Yn ôl i’r rhestr',
  own_what_was_written: 'Beth gafodd ei ysgrifennu amdana i',
  what_was_written: (name) => `Beth gafodd ei ysgrifennu am ${name}`,
  it_started: (when, siteName) => `Dechreuodd ${when.replace(/^D/, 'dd')}, yn ${siteName}.`,
  they_wrote_this: (names) => `Ysgrifennwyd hwn gan ${list(names)}.`,
  own_stop_at_any_time: 'Caf stopio darllen unrhyw bryd. Caf ei ddarllen gyda rhywun.',

  was_a_restriction_used: 'A ddefnyddiwyd cyfyngiad?',
  no_it_passed: (time) => `Naddo. Aeth heibio am ${time}.`,
  none_is_written: 'Does dim un wedi’i nodi.',
  yes: 'Do.',
  yes_it_was_over: (time) => `Do. Roedd drosodd am ${time}.`,
  this_means: (plain) => `Mae hyn yn golygu: ${plain.charAt(0).toLowerCase()}${plain.slice(1)}`,
  no_end_is_written: (started) => `Dechreuodd am ${started}. Does neb wedi ysgrifennu pryd y stopiodd.`,
  it_lasted: (started, stopped, lasted) => `Dechreuodd am ${started} a stopiodd am ${stopped}. Parhaodd am ${lasted}.`,
  own_goes_against: (text) => `Mae hyn yn groes i’m cynllun. Mae’r cynllun yn dweud: “${text}”`,
  goes_against: (name, text) => `Mae hyn yn groes i gynllun ${name}. Mae’r cynllun yn dweud: “${text}”`,
  own_can_hurt: (text) => `Gall hyn wneud niwed i mi. Mae’r cynllun yn dweud: “${text}”`,
  can_hurt: (text) => `Gall hyn wneud niwed iddyn nhw. Mae’r cynllun yn dweud: “${text}”`,
  they_wrote_why: (who, why) => `Ysgrifennwyd pam gan ${who}: “${why}”`,
  nobody_wrote_why: 'Does neb wedi ysgrifennu pam eto.',

  own_what_people_tried: 'Beth driodd pobl o’m cynllun',
  what_people_tried: (name) => `Beth driodd pobl o gynllun ${name}`,
  no_plan_then: 'Doedd dim cynllun wedi’i gytuno bryd hynny.',
  they_wrote_how_it_went: (who, outcome) => `Ysgrifennwyd gan ${who}: ${outcomes.said[outcome]}.`,
  nobody_wrote_about_this: 'Does neb wedi ysgrifennu am hyn.',

  what_else: 'Beth arall ysgrifennwyd',
  they_wrote: (time, who) => `Am ${time} ysgrifennwyd gan ${who}:`,
  they_wrote_that: (time, who, what) => `Am ${time} ysgrifennwyd gan ${who}: ${what}.`,
  what: {
    reason_given: () => 'pam y gwnaed hyn',
    use_described: () => 'sut y gwnaed hyn',
    checked: () => 'beth welson nhw wrth wirio',
    told: (whom, withheld) => (withheld ? `ni chafodd ${whom} wybod` : `cafodd ${whom} wybod`),
    support_given: (_whom, answer) => `cynigiwyd help wedyn, ${helpTaken[answer]}`,
  },
  they_put_right: (time, who, right) => `Am ${time} cywirwyd hyn gan ${who}: “${right}”`,

  own_what_now: 'Beth allaf ei wneud nawr',
  what_now: 'Beth allwch chi ei wneud nawr',
  own_talk:
    'Caf siarad â rhywun rwy’n ymddiried ynddo. A oes rhywbeth o’i le? Dywedwch wrth eich gweithiwr allweddol, neu wrth rywun rydych chi’n ymddiried ynddo.',
  talk: 'Gall rhywun maen nhw’n ymddiried ynddo siarad â nhw. A oes rhywbeth o’i le? Dywedwch wrth eu gweithiwr allweddol.',
};
