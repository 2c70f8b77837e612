import type { ChangeKind } from '../../domain/history';
import type { history as en } from '../en/history';
import { listIn } from '../sentences';

const list = listIn('cy');

const did: Record<ChangeKind, string> = {
  added: 'ychwanegu hwn',
  reworded: 'newid y geiriau',
  taken_out: 'tynnu hwn allan',
  brought_back: 'dod â hwn yn ôl',
  put_away: 'rhoi hwn i’r naill ochr',
  moved: 'ei symud',
  stage: 'newid pryd mae hyn',
  place: 'newid pwy sy’n ei wneud, neu ymhle',
  category: 'newid am beth mae e',
  voice: 'newid geiriau pwy ydyn nhw',
  how_known: 'newid sut rydyn ni’n gwybod',
  picture: 'newid y llun',
  sound: 'newid y nodyn llais',
  put_on_card: 'ei roi ar y cerdyn',
  taken_off_card: 'ei dynnu oddi ar y cerdyn',
  contacts: 'newid pwy i’w ffonio',
  red_line: 'newid i beth mae’n dweud na',
  danger: 'newid pa beryglon mae’n eu henwi',
  promise: 'newid pwy sy’n gwneud yn siŵr ohono, neu erbyn pryd',
};

const now: Record<ChangeKind, string> = {
  added: 'Mae hwn yn newydd.',
  reworded: 'Newidiodd y geiriau.',
  taken_out: 'Nid yw hwn ynddo mwyach.',
  brought_back: 'Mae hwn yn ôl eto.',
  put_away: 'Dim ond yn yr hanes mae hwn yn cael ei gadw.',
  moved: 'Mae mewn lle arall.',
  stage: 'Newidiodd pryd mae hyn.',
  place: 'Rhywun arall sy’n ei wneud, neu mewn lle arall.',
  category: 'Newidiodd am beth mae e.',
  voice: 'Newidiodd geiriau pwy ydyn nhw.',
  how_known: 'Newidiodd sut rydyn ni’n gwybod.',
  picture: 'Newidiodd y llun.',
  sound: 'Newidiodd y nodyn llais.',
  put_on_card: 'Mae ar y cerdyn nawr.',
  taken_off_card: 'Nid yw ar y cerdyn nawr.',
  contacts: 'Newidiodd pwy i’w ffonio.',
  red_line: 'Newidiodd i beth mae’n dweud na.',
  danger: 'Newidiodd pa beryglon mae’n eu henwi.',
  promise: 'Newidiodd pwy sy’n gwneud yn siŵr ohono, neu erbyn pryd.',
};

/** What putting back does besides what stands there in words. */
const putBack: Partial<Record<ChangeKind, string>> = {
  taken_out: 'Mae’n mynd allan. Gallwch ddod ag ef yn ôl.',
  brought_back: 'Mae yn y cynllun eto.',
  moved: 'Mae’n mynd yn ôl i’r lle roedd.',
  put_on_card: 'Mae’n mynd ar y cerdyn.',
  taken_off_card: 'Mae’n dod oddi ar y cerdyn.',
};

/** As the first of them begins after "Fe wnaeth Sam". */
function soft(things: string): string {
  return things.replace(/^t/, 'd').replace(/^dod/, 'ddod');
}

/** The reader stands last. */
function whoOf(names: (string | null)[], own: boolean): string {
  const others = names.filter((name) => name !== null);
  return list(names.length > others.length ? [...others, own ? 'fi' : 'chi'] : others) || 'rhywun';
}

