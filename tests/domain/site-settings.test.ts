import { describe, expect, it } from 'vitest';
import { foldSettings, isLonger, settingOf, usualSettings, type SettingRow } from '../../app/domain/site-settings';

const row = (key: SettingRow['key'], value: SettingRow['value'], at = 1, by = 'Alex'): SettingRow => ({
  key,
  value,
  by,
  at,
});

describe('what a site sets', () => {
  it('holds until somebody sets something else; the last of each counts, with who set it and when (P11)', () => {
    const settings = foldSettings([
      row('interval:obs_15', { minutes: 5 }, 1),
      row('planReviewRestrictions', 3, 2),
      row('interval:obs_15', { minutes: 10 }, 3, 'Jo'),
      row('inForce:MHA_2025', '2027-04-01', 4),
    ]);
    expect(settings.intervals).toEqual({ obs_15: { minutes: 10 } });
    expect(settings.planReview).toEqual({ restrictions: 3, weeks: 4 });
    expect(settings.inForceFrom).toEqual({ MHA_2025: '2027-04-01' });
    expect(settings.set['interval:obs_15']).toEqual({ by: 'Jo', at: 3 });
    expect(settingOf(settings, 'interval:obs_15')).toEqual({ minutes: 10 });
    expect(settingOf(settings, 'planReviewWeeks')).toBeNull();
  });

  it('what is taken back is as if nobody had set it, and the Code’s own interval is no difference', () => {
    const settings = foldSettings([
      row('interval:nursing_2h', { minutes: 60 }),
      row('interval:nursing_2h', null, 2),
      row('interval:obs_15', { minutes: 15 }),
      row('asksPsychiatrist', true),
      row('asksPsychiatrist', null, 2),
    ]);
    expect(settings.intervals).toEqual({});
    expect(settings.asksPsychiatrist).toBe(false);
    expect(foldSettings([])).toEqual(usualSettings);
  });

  it('longer than the Code is told apart from shorter, and from what the Code leaves open', () => {
    expect(isLonger({ minutes: 20 }, { minutes: 15 })).toBe(true);
    expect(isLonger({ minutes: 10 }, { minutes: 15 })).toBe(false);
    expect(isLonger({ months: 4 }, { months: 3 })).toBe(true);
    expect(isLonger({ minutes: 60 }, null)).toBe(false);
  });
});
