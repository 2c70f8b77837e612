import type { startsTold as en } from '../en/starts-told';
import { listIn, withInWelsh } from '../sentences';

const list = listIn('cy');

export const startsTold: typeof en = {
  somebody_wrote_with_you: (name, day) => `Ysgrifennodd ${name} gyda chi ${day}.`,
  you_wrote_this: (day) => `Ysgrifennoch chi hwn ${day}.`,
  you_agreed_it: (day) => `Cytunoch chi arno ar ${day}`,
  you_agreed_it_with: (by, day) => `Cytunoch chi arno ar ${day}, ${withInWelsh(by)}`,
  decided_for_you: (by, day) => `Penderfynwyd er eich lles pennaf ar ${day}, gan ${by}`,
  nothing_is_agreed: 'Does dim wedi’i gytuno eto',
  suggested: (name) => `Mae awgrym gan ${name}`,
  two_texts: 'Dau destun ar gyfer un ateb',
  nothing_waits: 'Does dim yn aros amdanoch chi',
  helpers: (names, more) => (more ? `${names.join(', ')} ac eraill` : list(names)),
  nobody_is_let_in: 'Does gan neb fynediad eto',
  looked: (name, when) => `${name}, ${when}`,
  nobody_has_looked: 'Does neb wedi edrych eto',

  nobody_makes_sure: (count) => (count === 1 ? '1 addasiad rhesymol' : `${count} addasiad rhesymol`),
  who_left: (name, count) =>
    `Gwnaeth ${name ?? 'rhywun'} addo ${count} addasiad rhesymol. Dydyn nhw ddim yn gweithio yma mwyach. Pwy sy’n gwneud hyn nawr?`,
  began: (when) => `Dechreuodd ${when}`,
  no_agreed_plan: 'Dim cynllun wedi’i gytuno eto',
  was_due: (day) => `Roedd i’w wneud erbyn ${day}`,
  due: (day) => `I’w wneud erbyn ${day}`,
  after_restriction: (day) => `Defnyddiwyd cyfyngiad ${day}`,
  after_several: (restrictions, weeks) => `${restrictions} cyfyngiad neu fwy o fewn ${weeks} wythnos`,
};
