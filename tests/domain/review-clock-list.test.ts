import { describe, expect, it } from 'vitest';
import {
  codeIntervals,
  observationFields,
  seclusionChecks,
  segregationChecks,
} from '../../app/domain/review-intervals';
import { reviewClockWords } from '../../app/words/review-clock';
import codes from '../support/law-codes.json';

describe('the clocks are those of the code list', () => {
  it('each check of seclusion, with its interval', () => {
    const { checks } = codes.seclusion_review_schedule;
    expect(seclusionChecks).toEqual(checks.map(({ code }) => code));
    const of = (code: string) => checks.find((each) => each.code === code)!;
    const listed = {
      obs_15: of('obs_15').every_minutes,
      first_medical: of('first_medical').due_minutes,
      nursing_2h: of('nursing_2h').every_minutes,
      medical_4h: of('medical_4h').every_minutes,
      internal_mdt: of('internal_mdt').then_every_hours! * 60,
    };
    for (const [name, minutes] of Object.entries(listed)) {
      expect([name, codeIntervals[name as keyof typeof listed]]).toEqual([name, { minutes }]);
    }
    expect(of('independent_mdt').due_when).toBe('8 hours consecutively OR 12 hours intermittently within 48 hours');
    expect(of('medical_4h').until).toContain('twice in 24 hours');
    expect([...observationFields]).toEqual(of('obs_15').fields);
  });

  it('each check of long-term segregation, with its interval', () => {
    const { checks } = codes.segregation_review_schedule;
    expect(segregationChecks).toEqual(checks.map(({ code }) => code));
    const [records, daily, weekly, periodic, external] = checks;
    expect(codeIntervals).toMatchObject({
      lts_records: { minutes: records!.every_minutes },
      lts_daily: { minutes: daily!.every_hours! * 60 },
      lts_weekly: { minutes: weekly!.every_days! * 24 * 60 },
      lts_periodic: null,
      lts_3m: { months: external!.every_months },
    });
    expect(periodic!.local_policy).toBe(true);
  });

  it('each with words for what it is and who makes it', () => {
    for (const check of [...seclusionChecks, ...segregationChecks]) {
      expect(Object.values(reviewClockWords.en.check[check]).filter(Boolean)).toHaveLength(2);
    }
    expect(observationFields.filter((field) => !reviewClockWords.en.observation[field])).toEqual([]);
  });
});
