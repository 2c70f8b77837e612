import type { plannedRefusals as en } from '../en/planned-refusals';

export const plannedRefusals: typeof en = {
  type_missing: 'Dewiswch beth sydd wedi’i gynllunio.',
  when_missing: 'Ysgrifennwch pryd y ceir ei ddefnyddio.',
  why_missing: 'Ysgrifennwch pam.',
  test_missing: 'Ysgrifennwch ateb. Mae “Nid ydym yn siŵr” yn ateb.',
  tried_first_missing: 'Ysgrifennwch beth rydych chi’n rhoi cynnig arno gyntaf.',
  who_missing: 'Ysgrifennwch pwy gaiff ei ddefnyddio.',
  rungs_missing: 'Ysgrifennwch o leiaf un cam at lai ohono.',
  rungs_too_many: 'Ysgrifennwch rhwng un a deg cam. Mae llinell i bob un.',
  advocate_missing: 'Ysgrifennwch pa eiriolwr y gallan nhw ei ffonio. Ysgrifennwch y rhif hefyd.',
  complain_missing: 'Ysgrifennwch wrth bwy y gallan nhw gwyno.',
  day_missing: 'Dewiswch ddiwrnod.',
  object_too_soon: 'Rhowch o leiaf wythnos iddyn nhw ddweud na.',
  ends_before_objecting: 'Dewiswch ddiwedd ar ôl yr amser i ddweud na.',
  ends_too_late: 'Dewiswch ddiwedd o fewn chwe mis.',
  review_outside: 'Dewiswch ddiwrnod rhwng yfory a’r diwedd.',
  red_line: 'Mae’r cynllun yn dweud peidiwch byth â gwneud hyn. Ysgrifennwch pam rydych chi’n ei gynllunio er hynny.',
  too_long: 'Dywedwch hynny mewn llai o eiriau.',
  answer_missing: 'Dewiswch ateb.',
  basis_missing: 'Ysgrifennwch beth sy’n dangos na allan nhw benderfynu hyn nawr.',
};
