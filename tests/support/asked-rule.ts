import type { WritingRule } from '../../app/features/site-rules/write-rule.server';
import { newId } from '../../app/platform/ids';

/** A rule for everybody as its form gives it; what a test does not name is filled in. */
export function askedRule(more: Partial<WritingRule> = {}): WritingRule {
  return {
    ...{ id: newId(), known: 0, rule: 'No hot drinks after 9.', why: 'To sleep.', owner: 'Rhian Pugh, manager' },
    ...{ ifItDoesNotFit: 'Ask Rhian.', lawful: 'not_sure', lawfulWhy: '', justified: 'no', justifiedWhy: 'No harm.' },
    ...{ proportionate: 'not_sure', proportionateWhy: '', least_restrictive: 'not_sure', least_restrictiveWhy: '' },
    ...{ from: '2026-06-01', until: '2026-06-30', changedBecause: '' },
    ...more,
  };
}
