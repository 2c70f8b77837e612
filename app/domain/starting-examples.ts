import type { Setting } from './codes';
import type { SectionCode } from './plan';

/** Where somebody lives, learns or is treated, as far as examples differ by it. */
export const surroundings = ['hospital', 'home', 'school'] as const;
export type Surroundings = (typeof surroundings)[number];

/** Never for names, for what is dangerous to a body, or for medicines: what is not changed there could harm. */
export type ExampleSection = Exclude<SectionCode, 'important_people' | 'health_risks' | 'medicines'>;

const noExamples: ReadonlySet<SectionCode> = new Set(['important_people', 'health_risks', 'medicines']);

export function hasExamples(section: SectionCode): section is ExampleSection {
  return !noExamples.has(section);
}

/** All surroundings, those of the setting first. */
export function surroundingsFor(setting: Setting | null): Surroundings[] {
  const own = setting === null ? 'home' : of(setting);
  return [own, ...surroundings.filter((each) => each !== own)];
}

function of(setting: Setting): Surroundings {
  if (setting === 'mh_inpatient' || setting === 'ld_autism_inpatient' || setting === 'acute_hospital')
    return 'hospital';
  return setting === 'special_school' || setting === 'mainstream_school' || setting === 'college' ? 'school' : 'home';
}
