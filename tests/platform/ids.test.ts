import { afterEach, expect, it, vi } from 'vitest';
import { continueAfter, isId, newId } from '../../app/platform/ids';

afterEach(() => vi.useRealTimers());

it('ids stay in order when the clock steps back by a day (F5)', () => {
  vi.useFakeTimers({ now: Date.parse('2026-10-25T12:00:00Z') });
  const before = newId();
  vi.setSystemTime(Date.parse('2026-10-24T12:00:00Z'));
  const after = [newId(), newId()];
  expect([...after, before].sort()).toEqual([before, ...after]);
});

it('ids go on after those of a process whose clock was ahead', () => {
  const ahead = '0fffffff-0000-7000-8000-000000000000';
  continueAfter(ahead);
  const next = newId();
  expect(next > ahead).toBe(true);
  expect(isId(next)).toBe(true);
});
