import type { siteRuleRefusals as en } from '../en/site-rule-refusals';

export const siteRuleRefusals: typeof en = {
  rule_missing: 'Ysgrifennwch y rheol.',
  why_missing: 'Ysgrifennwch pam mae’r rheol hon yma.',
  owner_missing: 'Ysgrifennwch pwy sy’n gyfrifol amdani.',
  fit_missing: 'Ysgrifennwch beth all rhywun ei wneud os nad yw’n addas iddyn nhw.',
  test_missing: 'Dewiswch un. Mae “Ddim yn siŵr” yn ateb.',
  day_missing: 'Dewiswch ddiwrnod.',
  ends_before_it_starts: 'Dewiswch ddiwrnod olaf sydd ddim cyn y cyntaf.',
  ends_too_late: 'Dewiswch ddiwrnod olaf o fewn blwyddyn i’r cyntaf.',
  reason_missing: 'Ysgrifennwch pam rydych chi’n ei newid.',
  changed_meanwhile:
    'Newidiodd rhywun y rheol hon yn y cyfamser. Mae eich geiriau yma o hyd. Agorwch y dudalen eto i weld y ddau.',
  too_long: 'Dywedwch hynny mewn llai o eiriau.',
  question_missing: 'Ysgrifennwch beth rydych chi am ei ddweud.',
  rule_unknown: 'Dewiswch reol o’r rhestr.',
  too_many_questions: 'Mae hynny’n llawer o gwestiynau ar unwaith. Arhoswch 15 munud. Mae eich geiriau yma o hyd.',
  words_missing: 'Ysgrifennwch rai geiriau.',
  not_public: 'Does neb ond chi a’r person yn gallu darllen hyn. Does dim angen ei guddio.',
};
