import { describe, expect, it } from 'vitest';
import { frameworksOnDays, type DayOfUse } from '../../app/domain/frameworks-on-days';
import { frameworksFor, type FrameworkCode } from '../../app/domain/legal-framework';
import { firstUsedAt, lastUsedAt } from '../../app/domain/when-used';
import { foldIncident } from '../../app/domain/incident-fold';
import { began, log, minute, start } from '../support/incident-log';

const asked = {
  setting: 'supported_living',
  harmTo: ['person'],
  reasonCode: null,
  personObjected: false,
} as const;
const eve: DayOfUse = { on: '2026-06-03', age: 15, types: ['physical'] };
const birthday: DayOfUse = { on: '2026-06-04', age: 16, types: ['physical'] };

function law(code: FrameworkCode, days: DayOfUse[], more: object = {}) {
  return frameworksOnDays({ ...asked, ...more }, days).find((each) => each.code === code);
}

describe('a law is judged on each day that a restriction began', () => {
  it('on one day it is what that day says', () => {
    for (const day of [eve, birthday]) {
      expect(frameworksOnDays(asked, [day])).toEqual(frameworksFor({ ...asked, ...day }));
    }
  });

  it('MCA s2(5): it is blocked where it holds on no day, and warns with the day where it holds on another', () => {
    expect(law('MCA_S5_6', [eve, { ...eve, on: '2026-06-04' }])?.blocks).toEqual([{ code: 'too_young', age: 16 }]);
    const mixed = law('MCA_S5_6', [eve, birthday])!;
    expect(mixed.blocks).toEqual([]);
    expect(mixed.warnings[0]).toEqual({ code: 'too_young', age: 16, on: '2026-06-03' });
    expect(law('MCA_S5_6', [birthday, { ...birthday, on: '2026-06-05' }])?.warnings).toEqual(
      frameworksFor({ ...asked, ...birthday }).find(({ code }) => code === 'MCA_S5_6')?.warnings,
    );
  });

  it('each day with another reason says its own', () => {
    const home = { setting: 'care_home' };
    const young: DayOfUse = { on: '2026-06-03', age: 17, types: ['environmental'] };
    const held: DayOfUse = { on: '2026-06-04', age: 18, types: ['physical'] };
    expect(law('DOLS_STANDARD', [young, held], home)?.blocks).toEqual([
      { code: 'too_young', age: 18, on: '2026-06-03' },
      { code: 'never_a_hold', on: '2026-06-04' },
    ]);
    const kept: DayOfUse = { on: '2026-06-05', age: 18, types: ['environmental'] };
    expect(law('DOLS_STANDARD', [held, kept], home)?.blocks).toEqual([]);
    expect(law('DOLS_STANDARD', [held, kept], home)?.warnings).toContainEqual({
      code: 'never_a_hold',
      on: '2026-06-04',
    });
  });

  it('a law that starts in between is offered, and says on which day it had not started', () => {
    const adult = [
      { ...eve, age: 29 },
      { ...birthday, age: 29 },
    ];
    const from = (day: string) => law('LPS', adult, { inForceFrom: { LPS: day } });
    expect(from('2026-06-05')).toBeUndefined();
    expect(from('2026-06-04')?.blocks).toEqual([]);
    expect(from('2026-06-04')?.warnings).toContainEqual({ code: 'not_in_force', on: '2026-06-03' });
    expect(from('2026-06-03')?.warnings.filter(({ on }) => on)).toEqual([]);
  });
});

describe('when restrictions began', () => {
  const use = (useId: string): [string, object] => ['restriction_started', { useId, type: 'physical' }];
  it('the first and the last that happened; without one, when the incident did', () => {
    const used = foldIncident(log(start, use('one'), ['restriction_stopped', { useId: 'one' }], use('two')))!;
    expect([firstUsedAt(used), lastUsedAt(used)]).toEqual([began + minute, began + 3 * minute]);
    const undone = foldIncident(
      log(start, use('one'), use('two'), ['corrected', { eventId: 'event-1', text: 'No.', undone: true }]),
    )!;
    expect([firstUsedAt(undone), lastUsedAt(undone)]).toEqual([began + 2 * minute, began + 2 * minute]);
    expect(firstUsedAt(foldIncident(log(start))!)).toBe(began);
  });
});
