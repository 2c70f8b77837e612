import type {
  avoidTypes,
  MedicalRiskFactor,
  signChannels,
  StopSign,
  strategyTypes,
  triggerCategories,
} from '../../domain/codes';
import type { HowKnown, ItemKind, Stage, WhereCode } from '../../domain/plan';

type Labels<Code extends string> = Readonly<Record<Code, string>>;

const stage: Labels<Stage> = {
  calm: "I'm OK",
  early_signs: "Something's starting",
  escalating: "It's getting hard",
  crisis: "It's too much",
  recovery: 'Coming down',
  afterwards: 'Afterwards',
};

const where: Labels<WhereCode> = {
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

const howKnown: Labels<HowKnown> = {
  i_said_it: 'I said it',
  i_showed_it: 'I showed it',
  i_chose_it_from_pictures: 'I chose it from pictures',
  people_who_know_me_noticed: 'People who know me noticed',
  learned_after_an_incident: 'We learned it after something happened',
  from_health_record: 'From a health record',
};

const trigger: Labels<(typeof triggerCategories)[number]> = {
  change_or_uncertainty: 'Change, not knowing',
  waiting: 'Waiting',
  demand_or_instruction: 'Being told what to do',
  being_told_no: 'Being told no',
  sensory_sound: 'Sound',
  sensory_light: 'Light',
  sensory_touch: 'Touch',
  sensory_smell_taste: 'Smell or taste',
  crowding_or_space: 'Too many people, too little space',
  pain_or_illness: 'Pain or feeling ill',
  hunger_thirst_tired: 'Hungry, thirsty or tired',
  toilet: 'Needing the toilet',
  communication_not_understood: 'Not being understood',
  people_or_relationship: 'Certain people',
  loss_or_anniversary: 'Loss, or a date that hurts',
  trauma_reminder: 'A reminder of something bad',
  personal_care: 'Washing, dressing, care',
  time_of_day: 'A time of day',
  boredom: 'Being bored',
  loss_of_control_or_rights: 'Losing control or rights',
  racism_or_discrimination: 'Racism or being treated worse',
  other: 'Something else',
};

const sign: Labels<(typeof signChannels)[number]> = {
  voice: 'My voice',
  face: 'My face',
  movement: 'How I move',
  body: 'My body',
  words: 'My words',
  withdrawal: 'I go away or go quiet',
  sleep: 'Sleep',
  eating: 'Eating',
  self_injury: 'I hurt myself',
  property: 'I break or throw things',
  towards_others: 'Towards other people',
  breathing: 'Breathing',
};

const strategy: Labels<(typeof strategyTypes)[number]> = {
  give_space: 'Give me space',
  reduce_demand: 'Ask less of me',
  reduce_sensory_input: 'Less noise, less light',
  offer_choice: 'Offer a choice',
  trusted_person: 'Somebody I trust',
  movement: 'Moving',
  calming_object: 'A thing that calms me',
  sensory_input: 'Something to feel, chew or smell',
  music_or_media: 'Music or a screen',
  humour_or_distraction: 'A joke, or something else to think of',
  food_or_drink: 'Food or a drink',
  pain_check: 'Check for pain',
  toilet_check: 'Check for the toilet',
  information_or_visual: 'Tell or show me what happens',
  go_outside: 'Go outside',
  time_alone_door_open: 'Time alone, door open',
  stop_the_task: 'Stop what we are doing',
  phone_call: 'A phone call',
  prayer_or_faith: 'Prayer or faith',
  animal: 'An animal',
  medicine_i_asked_for: 'Medicine that I asked for',
  other: 'Something else',
};

const avoid: Labels<(typeof avoidTypes)[number]> = {
  touch: 'Touching me',
  holding: 'Holding me',
  face_down: 'Face down',
  blocking_exit: 'Blocking the way out',
  crowding: 'Crowding me',
  raised_voice: 'A raised voice',
  eye_contact: 'Eye contact',
  too_many_words: 'Too many words',
  telling_calm_down: 'Saying "calm down"',
  threat_of_loss: 'Saying I will lose something',
  removing_aid_or_object: 'Taking my things or aids away',
  being_alone: 'Leaving me alone',
  police_or_security: 'Police or security',
  specific_medicine: 'A certain medicine',
  uniform: 'Uniforms',
  other: 'Something else',
};

const risk: Labels<MedicalRiskFactor> = {
  asthma_or_breathing: 'Asthma or breathing',
  heart_condition: 'Heart',
  high_blood_pressure: 'High blood pressure',
  high_bmi: 'A large body',
  epilepsy: 'Epilepsy',
  sickle_cell_disease_or_trait: 'Sickle cell',
  diabetes: 'Diabetes',
  pregnancy: 'Pregnancy',
  recent_meal_or_reflux: 'Just eaten, or reflux',
  neck_or_spine_problem: 'Neck or spine',
  joint_hypermobility: 'Joints that come out',
  osteoporosis_or_fracture_risk: 'Bones that break easily',
  bleeding_risk_anticoagulant: 'Bleeds easily, or blood thinners',
  gastrostomy_or_shunt_or_device: 'A tube, shunt or device',
  airway_or_swallowing: 'Airway or swallowing',
  sedating_medicine_or_alcohol: 'Medicine or alcohol that makes me sleepy',
  stimulant_use: 'Stimulants',
  recent_surgery_or_fracture: 'An operation or a break',
  trauma_history: 'Something bad that happened to me',
  sensory_loss_hearing_or_sight: 'Hearing or sight',
  old_age_frailty: 'Old and frail',
  child_or_small_body: 'A child, or a small body',
  physical_disability_or_aid: 'A physical disability or an aid',
};

const stopSign: Labels<StopSign> = {
  says_cannot_breathe: "can't breathe",
  noisy_or_no_breathing: 'breathe noisily or not at all',
  lips_blue_or_pale: 'go blue or pale',
  limp_or_suddenly_quiet: 'go limp or suddenly quiet',
  vomiting: 'am sick',
  seizure: 'have a fit',
  chest_pain: 'have chest pain',
  swollen_face_or_neck: 'swell in the face or neck',
  pin_point_spots_on_face_or_neck: 'get tiny spots on the face or neck',
  not_responding: 'do not respond',
};

/** What one answer is called where a form speaks of it. */
const kind: Labels<ItemKind> = {
  good: 'Something good',
  contact: 'Somebody who matters',
  communication: 'How I communicate',
  adjustment: 'A change I need',
  trigger: 'Something that upsets me',
  sign: 'A sign',
  strategy: 'Something that helps',
  avoid: 'Something never to do',
  health: 'A health danger',
  medicine: 'A medicine',
  identity: 'Something about who I am',
  crisis_line: 'The one line to see first',
};

/** What a code is called on the screen. The person's own words always stand beside it. */
export const labels = {
  stage,
  where,
  how_known: howKnown,
  trigger,
  sign,
  strategy,
  avoid,
  risk,
  stop_sign: stopSign,
  kind,
};
