import type { ComplaintBody } from '../../domain/complaints';
import type { StrategyOutcome } from '../../domain/incident';
import type { MhsdsType, RestrictionType } from '../../domain/restriction';

const done: Record<RestrictionType, string[]> = {
  physical: ['Staff held me, moved me or stood in my way.'],
  mechanical: ['Staff used equipment to stop me moving.'],
  chemical: ['Staff gave me medicine to make me calm.'],
  seclusion: ['Staff kept me alone in a room.', 'They stopped me from leaving.'],
  segregation: ['Staff kept me away from other people for a long time.'],
  environmental: ['Staff used a door, a wall or things around me to stop me.'],
  psychological: ['Staff used words or pressure.', 'I had to do what they said.'],
  cultural: ['Staff stopped something that is part of my culture or my faith.'],
  surveillance: ['Staff watched me, listened to me or followed where I was.'],
  blanket: ['There was a rule for everybody.', 'It stopped me too.'],
};

/** Where somebody said which kind it was. */
const kind: Partial<Record<MhsdsType, string[]>> = {
  '01': ['Staff held me on the floor.', 'My face was down.'],
  '07': ['Staff held me while I stood.'],
  '08': ['Staff moved me by force.'],
  '09': ['Staff held me on the floor, on my back.'],
  '10': ['Staff held me on my side.'],
  '11': ['Staff held me while I sat.'],
  '12': ['Staff held me while I was on my knees.'],
  '13': ['Staff held me.'],
  '14': ['Staff gave me an injection.', 'It was to make me calm fast.'],
  '15': ['Staff gave me an injection.'],
  '16': ['Staff gave me medicine to swallow.', 'It was to make me calm.'],
};

const outcome: Record<StrategyOutcome, string> = {
  tried_helped: 'They tried it. It helped.',
  tried_partly: 'They tried it. It helped a bit.',
  tried_no_help: 'They tried it. It did not help.',
  made_worse: 'They tried it. It made it worse.',
  not_possible: 'They could not do it.',
  not_tried: 'They did not try it.',
};

const body: Record<ComplaintBody, { name: string; what: string }> = {
  health_ombudsman: {
    name: 'The Health Ombudsman',
    what: 'They look at it again when the hospital has answered.',
  },
  care_ombudsman: { name: 'The Care Ombudsman', what: 'They look at it again when the place has answered.' },
  cqc: { name: 'CQC', what: 'They check hospitals and care. If the law keeps me in hospital, I can complain to them.' },
  ofsted: { name: 'Ofsted', what: 'They check homes and schools for children.' },
  childrens_commissioner: {
    name: "Help at Hand, from the Children's Commissioner",
    what: 'They help children. It is free.',
  },
};

/** What was written about somebody, in Easy Read: said in the first person, one idea a line. */
export const easyRecord = {
  on_tab: 'What was written, in Easy Read',
  back: 'Back to the list',
  easy_read: 'Easy Read',
  easy_read_of: (when: string) => `Easy Read: ${when}`,
  title: 'What was written about me',
  title_of: (name: string) => `What was written about ${name}`,
  says_i: (name: string) => `It says "I". It is for ${name} to read.`,
  it_is_about: (when: string) => `It is about ${when}.`,
  it_was_at: (siteName: string) => `It was at ${siteName}.`,

  before_i_read: 'Before I read it',
  can_be_hard: 'Reading this can be hard.',
  with_somebody: 'I can read it with somebody.',
  stop_any_time: 'I can stop at any time.',
  not_now: 'I do not have to read it now.',
  what_is_inside: 'What is inside?',
  choose: 'I choose what I want to read.',
  part: {
    happened: 'What happened',
    tried: 'What people tried',
    mine: 'What I say',
    next: 'What I can do now',
    all: 'All of it, to read or to print',
  },
  as_usual: 'Read it as usual',
  go_back: 'What is inside?',
  next_part: (title: string) => `Read on: ${title}`,
  you_can_print: 'I can print this page.',

  none_used: 'Nobody held me or stopped me.',
  none_is_written: 'Nobody has written that they held me or stopped me.',
  passed: (time: string) => `It passed at ${time}.`,
  over: (time: string) => `It was over at ${time}.`,
  goes_on: 'Nobody has written when it was over.',
  done,
  kind,
  it_started: (time: string) => `It started at ${time}.`,
  it_stopped: (time: string) => `It stopped at ${time}.`,
  it_took: (length: string) => `It took ${length}.`,
  no_end: 'Nobody has written when it stopped.',
  plan_says_never: 'My plan says never do this:',
  plan_says_danger: 'My plan says this can hurt me:',
  wrote_why: (who: string) => `${who} wrote why:`,
  nobody_wrote_why: 'Nobody has written why.',
  reason: 'They wrote that this was the reason:',
  hurt: {
    none: 'They wrote that I was not hurt.',
    injury: 'They wrote that I was hurt.',
    serious_injury: 'They wrote that I was badly hurt.',
    death: '',
    not_sure: 'They are not sure if I was hurt.',
  },

  no_plan: 'I had no agreed plan then.',
  nothing_to_try: 'My plan had nothing to try.',
  my_plan_says: 'My plan says:',
  outcome,
  not_answered: 'Nobody has written if they tried it.',
  they_wrote: 'They wrote:',

  my_account: 'What I say about it',
  not_given: 'I have not said what happened for me.',
  theirs_later: 'I can say it later. I do not have to say it.',
  mine_stays: 'Staff cannot change what I say.',
  tell_it: 'Say what happened for me',
  change_it: 'Change what I said',
  not_open: 'This part is not for you to read.',
  voice_note: 'There is a voice note with it.',
  next_time: 'Next time:',
  differently: 'I see this differently',
  nothing_different: 'I can write what I see differently.',
  beside: 'It stands beside what staff wrote.',
  nobody_takes_it: 'Nobody can take it away.',
  write_it: 'Write what I see differently',

  ask_for: 'What I can ask for',
  ask_change: 'I can ask them to change what is wrong.',
  ask_answer: 'They must answer me.',
  ask_copy: 'I can ask for a copy of what they wrote.',
  ask_plan: 'I can change my plan, so that it goes better next time.',
  complain: 'How I can complain',
  complain_here: 'First I tell the lead, my key worker or somebody I trust.',
  complain_written: 'They must write it down.',
  complain_safe: 'It must not make things worse for me.',
  complain_after: 'If that does not help, I can call:',
  body,
  advocate: 'An advocate can help me',
  advocate_who: 'An advocate is on my side.',
  advocate_not_staff: 'They do not work for this place.',
  advocate_how: 'I ask anybody here for one. They must help me reach one.',
  who_can_help: 'Who can help me',
};
