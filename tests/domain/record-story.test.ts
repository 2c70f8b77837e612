import { describe, expect, it } from 'vitest';
import { answerHistories } from '../../app/domain/answer-history';
import { standsInPlan } from '../../app/domain/stands-in-plan';
import { choiceFields, recordTexts } from '../../app/domain/record-answers';
import { fieldsOfGroup, groupCodes } from '../../app/features/record/record-groups';
import { aPlan, anItem } from '../support/agreed-plan';
import { began, log, minute, start } from '../support/incident-log';

describe('Use of Force Act s6(5)(d): was it in the plan? Computed from the frozen version', () => {
  const plan = aPlan([anItem('avoid', "Don't hold me.", { restrictionTypes: ['physical'] })]);

  it('a red line stands above what was planned; what nobody wrote down was not in it', () => {
    expect(standsInPlan('physical', null, ['physical'])).toBe('no_plan');
    expect(standsInPlan('physical', plan, ['physical'])).toBe('red_line');
    expect(standsInPlan('mechanical', plan, ['mechanical'])).toBe('planned');
    expect(standsInPlan('mechanical', plan)).toBe('not_in_plan');
  });
});

describe('P11: what was signed stands first, and each change beside it', () => {
  const answered = (value: string, why?: string): [string, object] => [
    'answered',
    { answers: { leadUp: value }, after: 0, ...(why && { why }) },
  ];

  it('before it is signed the last answer stands; after it, each change has its reason', () => {
    const events = log(start, answered('The bus.'), answered('The taxi.'), ['signed', { as: 'author' }]);
    expect(answerHistories(events).get('leadUp')).toMatchObject({ first: { value: 'The taxi.' }, changes: [] });
    const later = log(
      ...[start, answered('The taxi.')],
      ['signed', { as: 'manager' }],
      answered('The bus.'),
      ['signed', { as: 'author' }],
      answered('The tram.', 'I asked the driver.'),
      answered('The tram.', 'Again.'),
    );
    expect(answerHistories(later).get('leadUp')).toEqual({
      first: { value: 'The bus.', at: began + 3 * minute, accountId: 'sam', why: null },
      changes: [{ value: 'The tram.', at: began + 5 * minute, accountId: 'sam', why: 'I asked the driver.' }],
    });
  });

  it('what nobody had answered when it was signed is no change', () => {
    const events = log(start, ['signed', { as: 'author' }], answered('The bus.', 'I forgot.'));
    expect(answerHistories(events).get('leadUp')).toMatchObject({ first: { value: 'The bus.', why: 'I forgot.' } });
  });
});

it('P14: every question of the record is read, each once', () => {
  const all = groupCodes.flatMap(fieldsOfGroup);
  expect([...all].sort()).toEqual([...recordTexts, ...choiceFields, 'harmTo', 'reasonCode', 'legalFramework'].sort());
});
