import type { incidentRefusals as en } from '../en/incident-refusals';

export const incidentRefusals: typeof en = {
  page_not_complete: 'Nid yw’r dudalen hon yn gyflawn. Agorwch hi eto, wedyn tapiwch eto.',
  say_when_and_how: 'Dywedwch pryd a sut, neu pam ddim.',
  say_why_it_changes: 'Mae’r cofnod wedi’i lofnodi. Dywedwch pam rydych chi’n ei newid.',
  nothing_written: 'Ysgrifennwch rywbeth yn gyntaf.',
  too_many_letters: 'Defnyddiwch 4000 o lythrennau ar y mwyaf.',
  line_too_long: 'Defnyddiwch 200 o lythrennau ar y mwyaf.',
  choose_one: 'Dewiswch un o’r rhain.',
  not_an_event: 'Nid digwyddiad yw hwn.',
  somebody_else:
    'Mae rhywun arall wedi mewngofnodi yma nawr. Ni chadwyd hyn yn eu henw nhw. Mewngofnodwch fel chi eich hun, wedyn tapiwch eto.',
  conflict: 'Cadwyd rhywbeth arall gyda’r tap hwn. Edrychwch ar y dudalen, wedyn tapiwch eto.',
};
