import type { help as en } from '../en/help';

export const help: typeof en = {
  get_help: 'Cael help',
  back_to_the_start: 'Yn ôl i’r dechrau',
  in_danger: 'A oes rhywun mewn perygl nawr?',
  call_and_say: 'Ffoniwch 999. Dywedwch ble rydych chi, a beth sy’n digwydd.',
  call: (number) => `Ffonio ${number}`,
  text: (number) => `Tecstio ${number}`,
  who_can_help_here: 'Rhywun all helpu yma',
  ask_the_lead: 'Gofynnwch i arweinydd y lle rydych chi ynddo. Maen nhw’n gwybod pwy all wneud beth.',
  chosen_who_to_call: 'Mae rhai pobl wedi dewis pwy i’w ffonio. Mae’r enwau ar y cerdyn nawr.',
  want_to_talk: 'Rydw i eisiau siarad â rhywun',
  samaritans: 'Mae’r Samariaid yn gwrando, ddydd a nos. Mae am ddim.',
  childline: 'Mae Childline yn gwrando ar bawb o dan 19. Mae am ddim.',
  you_can_text: 'A yw siarad yn anodd? Cewch decstio. Tecstiwch y gair SHOUT i 85258. Mae am ddim.',
  cannot_sign_in: 'Ni allaf fewngofnodi, neu mae rhywbeth o’i le',
  ask_the_administrator: 'Gofynnwch i weinyddwr eich sefydliad am gyfrinair newydd.',
  not_right: 'A oes rhywbeth amdanoch chi sydd ddim yn iawn? Dywedwch wrth yr arweinydd, neu wrth eiriolwr.',
};
