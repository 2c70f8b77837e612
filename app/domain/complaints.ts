import type { Setting } from './codes';

/** Whom somebody can complain to when the place itself does not put it right, and by which telephone. */
export const complaintBodies = [
  'health_ombudsman',
  'care_ombudsman',
  'cqc',
  'ofsted',
  'childrens_commissioner',
] as const;
export type ComplaintBody = (typeof complaintBodies)[number];

/** Numbers as each publishes its own. */
export const complaintPhones: Record<ComplaintBody, string> = {
  health_ombudsman: '0345 015 4033',
  care_ombudsman: '0300 061 0614',
  cqc: '03000 616161',
  ofsted: '0300 123 1231',
  childrens_commissioner: '0800 528 0731',
};

const hospital: ComplaintBody[] = ['health_ombudsman', 'cqc'];
const care: ComplaintBody[] = ['care_ombudsman', 'cqc'];
const home: ComplaintBody[] = ['ofsted', 'childrens_commissioner', 'care_ombudsman'];

const bodiesOfSetting: Record<Setting, ComplaintBody[]> = {
  mh_inpatient: hospital,
  ld_autism_inpatient: hospital,
  acute_hospital: hospital,
  care_home: care,
  supported_living: care,
  childrens_home: home,
  secure_childrens_home: home,
  special_school: ['ofsted', 'childrens_commissioner'],
  mainstream_school: ['ofsted', 'childrens_commissioner'],
  college: ['ofsted'],
};

/** After the place itself; the first is who looks at an answer that was not good enough, or who inspects the place. */
export function complaintBodiesFor(setting: Setting): readonly ComplaintBody[] {
  return bodiesOfSetting[setting];
}
