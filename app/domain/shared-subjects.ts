import { comparedWords } from './sense';

/** A thing that can be wanted in one part of the plan and not wanted in another, by its codes and by words. */
export interface SharedSubject {
  name: string;
  /** `trigger_categories`, `avoid_types` and `restriction_types` that say it is not wanted. */
  notWanted: readonly string[];
  /** `strategy_types` that say it is wanted. */
  wanted: readonly string[];
  /** Words for it; each is looked for as it is, in any form. */
  words: readonly string[];
}

/** What people write about in other words on each side. A rule finds; only the person knows whether both are right. */
export const sharedSubjects: readonly SharedSubject[] = [
  {
    name: 'touch',
    notWanted: ['sensory_touch', 'touch', 'holding', 'physical'],
    wanted: [],
    words: [
      ...['touch', 'hug', 'cuddle', 'stroke', 'squeeze', 'shoulder', 'massage'],
      ...['hold me', 'holds me', 'held', 'hold my hand', 'hold my arm', 'hand on', 'arm around'],
    ],
  },
  { name: 'face_down', notWanted: ['face_down'], wanted: [], words: ['face down', 'on my front', 'on my stomach'] },
  {
    name: 'shouting',
    notWanted: ['raised_voice'],
    wanted: [],
    words: ['shout', 'raise your voice', 'raised voice', 'loud voice', 'speak loudly'],
  },
  { name: 'light', notWanted: ['sensory_light'], wanted: [], words: ['lights on', 'light on', 'bright', 'big light'] },
  {
    name: 'smell',
    notWanted: ['sensory_smell_taste'],
    wanted: [],
    words: ['perfume', 'scent', 'scented', 'essential oil', 'smell'],
  },
  {
    name: 'crowd',
    notWanted: ['crowding_or_space', 'crowding'],
    wanted: [],
    words: [
      ...['crowd', 'busy', 'lots of people', 'in a group', 'everybody together'],
      ...['stand close', 'sit close', 'come close', 'stand over'],
    ],
  },
  {
    name: 'alone',
    notWanted: ['being_alone', 'seclusion', 'segregation'],
    wanted: ['time_alone_door_open'],
    words: ['alone', 'on my own', 'by myself', 'leave the room'],
  },
  {
    name: 'talking',
    notWanted: ['too_many_words'],
    wanted: [],
    words: ['talk to me', 'keep talking', 'explain', 'ask me', 'tell me', 'chat'],
  },
  {
    name: 'eye_contact',
    notWanted: ['eye_contact'],
    wanted: [],
    words: ['eye contact', 'look at me', 'in the eye'],
  },
  { name: 'calm_down', notWanted: ['telling_calm_down'], wanted: [], words: ['calm down', 'to relax'] },
  {
    name: 'door',
    notWanted: ['blocking_exit', 'environmental'],
    wanted: [],
    words: ['close the door', 'shut the door', 'lock the door', 'stand at the door', 'stand by the door'],
  },
  {
    name: 'police',
    notWanted: ['police_or_security', 'uniform'],
    wanted: [],
    words: ['police', 'security', 'uniform'],
  },
  {
    name: 'surprise',
    notWanted: ['change_or_uncertainty'],
    wanted: [],
    words: ['surprise', 'spontaneous', 'without telling me'],
  },
  {
    name: 'medicine',
    notWanted: ['specific_medicine', 'chemical'],
    wanted: ['medicine_i_asked_for'],
    words: ['medicine', 'injection', 'sedative', 'lorazepam', 'diazepam', 'promethazine'],
  },
];

const wordsOf = new Map(
  sharedSubjects.map(({ name, words }) => [name, words.map((each) => ` ${comparedWords(each).join(' ')} `)]),
);

/** The subjects that a sentence speaks of, by its words as they are compared. */
export function spokenOf(words: readonly string[]): string[] {
  const sentence = ` ${words.join(' ')} `;
  return sharedSubjects
    .map(({ name }) => name)
    .filter((name) => wordsOf.get(name)?.some((each) => sentence.includes(each)));
}
