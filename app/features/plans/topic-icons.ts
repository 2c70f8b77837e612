import type { SectionCode } from '../../domain/plan';
import type { IconName } from '../../ui/icon';

/** What stands for a section where an answer has no picture of its own. */
export const topicIcons: Readonly<Record<SectionCode, IconName>> = {
  good_day: 'sun',
  important_people: 'people',
  communication: 'talk',
  adjustments: 'sliders',
  triggers: 'cloud',
  signs: 'eye',
  helps: 'heart',
  avoid: 'never',
  really_hard: 'warning',
  health_risks: 'body',
  medicines: 'pill',
  afterwards: 'cup',
  culture_identity: 'star',
};
