import { describe, expect, it } from 'vitest';
import { settings, type Setting } from '../../app/domain/codes';
import { keptUntil, longestOf, retentionCitations, retentionRules } from '../../app/domain/retention';
import { notificationWords } from '../../app/words/notifications';
import codes from '../support/law-codes.json';

const facts = {
  recordedOn: '2026-06-03',
  dateOfBirth: '1997-02-11',
  careEndedOn: null as string | null,
  diedOn: null as string | null,
};

function until(setting: Setting, more: Partial<typeof facts> = {}) {
  return keptUntil({ ...facts, setting, ...more }).map((each) => each.until);
}

describe('until when a record is kept', () => {
  it('Use of Force Act s6(6): 3 years from the day it was made', () => {
    const listed = codes.record_deadlines.find(({ setting }) => setting === 'mh_inpatient');
    expect(listed?.rule).toBe('record; keep 3 years from the date made');
    expect(until('mh_inpatient')).toEqual(['2029-06-03', null]);
  });

  it('on a ward the longer of the two counts, which has no day while care goes on', () => {
    const of = (more: Partial<typeof facts>) =>
      longestOf(keptUntil({ ...facts, setting: 'ld_autism_inpatient', ...more }));
    expect(of({})).toBeNull();
    expect(of({ careEndedOn: '2026-09-01' })).toBe('2046-09-01');
    expect(of({ careEndedOn: '2026-09-01', diedOn: '2030-01-05' })).toBe('2040-01-05');
    expect(of({ careEndedOn: '2005-01-01' })).toBe('2029-06-03');
  });

  it("Children's Homes Regulations reg 36(2): 75 years from birth, or 15 from the death of a child", () => {
    const born = { dateOfBirth: '2012-02-29' };
    expect(until('childrens_home', born)).toEqual(['2087-03-01']);
    expect(until('secure_childrens_home', { ...born, diedOn: '2027-01-09' })).toEqual(['2042-01-09']);
    expect(until('childrens_home', { ...born, diedOn: '2040-01-09' })).toEqual(['2087-03-01']);
  });

  it('care services: 8 years from the end of care; a child in hospital until 25, or 26', () => {
    expect(until('supported_living', { careEndedOn: '2027-03-31' })).toEqual(['2035-03-31']);
    expect(until('care_home', { diedOn: '2027-03-31' })).toEqual(['2035-03-31']);
    const child = { dateOfBirth: '2012-05-01' };
    expect(until('acute_hospital', { ...child, careEndedOn: '2026-06-10' })).toEqual(['2037-05-01']);
    expect(until('acute_hospital', { ...child, careEndedOn: '2029-06-10' })).toEqual(['2038-05-01']);
    expect(until('acute_hospital', { careEndedOn: '2026-06-10' })).toEqual(['2034-06-10']);
  });

  it('schools: until 25, which is guidance and says so', () => {
    expect(keptUntil({ ...facts, setting: 'special_school', dateOfBirth: '2014-09-02' })).toEqual([
      { rule: 'pupil_files', basis: 'guidance', until: '2039-09-02' },
    ]);
  });

  it('no setting is forgotten but the college, for which no rule was found', () => {
    expect(settings.filter((setting) => until(setting).length === 0)).toEqual(['college']);
    const rules = settings.flatMap((setting) => keptUntil({ ...facts, setting }).map(({ rule }) => rule));
    expect([...new Set(rules)]).toEqual([...retentionRules]);
    expect(rules.filter((rule) => !retentionCitations[rule] || !notificationWords.en.kept[rule])).toEqual([]);
  });
});
