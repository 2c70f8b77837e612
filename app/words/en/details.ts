import type { avoidTypes, signChannels, strategyTypes, triggerCategories } from '../../domain/codes';
import type { HowKnown } from '../../domain/plan';

type Labels<Code extends string> = Readonly<Record<Code, string>>;

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
  personal_care: 'Washing, dressing or care',
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
  withdrawal: 'I go quiet or away',
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
  information_or_visual: 'Tell me what happens, in words or pictures',
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

/** What may be said of an answer besides its words: the questions for it, and the lists that it is chosen from. */
export const details = {
  whose_words: 'Whose words are these?',
  not_said_yet: 'Not said yet',
  rather_not_say: 'I would rather not say',
  who_should_not_be_called: 'Who should you not call?',
  one_on_each_line: 'One on each line.',
  says_no_to: 'Which of these does it say no to?',
  shown_to_them_first: 'If somebody wants to use one, your words are shown to them first.',
  which_is_it_about: 'Which of these is it about?',
  my_card: 'My right-now card',
  show_on_my_card: 'Show this on my card',
  say_more: 'Say more, if it helps',
  when_is_this: 'When is this?',
  any_time: 'Any time',
  what_is_it_about: 'What is it most about?',
  who_should_do_it: 'Who should do it?',
  where: 'Where?',
  where_in_my_words: 'Where, in my own words',
  how_do_we_know: 'How do we know?',
  how_known: howKnown,
  /** By the kind of the answer. */
  category: { trigger, sign, strategy, avoid },

  somebody_to_call: 'Somebody to call',
  name: 'Name',
  who_they_are_to_me: 'Who they are to me',
  phone: 'Phone',
  tell_after_restriction: 'Tell them if a restriction was used',
};
