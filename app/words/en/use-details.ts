import type { EquipmentKind, HeldPart, Holder, MedicineRoute, MouthAnswer, UseDetails } from '../../domain/use-details';
import { listIn } from '../sentences';
import { restrictions } from './restrictions';
import type { MhsdsType, RestrictionType } from '../../domain/restriction';

const list = listIn('en');

/** Left and right are the person's own. */
const part: Record<HeldPart, string> = {
  head: 'Head',
  neck: 'Neck',
  chest: 'Chest',
  belly: 'Belly',
  back: 'Back',
  hips: 'Hips',
  right_upper_arm: 'Right upper arm',
  left_upper_arm: 'Left upper arm',
  right_lower_arm: 'Right lower arm',
  left_lower_arm: 'Left lower arm',
  right_hand: 'Right hand',
  left_hand: 'Left hand',
  right_upper_leg: 'Right upper leg',
  left_upper_leg: 'Left upper leg',
  right_lower_leg: 'Right lower leg',
  left_lower_leg: 'Left lower leg',
  right_foot: 'Right foot',
  left_foot: 'Left foot',
  not_known: 'Not known',
};

const equipment: Record<EquipmentKind, string> = {
  handcuffs: 'Handcuffs',
  soft_cuffs: 'Soft cuffs',
  belt: 'Belt',
  strap: 'Strap',
  lap_belt: 'Lap belt',
  bed_rails: 'Bed rails',
  splint: 'Splint',
  aid_taken_away: 'Staff took an aid away',
  other: 'Something else',
  not_known: 'Not known',
};

const route: Record<MedicineRoute, string> = {
  by_mouth: 'By mouth',
  into_a_muscle: 'Injection into a muscle',
  into_a_vein: 'Injection into a vein',
  other: 'Another way',
  not_known: 'Not known',
};

const mouth: Record<MouthAnswer, string> = {
  yes: 'Yes',
  no: 'No',
  refused: 'They said no to it',
  not_known: 'Not known',
};

const mouthSaid: Record<MouthAnswer, string> = {
  yes: 'Staff offered it by mouth first.',
  no: 'Staff did not offer it by mouth first.',
  refused: 'Staff offered it by mouth first. They said no.',
  not_known: 'Nobody knows if staff offered it by mouth first.',
};

const small = (words: string) => words.toLowerCase();

function heldBy({ who, parts }: Holder): string {
  const known = parts.filter((each) => each !== 'not_known').map((each) => small(part[each]));
  const where = known.length > 0 ? list(known) : 'we do not know which part';
  return `${who ?? 'Somebody we do not know'}: ${where}.`;
}

/** What was said of how a restriction was done, in sentences; nothing where nothing was said. */
function said(details: UseDetails): string | null {
  const kinds = (details.equipment ?? []).map((each) => equipment[each]);
  const medicine = [details.medicineName, details.medicineDose].filter(Boolean).join(', ');
  const lines = [
    ...(details.holders ?? []).map(heldBy),
    [...kinds, details.equipmentWords].filter(Boolean).join(', '),
    medicine.replaceAll('\n', ', '),
    details.medicineRoute && `${route[details.medicineRoute]}.`,
    details.byMouthFirst && mouthSaid[details.byMouthFirst],
    details.room && `Where: ${details.room}.`,
    details.psychiatristAuthorised && `A psychiatrist decided on it: ${answer[details.psychiatristAuthorised]}.`,
    details.text,
  ].filter(Boolean);
  return lines.length > 0 ? lines.join('\n') : null;
}

const answer = { yes: 'yes', no: 'no', not_known: 'not known' };

/** How one restriction was done: read and written by staff. */
export const useDetails = {
  on_tab: 'How staff did it',
  back: 'Back to the log',
  title: (label: string) => `${label}: how staff did it`,
  lead: 'Write what you know. You can leave anything empty. It goes into the record by itself.',
  when: (name: string, started: string, stopped: string | null, lasted: string) =>
    `${name}. ${stopped ? `${started} to ${stopped}` : `Since ${started}`}, ${lasted}.`,
  saved: (who: string, time: string) => `Last written by ${who} at ${time}.`,
  which_kind: 'Which kind was it?',
  which_position: 'Which position was it?',
  position_changes: 'Did the position change? Tap the new one on the log. Each position has its own times.',
  kind: (code: MhsdsType) => restrictions.mhsds[code],
  not_said: 'Not said yet',
  who_held: 'Who held what?',
  who_put_it_on: 'Who did it, and where on the body?',
  person_number: (number: number) => `Person ${number}`,
  one_more: (number: number) => `One more: person ${number}`,
  name_and_job: 'Name and job',
  we_do_not_know_who: 'We do not know who it was',
  which_parts: 'Which part of the body?',
  own_left: 'Left and right are the person’s own.',
  drawing: 'Tap the drawing, or tick the list. They are the same.',
  part,
  equipment_used: 'Which equipment?',
  equipment,
  equipment_words: 'Say more about it',
  medicine: 'The medicine',
  medicine_name: 'Which medicine?',
  medicine_dose: 'How much?',
  each_on_a_line: 'More than one? Write each on its own line.',
  medicine_route: 'How was it given?',
  route,
  by_mouth_first: 'Did you offer it by mouth first?',
  mouth,
  room: 'Which room or place?',
  as_before: 'From what was written before. Look at it, then save.',
  anything_else: 'What else did staff do, and how?',
  why_changed: 'Why do you change it? The record is signed.',
  save: 'Save',
  said,
  /** For the record: each restriction, with what was said of it. */
  of_use: (type: RestrictionType, kind: MhsdsType | null, when: string, details: string) =>
    `${kind && restrictions.mhsds[kind] !== restrictions.type[type].label ? `${restrictions.type[type].label}, ${small(restrictions.mhsds[kind])}` : restrictions.type[type].label}, ${when}:\n${details}`,
};
