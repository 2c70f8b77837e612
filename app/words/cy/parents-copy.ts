import type { parentsCopy as en } from '../en/parents-copy';
import { listIn } from '../sentences';

const list = listIn('cy');

export const parentsCopy: typeof en = {
  on_tab: 'Copi i’r rhieni',
  back: 'Yn ôl',
  title: (name) => `Defnyddiwyd cyfyngiad gyda ${name}`,
  for_parents: 'Dyma’r copi i’r rhieni.',
  about: (name, born) => `Am ${name}, ganwyd ${born}`,
  at: (siteName, day) => `Yn ${siteName}, ${day}.`,
  times: (started, ended) =>
    ended
      ? `Dechreuodd am ${started}. Roedd drosodd am ${ended.time}. Parhaodd am ${ended.lasted}.`
      : `Dechreuodd am ${started}.`,
  only_schools: 'Dim ond ysgol sy’n rhoi’r copi hwn. Mae ar gyfer disgyblion dan 20 oed.',

  used: 'Beth ddefnyddiodd staff',
  used_table: 'Pob cyfyngiad, gyda’i amserau',
  none: 'Ni ddefnyddiwyd cyfyngiad.',
  what: 'Beth',
  from: 'O',
  to: 'Hyd',
  how_long: 'Am ba hyd',
  no_end_yet: 'Dim diwedd eto',
  by_whom: (jobs) =>
    jobs.length > 0 ? `Staff a’i defnyddiodd: ${list(jobs)}.` : 'Staff a’i defnyddiodd: heb ei ysgrifennu eto.',

  tried: 'Beth drion nhw cyn hynny',
  tried_table: 'Pob peth yn y cynllun a allai helpu',
  from_plan: 'O’r cynllun',
  how_it_went: 'Sut aeth hi',
  not_answered: 'Does neb wedi ysgrifennu am hyn',

  says: 'Beth ysgrifennodd yr ysgol',
  ask: {
    reasonCode: 'Y prif reswm',
    place: 'Ble oedd hyn',
    howUsed: 'Beth wnaeth staff',
    outcome: 'Sut daeth i ben',
    seriousInjury: 'A gawson nhw niwed?',
    effortsToAvoid: 'Beth driodd staff cyn hynny',
    leadUp: 'Beth ddigwyddodd cyn hynny',
    supportAfter: 'Cymorth a ddaeth wedyn',
    reviewWithPerson: 'Siarad amdano wedyn',
    reviewWithStaff: 'Staff yn siarad amdano',
    harmFeared: 'Beth roedd staff yn meddwl fyddai’n digwydd',
    lessHarmReason: 'Pam oedd yn llai o niwed',
    characteristics: 'Beth mae staff yn ei wybod amdanyn nhw',
    ldAutism: 'Anabledd dysgu neu awtistiaeth',
    mentalDisorder: 'Anhwylder meddyliol',
    staffInvolved: 'Y staff',
    nonStaffReason: 'Pobl eraill',
    otherInjuries: 'Pobl eraill a gafodd niwed',
  },
  nothing_yet: 'Dydy’r ysgol ddim wedi ysgrifennu mwy eto.',

  somebody_else: '[plentyn arall]',
  somebody_of_staff: '[aelod o staff]',

  given: (who, when) => `Rhoddwyd i’r rhieni gan ${who}, ${when}.`,
  print: 'Gallwch argraffu’r dudalen hon.',
  questions: 'Cewch ofyn i’r ysgol am hyn. Cewch ddweud bod rhywbeth o’i le.',

  before_giving: 'Cyn i chi ei roi',
  read_it_first:
    'Rydym wedi tynnu enwau pawb rydym yn eu hadnabod yn yr ysgol. Darllenwch ef. A oes rhywbeth arall yn dweud pwy oedd? Yna newidiwch ef yn y cofnod yn gyntaf.',
  kept: 'Mae wedi’i ysgrifennu y byddai dweud wrth y rhieni yn gwneud niwed difrifol. Dywedwch wrth eich arweinydd diogelu cyn ei roi.',
  how: 'Pryd a sut rydych chi’n ei roi?',
  give: 'Rhoddais ef i’r rhieni',
  give_again: 'Rhoddais ef iddyn nhw eto, fel y mae nawr',
};
