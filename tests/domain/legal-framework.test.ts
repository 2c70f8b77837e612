import { describe, expect, it } from 'vitest';
import { settings, type Setting } from '../../app/domain/codes';
import { frameworksFor, isFramework, type AskedFrameworks, type FrameworkCode } from '../../app/domain/legal-framework';
import { mhsdsReasons, purposes } from '../../app/domain/record-reasons';
import { restrictionTypes } from '../../app/domain/restriction';

const asked: AskedFrameworks = {
  setting: 'supported_living',
  age: 29,
  harmTo: ['person'],
  reasonCode: null,
  types: ['physical'],
  personObjected: false,
  on: '2026-06-03',
};

function offered(code: FrameworkCode, more: Partial<AskedFrameworks> = {}) {
  return frameworksFor({ ...asked, ...more }).find((each) => each.code === code);
}

const blocksOf = (code: FrameworkCode, more: Partial<AskedFrameworks>) =>
  offered(code, more)?.blocks.map((each) => each.code);
const warningsOf = (code: FrameworkCode, more: Partial<AskedFrameworks>) =>
  offered(code, more)?.warnings.map((each) => each.code);

describe('the Mental Capacity Act', () => {
  it('MCA s6(2): only to prevent harm to the person', () => {
    expect(blocksOf('MCA_S5_6', { harmTo: ['person', 'staff'] })).toEqual([]);
    for (const harmTo of [['staff'], ['other_person'], ['property'], ['staff', 'property']] as const) {
      expect(blocksOf('MCA_S5_6', { harmTo })).toEqual(['harm_not_to_person']);
      expect(blocksOf('LPA_HW_S11', { harmTo })).toEqual(['harm_not_to_person']);
    }
  });

  it('P14: "not sure", and a gap, block nothing', () => {
    expect(blocksOf('MCA_S5_6', { harmTo: [] })).toEqual([]);
    expect(blocksOf('MCA_S5_6', { harmTo: ['staff', 'not_sure'] })).toEqual([]);
    expect(blocksOf('MCA_S5_6', { harmTo: [], reasonCode: '99' })).toEqual([]);
  });

  it('a reason that is for others blocks it until somebody names harm to the person, then asks', () => {
    expect(blocksOf('MCA_S5_6', { harmTo: [], reasonCode: '10' })).toEqual(['harm_not_to_person']);
    expect(blocksOf('MCA_S5_6', { harmTo: ['person'], reasonCode: '10' })).toEqual([]);
    expect(warningsOf('MCA_S5_6', { harmTo: ['person'], reasonCode: '10' })).toContain('mainly_for_others');
    expect(blocksOf('MCA_S5_6', { harmTo: ['staff'], reasonCode: '13' })).toEqual(['harm_not_to_person']);
  });

  it('MCA s2(5): not under 16', () => {
    const block = (age: number) => offered('MCA_S5_6', { age })?.blocks;
    expect([block(15), block(16)]).toEqual([[{ code: 'too_young', age: 16 }], []]);
  });

  it('DoLS: from 18, in a care home or hospital, and never a hold', () => {
    const home = { setting: 'care_home', types: ['environmental'] } as const;
    expect(offered('DOLS_STANDARD', { setting: 'supported_living' })).toBeUndefined();
    expect(blocksOf('DOLS_STANDARD', { ...home, age: 17 })).toEqual(['too_young']);
    expect(blocksOf('DOLS_STANDARD', { ...home, age: 18 })).toEqual([]);
    for (const type of ['physical', 'mechanical', 'chemical'] as const) {
      expect(blocksOf('DOLS_STANDARD', { ...home, types: [type] })).toEqual(['never_a_hold']);
    }
    expect(warningsOf('DOLS_STANDARD', { ...home, types: ['environmental', 'physical'] })).toContain('hold_needs_mca');
  });
});

