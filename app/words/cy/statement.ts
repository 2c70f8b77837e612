import type { statement as en } from '../en/statement';

export const statement: typeof en = {
  on_tab: 'Fy hanes o hyn',
  back: 'Yn ôl',
  my_statement: 'Fy hanes i',
  when: (when) => `Mae’n sôn am ${when.replace(/^D/, 'dd')}.`,
  yours_alone: (name) =>
    `Chi’n unig biau hwn. Chaiff neb arall ei newid. Caiff ${name} ei ddarllen pan fydd eu hun nhw wedi’i orffen, neu pan fyddan nhw wedi dweud na.`,
  then_you_read: (name) =>
    `Pan fydd eich un chi wedi’i orffen, cewch ddarllen beth mae ${name} a’ch cydweithwyr yn ei ddweud.`,
  no_soft_words: 'Defnyddiwch eiriau plaen am beth wnaeth pobl. Ataliad yw ataliad.',
  earlier_stay: 'Rydych wedi gorffen un yn barod. Os newidiwch ef nawr, bydd yr un cynharach yn aros hefyd.',
  what_happened: 'Beth ddigwyddodd?',
  what_happened_hint: 'Beth welsoch chi a beth wnaethoch chi, yn y drefn y digwyddodd.',
  do_differently: 'Beth allen ni ei wneud yn wahanol?',
  do_differently_hint: 'Beth fyddai’n helpu y tro nesaf? Cewch adael hwn yn wag.',
  finish: 'Gorffen fy hanes',
  keep_for_later: 'Ei gadw at eto',
  it_says_now: 'Mae’n dweud nawr:',
};