export const history: typeof en = {
  own_what_changed: 'Beth newidiodd yn fy nghynllun',
  what_changed: (preferredName) => `Beth newidiodd yng nghynllun ${preferredName}`,
  back: 'Yn ôl',
  since_when: 'Ers pryd?',
  since_i_last_looked: 'Ers i mi edrych ddiwethaf',
  since_agreed: (day) => `Ers ei gytuno, ${day}`,
  since_a_week: 'Yn y 7 diwrnod diwethaf',
  since_a_day: 'Ers diwrnod rwy’n ei ddewis',
  day: 'Diwrnod',
  show: 'Dangos beth newidiodd',
  nothing_changed: 'Ni newidiodd dim.',
  so_much_changed: (answers) => (answers === 0 ? 'Ni newidiodd dim.' : `Nifer yr atebion a newidiodd: ${answers}.`),
  only_this_part: (title) => `Y rhan hon yn unig: ${title}.`,
  show_all_parts: 'Dangos pob rhan',
  changed_here: 'Beth newidiodd yma ers diwrnod',
  nothing_was_agreed: 'Does dim wedi’i gytuno eto.',

  they_did: (names, kinds, when, own) => {
    const [reader] = names;
    const alone = names.length === 1 && reader === null;
    const verb = alone && own ? 'Fe wnes i' : alone ? 'Fe wnaethoch chi' : `Fe wnaeth ${whoOf(names, own)}`;
    return `${verb} ${soft(list(kinds.map((kind) => did[kind])))}, ${when}.`;
  },
  changed: (kinds) => kinds.map((kind) => now[kind]).join(' '),
  wrote_this: (names, when, own) => {
    const others = names.filter((name) => name !== null);
    if (names.length === others.length) return `Ysgrifennwyd hwn gan ${list(others)}, ${when}`;
    if (others.length === 0) return own ? `Fi ysgrifennodd hwn, ${when}` : `Chi ysgrifennodd hwn, ${when}`;
    return `Ysgrifennodd ${list(others)} hwn ${own ? 'gyda mi' : 'gyda chi'}, ${when}`;
  },
  somebody_whose_account_is_gone: 'Rhywun nad oes cyfrif ganddo mwyach',

  detail: {
    contacts: 'Pwy i’w ffonio',
    red_line: 'I beth mae’n dweud na',
    danger: 'Pa beryglon mae’n eu henwi',
    stage: 'Pryd mae hyn',
    place: 'Pwy sy’n ei wneud, ac ymhle',
    category: 'Am beth mae e',
    promise: 'Pwy sy’n gwneud yn siŵr ohono, ac erbyn pryd',
    sound: 'Y nodyn llais',
    voice: 'Geiriau pwy ydyn nhw',
    how_known: 'Sut rydyn ni’n gwybod',
  },
  before: 'Cyn hyn',
  now: 'Nawr',
  then: 'Wedyn',
  nothing_said: 'Dim wedi’i ddweud',
  put_back: putBack,

  picture_before: 'Y llun cyn hyn',
  picture_now: 'Y llun nawr',
  picture_added: 'Mae’r llun hwn yn newydd',
  picture_taken_away: 'Mae’r llun hwn wedi mynd',

  own_how_it_was_written: 'Sut ysgrifennwyd hwn',
  how_it_was_written: (preferredName) => `Sut ysgrifennwyd hwn, o gynllun ${preferredName}`,
  only_this_answer: 'Dim ond un ateb sy’n cael ei ddangos.',
  show_the_whole_part: 'Dangos y rhan gyfan',
  the_first_words: 'Dyma oedd y geiriau cyntaf.',
  earlier: 'Dangos rhai cynharach',
  take_this_back: 'Dadwneud hyn',
  whole_part_instead: 'Rhoi’r rhan gyfan yn ôl fel oedd cyn hyn, yn lle hynny',
  is_it_right: 'Ei roi yn ôl fel hyn?',
  nothing_is_lost: 'Does dim yn cael ei golli. Gallwch hefyd roi’r hyn sydd yno nawr yn ôl.',
  then_it_says: 'Wedyn bydd yn dweud',
  it_is_taken_out_again: 'Doedd e ddim yno bryd hynny. Mae’n mynd allan. Gallwch ddod ag ef yn ôl.',
  yes_put_it_back: 'Ie, ei roi yn ôl',
  no_leave_it: 'Na, ei adael',

  compare: 'Beth newidiodd rhwng dau fersiwn',
  from_version: 'O fersiwn',
  to_version: 'I fersiwn',
  version: (number, day) => `Fersiwn ${number}, ${day}`,
  compared: (from, to) => `O fersiwn ${from} i fersiwn ${to}`,
};