describe('children', () => {
  it('reg 20: never for order, and against running away only in a secure home', () => {
    const home = { setting: 'childrens_home', age: 15 } as const;
    expect(blocksOf('CHR2015_R20', { ...home, reasonCode: 'injury_to_others' })).toEqual([]);
    expect(blocksOf('CHR2015_R20', { ...home, reasonCode: 'compliance' })).toEqual(['never_for_order']);
    expect(blocksOf('CHR2015_R20', { ...home, reasonCode: 'good_order' })).toEqual(['never_for_order']);
    expect(blocksOf('CHR2015_R20', { ...home, reasonCode: 'running_away' })).toEqual(['running_away_only_if_secure']);
    const secure = { ...home, setting: 'secure_childrens_home', reasonCode: 'running_away' } as const;
    expect(blocksOf('CHR2015_R20', secure)).toEqual([]);
    expect(blocksOf('CHR2015_R20', { ...home, age: 18 })).toEqual(['too_old']);
    expect(warningsOf('CHR2015_R20', { ...home, harmTo: ['property'] })).toEqual(['only_serious_damage']);
  });

  it('EIA s93: good order is lawful and no harm by itself', () => {
    const school = { setting: 'special_school', age: 12, harmTo: [] } as const;
    expect(blocksOf('EIA_S93', { ...school, reasonCode: 'good_order' })).toEqual([]);
    expect(warningsOf('EIA_S93', { ...school, reasonCode: 'good_order' })).toEqual(['good_order_is_no_harm']);
    expect(warningsOf('EIA_S93', { ...school, reasonCode: 'injury_to_self' })).toEqual([]);
  });

  it('no law allows a punishment, and the record can still be saved', () => {
    for (const setting of settings) {
      const open = frameworksFor({ ...asked, setting, reasonCode: 'punishment' }).filter(
        (each) => !each.blocks.some(({ code }) => code === 'never_as_punishment'),
      );
      expect(open.map(({ code }) => code)).toEqual(['NOT_SURE', 'NONE']);
    }
  });

  it('parents cannot agree to it at 16 and 17', () => {
    const block = (age: number) => blocksOf('PARENTAL_RESPONSIBILITY', { setting: 'childrens_home', age });
    expect([block(15), block(16), block(17), block(18)]).toEqual([
      [],
      ['too_old', 'parents_cannot_confine'],
      ['too_old', 'parents_cannot_confine'],
      ['too_old'],
    ]);
  });
});

describe('every setting', () => {
  it('P14: "not sure" and "none" are always offered and never blocked, at any age, whatever was said', () => {
    const said = new Set<string>();
    for (const setting of settings) {
      for (const age of [0, 15, 16, 17, 18, 90]) {
        for (const type of restrictionTypes) {
          for (const reasonCode of [null, ...mhsdsReasons, ...purposes]) {
            const list = frameworksFor({ ...asked, setting, age, types: [type], harmTo: ['staff'], reasonCode });
            const free = list.filter(({ code }) => code === 'NOT_SURE' || code === 'NONE');
            said.add(free.map(({ code, blocks, warnings }) => `${code} ${blocks.length + warnings.length}`).join(', '));
          }
        }
      }
    }
    expect([...said]).toEqual(['NOT_SURE 0, NONE 0']);
  });

  it('consent ends when the person objects', () => {
    expect(blocksOf('VALID_CONSENT', { personObjected: true })).toEqual(['consent_has_ended']);
    expect(blocksOf('VALID_CONSENT', {})).toEqual([]);
  });

  it('asks where a law does not reach what was said', () => {
    const ward: { setting: Setting } = { setting: 'mh_inpatient' };
    expect(warningsOf('MHA_S2', { ...ward, harmTo: ['property'] })).toEqual(['does_not_cover_that']);
    expect(warningsOf('MHA_S2', { ...ward, harmTo: ['property', 'staff'] })).toEqual([]);
    expect(warningsOf('MHA_S5_2', { ...ward, harmTo: [], reasonCode: '15' })).toEqual([
      'no_treatment',
      'does_not_cover_that',
    ]);
  });
});

describe('what is not in force', () => {
  it('is off until a day is set for it, and on from that day', () => {
    expect(offered('LPS')).toBeUndefined();
    expect(offered('LPS', { inForceFrom: { LPS: '2026-06-04' } })).toBeUndefined();
    expect(offered('LPS', { inForceFrom: { LPS: '2026-06-03' } })?.blocks).toEqual([]);
    expect(offered('LPS', { inForceFrom: { MHA_2025: '2026-06-03' } })).toBeUndefined();
  });

  it('MHA 2025: autism alone is asked about from its own day only', () => {
    const ward: Partial<AskedFrameworks> = { setting: 'ld_autism_inpatient' };
    expect(warningsOf('MHA_S3', ward)).toEqual([]);
    expect(warningsOf('MHA_S3', { ...ward, inForceFrom: { MHA_2025: '2026-06-01' } })).toEqual([
      'autism_alone_no_ground',
    ]);
  });

  it('and only codes of the list are laws', () => {
    expect([isFramework('MCA_S5_6'), isFramework('toString'), isFramework(null)]).toEqual([true, false, false]);
  });
});
