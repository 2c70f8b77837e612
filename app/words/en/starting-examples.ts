import type { ExampleSection, Surroundings } from '../../domain/starting-examples';

const sections: Record<ExampleSection, Record<Surroundings, string>> = {
  good_day: {
    hospital: 'I know who is on shift today.',
    home: 'I have my tea before anybody talks to me.',
    school: 'I see first what will happen today.',
  },
  communication: {
    hospital: 'I need time to answer. Ask one thing at a time.',
    home: 'I show you a picture when I cannot talk.',
    school: 'I use my cards when my words go.',
  },
  adjustments: {
    hospital: 'I need a bed away from the door.',
    home: 'Tell me the day before if something changes.',
    school: 'I leave five minutes before the others.',
  },
  triggers: {
    hospital: 'Somebody shouts in the night.',
    home: 'Somebody I do not know comes in.',
    school: 'There is a test that nobody told me about.',
  },
  signs: {
    hospital: 'I walk up and down.',
    home: 'I go quiet.',
    school: 'I put my head on the desk.',
  },
  helps: {
    hospital: 'Walk with me outside.',
    home: 'Put my music on. Then leave me alone.',
    school: 'Let me go to the quiet room.',
  },
  avoid: {
    hospital: 'Do not stand close to me.',
    home: 'Do not come into my room without asking.',
    school: 'Do not tell me off in front of others.',
  },
  really_hard: {
    hospital: 'One person stays by the door. Everybody else leaves.',
    home: 'Move the others, not me.',
    school: 'Take the class out. Let me stay.',
  },
  afterwards: {
    hospital: 'I want to sleep first. Talk to me tomorrow.',
    home: 'I want a cup of tea in my room.',
    school: 'I want to go home early that day.',
  },
  culture_identity: {
    hospital: 'I pray at noon. Please knock first.',
    home: 'I do not eat meat.',
    school: 'Say my name as I say it.',
  },
};

/** Answers as others might give them, to start from; each is changed before it is anybody's. Said by the server alone. */
export const startingExamples = {
  sections,
  where: { hospital: 'in hospital', home: 'at home', school: 'at school' } satisfies Record<Surroundings, string>,
};
