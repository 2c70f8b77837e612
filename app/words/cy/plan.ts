import type { plan as en } from '../en/plan';
import { withInWelsh } from '../sentences';

export const plan: typeof en = {
  the_plan: 'Y cynllun',
  back: 'Yn ôl',
  own_my_plan: 'Fy nghynllun',
  plan_of: (preferredName) => `Cynllun ${preferredName}`,
  carry_on_with: 'Ymlaen gyda',
  start_with: 'Dechrau gyda',
  all_the_questions: 'Yr holl gwestiynau',
  own_answer_in_any_order: 'Atebwch nhw mewn unrhyw drefn. Cewch hepgor unrhyw un.',
  answered_in_any_order: 'Cân nhw eu hateb mewn unrhyw drefn.',
  progress: {
    not_started: 'Heb ddechrau',
    started: 'Wedi dechrau',
    ready: 'Yn barod i siarad amdano',
    agreed: 'Wedi’i gytuno',
  },

  what_comes_next: 'Beth sy’n dod nesaf',
  own_read_it_through_and_agree: 'Ei ddarllen drwyddo a chytuno',
  read_it_through: 'Ei ddarllen drwyddo',
  see_it_as_others_will: 'Ei weld fel y bydd eraill yn ei weld',
  own_who_helps_me: 'Pwy sy’n fy helpu',
  who_is_let_in: 'Pwy sydd â mynediad',
  own_let_somebody_in: 'Rhoi mynediad i rywun i ysgrifennu gyda mi',
  let_somebody_in: (preferredName) => `Rhoi mynediad i rywun i ysgrifennu ${withInWelsh(preferredName)}`,
  what_changed: 'Beth newidiodd',
  since_you_looked: 'Ers i chi edrych ddiwethaf, neu ers ei gytuno',
  own_my_card: 'Fy ngherdyn nawr',
  card: 'Cerdyn nawr',
  own_both_right: 'Cwestiynau am fy nghynllun',
  both_right: 'Cwestiynau am y cynllun',
  what_may_not_fit: 'Atebion sydd efallai ddim yn cyd-fynd',
  one_idea_on_each_line: 'Un syniad ar bob llinell, i’w ddarllen neu ei argraffu',
  what_was_agreed_last: 'Beth gafodd ei gytuno ddiwethaf',
};
