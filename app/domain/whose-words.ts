import type { DecisionBasis } from './access';
import { voicesOfThePerson, type AgreedPlan, type Voice } from './plan';
import type { Role } from './viewer';

/** What is said beside words of whose they are: nobody may have said. */
export type WhoseWords = Voice | 'not_said';

/**
 * Whose words these are where a plan is read (P3). Where nobody said, that is said too; not in a plan that the person
 * wrote without anybody else, where they can be nobody else's.
 */
export function whoseWords(voice: Voice | null, isAlone: boolean): WhoseWords | null {
  return voice ?? (isAlone ? null : 'not_said');
}

/** Whose words these are where they are not the person's: all that the card has room for. */
export function whoseBesides(voice: Voice | null, isAlone: boolean): WhoseWords | null {
  return voice && voicesOfThePerson.has(voice) ? null : whoseWords(voice, isAlone);
}

/** Who was part of writing a plan, besides the person. */
export type Written = Pick<AgreedPlan, 'wroteWith'>;

/** Whether the person wrote all of it without anybody else. */
export function isWrittenAlone({ wroteWith }: Written): boolean {
  return wroteWith.length === 0;
}

/** Somebody who writes or suggests, as far as it says whose words theirs are. */
export interface Writer {
  /** The person whose plan it is. */
  isPerson: boolean;
  role: Role;
  /** On what basis they decide for the person, where they do. */
  basis: DecisionBasis | null;
  /** How they belong to the person, in whichever words. */
  relation: string | null;
}

/** English and Welsh, the Welsh ones softened and aspirated too; the first that fits counts. */
const ofRelation: readonly [voice: Voice, words: string][] = [
  ['social_worker', 'social worker|gweithi?wr cymdeithasol|gweithwraig gymdeithasol'],
  ['advocate', 'advocate|advocacy|imha|imca|eiriolwr|eiriolwraig|eiriolaeth'],
  ['attorney_or_deputy', 'attorney|atwrnai'],
  ['friend', 'friend|ffrind|cyfaill'],
  [
    'family',
    'family|parents?|mother|mum|mam|mom|father|dad|step\\p{L}+|sister|brother|sibling|twin|son|daughter|aunt|auntie|aunty|uncle|' +
      'cousin|niece|nephew|gran|granny|nan|nana|grand\\p{L}+|wife|husband|spouse|partner|teulu|deulu|theulu|rhieni|rhiant|' +
      'fam|mham|tad|dad|thad|chwaer|brawd|frawd|mab|fab|merch|ferch|modryb|fodryb|ewythr|nain|mam-gu|taid|daid|tad-cu|gwraig|wraig|gŵr|ŵr',
  ],
];

/** Whose words somebody's are who belongs to the person like this; nothing where that does not say it. */
export function voiceOfRelation(relation: string | null): Voice | null {
  if (relation === null) return null;
  const isIn = (words: string) => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'iu').test(relation);
  return ofRelation.find(([, words]) => isIn(words))?.[0] ?? null;
}

/** Whose words they are where nobody said (P3): the writer's own; nothing where it is not known what those are. */
export function usualVoice({ isPerson, role, basis, relation }: Writer): Voice | null {
  if (isPerson) return 'person_own_words';
  if (role === 'worker' || role === 'lead') return 'staff';
  return basis === '003' ? 'attorney_or_deputy' : voiceOfRelation(relation);
}
