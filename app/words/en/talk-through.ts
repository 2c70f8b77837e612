import type { SectionCode } from '../../domain/plan';

/** One thing to ask that yes or no can answer, and what a yes writes down in the person's voice. */
export interface Offer {
  ask: string;
  yes: string;
}

export interface TalkThrough {
  /** What whoever sits with the person says, in this order. */
  say: string[];
  /** What they can show with it. */
  show: string;
  offers: Offer[];
}

const prompts: Record<SectionCode, TalkThrough> = {
  good_day: {
    say: ['Think of a day that went well.', 'What was good about it?'],
    show: 'Show photos of people, places and things.',
    offers: [
      { ask: 'Is it good to be outside?', yes: 'Being outside.' },
      { ask: 'Is it good to be with people?', yes: 'Being with people.' },
      { ask: 'Is it good to have quiet time?', yes: 'Quiet time.' },
      { ask: 'Is it good to know what comes next?', yes: 'Knowing what comes next.' },
    ],
  },
  important_people: {
    say: ['Who matters to you?', 'Who should we call when it is hard?'],
    show: 'Show photos of family, friends and staff.',
    offers: [
      { ask: 'Should we call somebody of your family?', yes: 'Call somebody of my family.' },
      { ask: 'Should we call a friend?', yes: 'Call a friend.' },
      { ask: 'Is there somebody we should never call?', yes: 'Ask me who you should never call.' },
    ],
  },
  communication: {
    say: ['How do you tell us things?', 'What is different when it is hard?'],
    show: 'Show cards and a phone. Show a pen and your hands.',
    offers: [
      { ask: 'Do you use speech?', yes: 'I use speech.' },
      { ask: 'Do you use pictures or cards?', yes: 'I use pictures or cards.' },
      { ask: 'Do your words go when it is hard?', yes: 'My words go when it is hard.' },
      { ask: 'Do you need time to answer?', yes: 'Give me time to answer.' },
    ],
  },
  adjustments: {
    say: ['What must we change for you?', 'Think of light and noise. Think of time.'],
    show: 'Turn a light down. Close a door.',
    offers: [
      { ask: 'Do you need less light?', yes: 'I need less light.' },
      { ask: 'Do you need less noise?', yes: 'I need less noise.' },
      { ask: 'Do you need more time?', yes: 'I need more time.' },
      { ask: 'Do you need it written down?', yes: 'I need things written down.' },
    ],
  },
  triggers: {
    say: ['What can upset you?', 'Think of a time that went wrong.', 'What happened just before?'],
    show: 'Show pictures of noise, waiting and crowds.',
    offers: [
      { ask: 'Does noise upset you?', yes: 'Noise.' },
      { ask: 'Does waiting upset you?', yes: 'Waiting.' },
      { ask: 'Does change upset you?', yes: 'Change.' },
      { ask: 'Does it upset you when people touch you?', yes: 'Being touched.' },
    ],
  },
  signs: {
    say: ['How can we tell that it is hard for you?', 'What do we see first?'],
    show: 'Point to your face, hands and feet.',
    offers: [
      { ask: 'Do you go quiet?', yes: 'I go quiet.' },
      { ask: 'Do you get louder?', yes: 'I get louder.' },
      { ask: 'Do you walk up and down?', yes: 'I walk up and down.' },
      { ask: 'Do you go away?', yes: 'I go away.' },
    ],
  },
  helps: {
    say: ['What helps when it is hard?', 'What should we do first?'],
    show: 'Show things that helped before.',
    offers: [
      { ask: 'Does it help to be alone?', yes: 'Time alone.' },
      { ask: 'Does it help when somebody sits near you?', yes: 'Sit near me.' },
      { ask: 'Does it help when we stop talking?', yes: 'Stop talking.' },
      { ask: 'Does music help?', yes: 'Music.' },
    ],
  },
  avoid: {
    say: ['What should we never do to you?', 'What made it worse before?'],
    show: 'Show it with your hands. Do not touch the person.',
    offers: [
      { ask: 'Should we never hold you?', yes: 'Never hold me.' },
      { ask: 'Should we never shout?', yes: 'Never shout.' },
      { ask: 'Should we never stand in your way?', yes: 'Never stand in my way.' },
      { ask: 'Should we never leave you alone?', yes: 'Never leave me alone.' },
    ],
  },
  really_hard: {
    say: ['Sometimes it gets very hard.', 'What should we do then?'],
    show: 'Show one finger for one person.',
    offers: [
      { ask: 'Do you want one person only?', yes: 'One person only.' },
      { ask: 'Do you want the lights down?', yes: 'Lights down.' },
      { ask: 'Do you want us to call somebody?', yes: 'Call somebody for me.' },
    ],
  },
  health_risks: {
    say: ['How could you be hurt if somebody held you?', 'Think of your bones and your breathing.'],
    show: 'Point to your chest, arms and back.',
    offers: [
      { ask: 'Is breathing hard for you sometimes?', yes: 'Breathing is hard for me sometimes.' },
      { ask: 'Do you have fits?', yes: 'I have fits.' },
      { ask: 'Does a part of you hurt?', yes: 'Ask me where it hurts.' },
    ],
  },
  medicines: {
    say: ['Which medicines do you want?', 'Which do you not want?'],
    show: 'Show the medicines or their boxes.',
    offers: [
      { ask: 'Is there a medicine that helped?', yes: 'Ask me which medicine helped.' },
      { ask: 'Is there a medicine you do not want?', yes: 'Ask me which medicine I do not want.' },
    ],
  },
  afterwards: {
    say: ['What do you need when it is over?', 'Who should talk with you?'],
    show: 'Show a drink, a bed and a photo of somebody.',
    offers: [
      { ask: 'Do you need rest?', yes: 'I need rest.' },
      { ask: 'Do you need food or a drink?', yes: 'I need food or a drink.' },
      { ask: 'Do you want to talk about it?', yes: 'I want to talk about it.' },
      { ask: 'Do you want to wait with that?', yes: 'Wait before you talk about it.' },
    ],
  },
  culture_identity: {
    say: ['What should we know about who you are?', 'Think of food, faith and names.'],
    show: 'Show food and clothes. Show things for prayer.',
    offers: [
      { ask: 'Is there food you do not eat?', yes: 'Ask me which food I do not eat.' },
      { ask: 'Do you pray?', yes: 'I pray.' },
      { ask: 'Is your hair or skin cared for in a special way?', yes: 'Ask me how to care for my hair and skin.' },
    ],
  },
};

