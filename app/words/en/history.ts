import type { ChangeKind } from '../../domain/history';
import { began, listIn } from '../sentences';

const list = listIn('en');

const did: Record<ChangeKind, string> = {
  added: 'added this',
  reworded: 'changed the words',
  taken_out: 'took this out',
  brought_back: 'brought this back',
  put_away: 'put this away',
  moved: 'moved it',
  stage: 'changed when it is',
  place: 'changed who does it, or where',
  category: 'changed what it is about',
  voice: 'changed whose words they are',
  how_known: 'changed how we know',
  picture: 'changed the picture',
  sound: 'changed the voice note',
  put_on_card: 'put it on the card',
  taken_off_card: 'took it off the card',
  contacts: 'changed who to call',
  red_line: 'changed what it says no to',
  danger: 'changed which dangers it names',
  promise: 'changed who makes sure of it, or by when',
};

const now: Record<ChangeKind, string> = {
  added: 'This is new.',
  reworded: 'The words changed.',
  taken_out: 'This is not in it any more.',
  brought_back: 'This is back again.',
  put_away: 'This is kept in the history only.',
  moved: 'It stands in another place.',
  stage: 'It changed when it is.',
  place: 'Somebody else does it, or in another place.',
  category: 'What it is about changed.',
  voice: 'Whose words they are changed.',
  how_known: 'How we know changed.',
  picture: 'The picture changed.',
  sound: 'The voice note changed.',
  put_on_card: 'It is on the card now.',
  taken_off_card: 'It is not on the card now.',
  contacts: 'Who to call changed.',
  red_line: 'What it says no to changed.',
  danger: 'Which dangers it names changed.',
  promise: 'Who makes sure of it changed, or by when.',
};

const detail = {
  contacts: 'Who to call',
  red_line: 'What it says no to',
  danger: 'Which dangers it names',
  stage: 'When it is',
  place: 'Who does it, and where',
  category: 'What it is about',
  promise: 'Who makes sure of it, and by when',
  sound: 'The voice note',
  voice: 'Whose words they are',
  how_known: 'How we know',
} satisfies Partial<Record<ChangeKind, string>>;

/** What putting back does besides what stands there in words. */
const putBack: Partial<Record<ChangeKind, string>> = {
  taken_out: 'It goes out. You can bring it back.',
  brought_back: 'It stands in the plan again.',
  moved: 'It goes back to where it stood.',
  put_on_card: 'It goes on the card.',
  taken_off_card: 'It comes off the card.',
};

/** What changed in the plan, who changed it, and taking it back. `own` is said to the person. */
export const history = {
  own_what_changed: 'What changed in my plan',
  what_changed: (preferredName: string) => `What changed in ${preferredName}'s plan`,
  back: 'Back',
  since_when: 'Since when?',
  since_i_last_looked: 'Since I last looked',
  since_agreed: (day: string) => `Since it was agreed, ${day}`,
  since_a_week: 'In the last 7 days',
  since_a_day: 'Since a day that I choose',
  day: 'Day',
  show: 'Show what changed',
  nothing_changed: 'Nothing changed.',
  so_much_changed: (answers: number) =>
    answers === 0 ? 'Nothing changed.' : answers === 1 ? '1 answer changed.' : `${answers} answers changed.`,
  only_this_part: (title: string) => `Only this part: ${title}.`,
  show_all_parts: 'Show all parts',
  changed_here: 'What changed here since a day',
  nothing_was_agreed: 'Nothing is agreed yet.',

  /** Null is whoever reads it. */
  they_did: (names: (string | null)[], kinds: ChangeKind[], when: string, own: boolean): string => {
    const others = names.filter((name) => name !== null);
    const who = list(names.length > others.length ? [...others, own ? 'I' : 'you'] : others);
    return began(`${who || 'Somebody'} ${list(kinds.map((kind) => did[kind]))}, ${when}.`);
  },
  changed: (kinds: ChangeKind[]) => kinds.map((kind) => now[kind]).join(' '),
  /** Under an answer: null is whoever reads it. */
  wrote_this: (names: (string | null)[], when: string, own: boolean): string => {
    const others = names.filter((name) => name !== null);
    if (names.length === others.length) return `${list(others)} wrote this, ${when}`;
    if (others.length === 0) return own ? `I wrote this, ${when}` : `You wrote this, ${when}`;
    return own ? `${list(others)} wrote this with me, ${when}` : `${list(others)} wrote this with you, ${when}`;
  },
  somebody_whose_account_is_gone: 'Somebody whose account is gone',

  detail,
  before: 'Before',
  now: 'Now',
  then: 'Then',
  nothing_said: 'Nothing said',
  put_back: putBack,

  picture_before: 'The picture before',
  picture_now: 'The picture now',
  picture_added: 'This picture is new',
  picture_taken_away: 'This picture is gone',

  own_how_it_was_written: 'How this was written',
  how_it_was_written: (preferredName: string) => `How this was written, of ${preferredName}'s plan`,
  only_this_answer: 'One answer alone is shown.',
  show_the_whole_part: 'Show the whole part',
  the_first_words: 'These were the first words.',
  earlier: 'Show earlier',
  take_this_back: 'Take this back',
  whole_part_instead: 'Put the whole part back to before this, instead',
  is_it_right: 'Put it back like this?',
  nothing_is_lost: 'Nothing is lost. You can also put back what stands there now.',
  then_it_says: 'Then it says',
  it_is_taken_out_again: 'It was not there then. It goes out. You can bring it back.',
  yes_put_it_back: 'Yes, put it back',
  no_leave_it: 'No, leave it',

  compare: 'What changed between two versions',
  from_version: 'From version',
  to_version: 'To version',
  version: (number: number, day: string) => `Version ${number}, ${day}`,
  compared: (from: number, to: number) => `From version ${from} to version ${to}`,
};
