import type { labels as en } from '../en/labels';
import type { WhoseWords } from '../../domain/whose-words';

const whose: Record<WhoseWords, string> = {
  person_own_words: 'Fy ngeiriau i',
  person_supported: 'Fy ngeiriau i, gyda help',
  person_observed_agreed: 'Eraill a sylwodd, cytunais i',
  family: 'Geiriau’r teulu',
  friend: 'Geiriau ffrind',
  staff: 'Geiriau’r staff',
  advocate: 'Geiriau eiriolwr',
  attorney_or_deputy: 'Geiriau atwrnai neu ddirprwy',
  social_worker: 'Geiriau gweithiwr cymdeithasol',
  previous_record: 'O gofnod hŷn',
  not_said: 'Ni ddywedodd neb geiriau pwy',
};

function whoseOf(preferredName: string, voice: WhoseWords): string {
  if (voice === 'person_own_words') return `Geiriau ${preferredName}`;
  if (voice === 'person_supported') return `Geiriau ${preferredName}, gyda help`;
  if (voice === 'person_observed_agreed') return `Eraill a sylwodd, cytunodd ${preferredName}`;
  return whose[voice];
}

export const labels: typeof en = {
  stage: {
    calm: 'Rwy’n iawn',
    early_signs: 'Mae rhywbeth yn dechrau',
    escalating: 'Mae’n mynd yn anodd',
    crisis: 'Mae’n ormod',
    recovery: 'Yn dod ataf fy hun',
    afterwards: 'Wedyn',
  },
  where: {
    anywhere: 'Unrhyw le',
    my_room: 'Fy ystafell',
    garden_or_outside: 'Yr ardd neu’r tu allan',
    quiet_room: 'Ystafell dawel',
    classroom: 'Ystafell ddosbarth',
    lounge: 'Lolfa',
    kitchen: 'Cegin',
    ward_corridor: 'Coridor y ward',
    transport: 'Car, bws neu drên',
    community: 'Allan yn y gymuned',
    bathroom: 'Ystafell ymolchi',
  },
  whose,
  whose_of: whoseOf,
  whose_not_mine: (voice) => `${whose[voice]}, nid fy rhai i`,
};
