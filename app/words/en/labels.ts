import type { Stage, Voice, WhereCode } from '../../domain/plan';
import type { WhoseWords } from '../../domain/whose-words';

const stage: Record<Stage, string> = {
  calm: "I'm OK",
  early_signs: "Something's starting",
  escalating: "It's getting hard",
  crisis: "It's too much",
  recovery: 'Coming down',
  afterwards: 'Afterwards',
};

const where: Record<WhereCode, string> = {
  anywhere: 'Anywhere',
  my_room: 'My room',
  garden_or_outside: 'Garden or outside',
  quiet_room: 'Quiet room',
  classroom: 'Classroom',
  lounge: 'Lounge',
  kitchen: 'Kitchen',
  ward_corridor: 'Ward corridor',
  transport: 'Car, bus or train',
  community: 'Out and about',
  bathroom: 'Bathroom',
};

const whose: Record<WhoseWords, string> = {
  person_own_words: 'My own words',
  person_supported: 'My words, with help',
  person_observed_agreed: 'Others noticed, I agreed',
  family: "Family's words",
  friend: "A friend's words",
  staff: "Staff's words",
  advocate: "An advocate's words",
  attorney_or_deputy: "Attorney's or deputy's words",
  social_worker: "A social worker's words",
  previous_record: 'From an older record',
  not_said: 'Nobody said whose words',
};

/** Asked of somebody else than the person: "my own" would be theirs. */
function whoseOf(preferredName: string, voice: WhoseWords): string {
  if (voice === 'person_own_words') return `${preferredName}'s own words`;
  if (voice === 'person_supported') return `${preferredName}'s words, with help`;
  if (voice === 'person_observed_agreed') return `Others noticed, ${preferredName} agreed`;
  return whose[voice];
}

/** What a code is called beside an answer, wherever it stands; the person's own words always stand with it (P3). */
export const labels = {
  stage,
  where,
  whose,
  whose_of: whoseOf,
  whose_not_mine: (voice: Voice) => `${whose[voice]}, not mine`,
};