/** Talking a question through: somebody reads aloud, shows, and types what the person says. */
export const talkThrough = {
  talk_it_through: 'Talk it through',
  talk_it_through_with: (name: string) => `Talk it through with ${name}`,
  own_how: 'Somebody can read this to me. I answer. They type my words.',
  how: (name: string) => `Read this to ${name}. Give time. Type what they say.`,
  prompts,
  say_this: 'Say this',
  show_this: 'Show this',
  ask_this: 'Ask this',
  pictures_to_show: 'Pictures to show',
  which_one: 'Show these. Ask: Is it one of these?',
  then_tap_it: 'They point. You tap the same one. It goes into the answer below.',
  this_picture_goes_with_it: 'This picture goes with the answer.',
  without_the_picture: 'Without the picture',
  answered_how: 'Look or point. Speak or sign. Any way is right.',
  yes: 'Yes',
  no: 'No',
  not_sure: 'Not sure',
  yes_writes: (words: string) => `Yes writes this down: “${words}”`,
  no_writes_nothing: '“No” writes nothing. “Not sure” writes nothing, and is a good answer.',
  all_asked: 'That was the last of these.',
  ask_again: 'Ask these again',

  what_they_say: (name: string) => `What ${name} says`,
  own_what_i_say: 'What I say',
  as_they_say_it: 'Type it as it is said. Do not make it better.',
  their_words_i_typed: (name: string) => `${name}'s words. You typed them.`,
  own_my_words_typed: 'My words, with help.',
  how_did_they_say_it: 'How was it said?',
  they_said_it: 'In words or signs',
  they_showed_it: 'By showing it',
  write_it_down: 'Write it down',
  read_it_back: 'Now read it back',
  is_it_right: 'Ask: Is this right?',
  change_it: 'Change it on the page of the question',
  nothing_yet: 'Nothing is written yet.',
};
