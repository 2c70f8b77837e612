import { describe, expect, it } from 'vitest';
import { agreementStatuses, decideAnswer, freezes, type Answer } from '../../app/domain/agreement';
import { anItem } from '../support/agreed-plan';

const words = anItem('helps', 'Wait with me.');
const read: Answer = {
  status: 'i_agree',
  by: { who: 'person' },
  items: [words],
  notAgreed: [],
  turned: [],
  meant: [],
  readHash: 'as-read',
  draftHash: 'as-read',
};
const attorney: Answer['by'] = { who: 'decider', basis: '003', reason: 'He nodded when it was read to him.' };

describe('answering "Do I agree with this?"', () => {
  it('the person may agree, agree with some, or not', () => {
    for (const status of ['i_agree', 'i_do_not_agree'] as const) {
      expect(decideAnswer({ ...read, status })).toEqual({ allowed: true });
    }
    const items = [words, anItem('avoid', 'Never hold me.')];
    const some = { ...read, items, status: 'i_agree_with_some' as const };
    expect(decideAnswer({ ...some, notAgreed: [words.id] })).toEqual({ allowed: true });
    expect(decideAnswer(some)).toEqual({ allowed: false, reason: 'nothing-marked' });
    expect(decideAnswer({ ...some, status: 'i_agree', notAgreed: ['a'] })).toMatchObject({
      reason: 'marked-not-right',
    });
  });

  it('"best interests" is never the person\'s own answer (H16)', () => {
    expect(decideAnswer({ ...read, status: 'agreed_best_interests' })).toEqual({
      allowed: false,
      reason: 'not-yours-to-give',
    });
  });

  it('who decides for them gives the reason with it (P1)', () => {
    expect(decideAnswer({ ...read, status: 'agreed_best_interests', by: attorney })).toEqual({ allowed: true });
    expect(decideAnswer({ ...read, status: 'agreed_best_interests', by: { ...attorney, reason: ' ' } })).toEqual({
      allowed: false,
      reason: 'reason-missing',
    });
  });

  it('nobody agrees to words that changed since they read them', () => {
    expect(decideAnswer({ ...read, draftHash: 'changed' })).toEqual({ allowed: false, reason: 'changed-since-read' });
    expect(decideAnswer({ ...read, draftHash: 'changed', status: 'i_do_not_agree' })).toEqual({ allowed: true });
  });

  it('what was turned round since the last version is answered before it is agreed to (H17)', () => {
    const items = [words, anItem('avoid', 'Do hold me.')];
    const turned = { ...read, items, turned: [words.id] };
    expect(decideAnswer(turned)).toEqual({ allowed: false, reason: 'turned-unanswered' });
    expect(decideAnswer({ ...turned, status: 'i_do_not_agree' })).toEqual({ allowed: true });
    expect(decideAnswer({ ...turned, meant: [words.id] })).toEqual({ allowed: true });
    expect(decideAnswer({ ...turned, notAgreed: [words.id] })).toMatchObject({ reason: 'marked-not-right' });
    expect(decideAnswer({ ...turned, notAgreed: [words.id], status: 'i_agree_with_some' })).toEqual({ allowed: true });
  });

  it('there is something to agree to', () => {
    expect(decideAnswer({ ...read, items: [] })).toEqual({ allowed: false, reason: 'nothing-written' });
    expect(decideAnswer({ ...read, status: 'i_agree_with_some', notAgreed: [words.id] })).toEqual({
      allowed: false,
      reason: 'nothing-agreed',
    });
  });

  it('only agreeing makes a version; otherwise the last one stands', () => {
    expect(agreementStatuses.filter(freezes)).toEqual(['i_agree', 'i_agree_with_some', 'agreed_best_interests']);
  });
});
