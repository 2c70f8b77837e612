import type { Voice } from './plan';

// For app/features/incidents alone, until its words come from the catalogue: app/words says the same.

const whose: Record<Voice, string> = {
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
};

/** Whose words an item is in, as its tag says it (P3). */
export function whoseWords(voice: Voice): string {
  return whose[voice];
}
