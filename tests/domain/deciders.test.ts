import { describe, expect, test } from 'vitest';
import { judgeDecider, type AskedDecider } from '../../app/domain/deciders';

const adult: AskedDecider = {
  role: 'supporter',
  basis: '003',
  dateOfBirth: '1999-05-14',
  today: '2026-06-03',
  until: '2027-06-03',
};
const child: AskedDecider = { ...adult, basis: '004', dateOfBirth: '2012-05-14' };
const asked = (fields: Partial<AskedDecider>, from = adult) => judgeDecider({ ...from, ...fields });

describe('P1: who lawfully decides for somebody', () => {
  test('an attorney for a grown-up, a parent for a child, a best interests decision for either', () => {
    expect(asked({})).toEqual({ allowed: true });
    expect(asked({}, child)).toEqual({ allowed: true });
    expect(asked({ basis: '002' })).toEqual({ allowed: true });
    expect(asked({ basis: '002' }, child)).toEqual({ allowed: true });
    expect(asked({ role: 'person' })).toEqual({ allowed: true });
  });

  test('never staff, and never who sees no plan', () => {
    for (const role of ['worker', 'lead'] as const) expect(asked({ role })).toMatchObject({ reason: 'staff' });
    expect(asked({ role: 'administrator' })).toMatchObject({ reason: 'administrator' });
  });

  test('a parent decides until the day before the 18th birthday, an attorney from that day', () => {
    const birthday = { dateOfBirth: '2008-06-03' };
    expect(asked({ ...birthday, basis: '004' })).toMatchObject({ reason: 'grown-up' });
    expect(asked(birthday)).toEqual({ allowed: true });
    const dayAfter = { dateOfBirth: '2008-06-04' };
    expect(asked(dayAfter)).toMatchObject({ reason: 'under-age' });
    expect(asked({ ...dayAfter, basis: '004' })).toMatchObject({ reason: 'ends-after-18' });
    expect(asked({ ...dayAfter, basis: '004', until: '2026-06-03' })).toEqual({ allowed: true });
  });

  test('born on 29 February: 18 on 1 March', () => {
    const leap = { dateOfBirth: '2008-02-29', until: '2026-12-01' };
    expect(asked({ ...leap, today: '2026-02-28' })).toMatchObject({ reason: 'under-age' });
    expect(asked({ ...leap, today: '2026-03-01' })).toEqual({ allowed: true });
  });

  test('C2: it ends, today at the soonest and within two years', () => {
    expect(asked({ until: '2026-06-03' })).toEqual({ allowed: true });
    expect(asked({ until: '2026-06-02' })).toMatchObject({ reason: 'ends-too-soon' });
    expect(asked({ until: '2028-06-03' })).toEqual({ allowed: true });
    expect(asked({ until: '2028-06-04' })).toMatchObject({ reason: 'ends-too-late' });
  });
});
