import type { AlongsideCode } from './alongside-symbols';
import type { SymbolName } from './picture';
import type { SectionCode } from './plan';

const ours = (code: AlongsideCode): SymbolName => ({ set: 'alongside', code });
const openmoji = (code: string): SymbolName => ({ set: 'openmoji', code });
const healthIcon = (code: string): SymbolName => ({ set: 'health_icons', code });

/**
 * What can be shown and pointed at for each question, each by the symbol that stands for it (A1, A5). Things, people and
 * what a body does: for adults, and no face for a feeling.
 */
export const talkPictures = {
  good_day: {
    being_outside: openmoji('1F333'),
    with_people: openmoji('1F465'),
    music: openmoji('1F3B5'),
    good_food: openmoji('1F37D'),
    walking: openmoji('1F6B6'),
    animals: openmoji('1F415'),
    television: openmoji('1F4FA'),
    making_things: openmoji('1F3A8'),
  },
  important_people: {
    my_family: openmoji('1F46A'),
    a_friend: openmoji('1F9D1-200D-1F91D-200D-1F9D1'),
    my_partner: openmoji('1F491'),
    staff: openmoji('1F9D1-200D-2695-FE0F'),
    my_pet: openmoji('1F415'),
  },
  communication: {
    i_speak: openmoji('1F5E3'),
    i_use_pictures: ours('my-cards'),
    i_point: openmoji('1F449'),
    i_sign: openmoji('1F450'),
    i_use_my_phone: openmoji('1F4F1'),
    i_write: openmoji('270F'),
    i_hear_badly: openmoji('1F9BB'),
    give_me_time: ours('give-me-time'),
  },
  adjustments: {
    less_light: ours('dim-lights'),
    less_noise: openmoji('1F507'),
    ear_defenders: ours('ear-defenders'),
    more_time: ours('give-me-time'),
    written_down: openmoji('1F4DD'),
    what_comes_next: ours('now-and-next'),
    own_seat: openmoji('1FA91'),
    door_shut: openmoji('1F6AA'),
  },
  triggers: {
    noise: ours('too-loud'),
    waiting: ours('waiting'),
    crowds: ours('too-many-people'),
    being_touched: ours('being-touched'),
    change: ours('sudden-change'),
    bright_light: ours('too-bright'),
    smells: openmoji('1F443'),
    pain: openmoji('1FA79'),
  },
  signs: {
    i_go_quiet: ours('i-go-quiet'),
    i_get_louder: ours('i-get-louder'),
    i_walk_about: ours('pacing'),
    i_go_away: ours('i-leave-the-room'),
    i_stand_still: openmoji('1F9CD'),
    i_breathe_fast: ours('fast-breathing'),
    i_stare: openmoji('1F440'),
    i_make_fists: ours('i-make-fists'),
  },
  helps: {
    ear_defenders: ours('ear-defenders'),
    music: openmoji('1F3B5'),
    time_alone: ours('leave-me-alone'),
    sit_near_me: ours('stay-with-me'),
    stop_talking: ours('no-talking'),
    hot_drink: openmoji('2615'),
    being_outside: openmoji('1F333'),
    lying_down: openmoji('1F6CF'),
  },
  avoid: {
    never_hold_me: ours('never-hold-me'),
    never_shout: ours('no-shouting'),
    never_crowd_me: ours('never-crowd-me'),
    never_lock_me_in: ours('never-lock-me-in'),
    never_block_my_way: ours('never-block-my-way'),
    never_make_me_wait: ours('never-make-me-wait'),
  },
  really_hard: {
    one_person: ours('one-person-only'),
    lights_down: ours('dim-lights'),
    stop_talking: ours('no-talking'),
    call_somebody: openmoji('1F4DE'),
    my_safe_place: openmoji('1F3E0'),
    give_me_space: ours('two-metres-space'),
    wait_with_me: ours('stay-with-me'),
  },
  health_risks: {
    my_breathing: openmoji('1FAC1'),
    my_heart: openmoji('1FAC0'),
    my_bones: openmoji('1F9B4'),
    my_back: healthIcon('conditions/back_pain'),
    fits: openmoji('1F9E0'),
    asthma: healthIcon('devices/asthma_inhaler'),
    allergies: healthIcon('conditions/allergies'),
    pregnant: openmoji('1F930'),
  },
  medicines: {
    tablets: openmoji('1F48A'),
    injections: openmoji('1F489'),
    liquid_medicine: openmoji('1F944'),
    inhaler: healthIcon('devices/asthma_inhaler'),
    no_medicine: ours('no-medicine'),
    ask_my_doctor: openmoji('1F9D1-200D-2695-FE0F'),
  },
  afterwards: {
    rest: openmoji('1F6CF'),
    hot_drink: openmoji('2615'),
    something_to_eat: openmoji('1F37D'),
    time_alone: ours('leave-me-alone'),
    talk_with_me: openmoji('1F4AC'),
    a_shower: openmoji('1F6BF'),
    being_outside: openmoji('1F333'),
    call_somebody: openmoji('1F4DE'),
  },
  culture_identity: {
    i_pray: openmoji('1F64F'),
    where_i_worship: openmoji('1F6D0'),
    my_food: openmoji('1F37D'),
    my_clothes: openmoji('1F455'),
    my_hair: openmoji('1FAAE'),
    my_language: openmoji('1F5E3'),
    my_music: openmoji('1F3B5'),
    pride: openmoji('1F3F3-FE0F-200D-1F308'),
  },
} as const satisfies Record<SectionCode, Readonly<Record<string, SymbolName>>>;

export type TalkPicture = { [Section in SectionCode]: keyof (typeof talkPictures)[Section] }[SectionCode];

/** The pictures of one question, in the order in which they are shown. */
export function talkPicturesOf(section: SectionCode): { name: TalkPicture; symbol: SymbolName }[] {
  return Object.entries(talkPictures[section]).map(([name, symbol]) => ({ name: name as TalkPicture, symbol }));
}
