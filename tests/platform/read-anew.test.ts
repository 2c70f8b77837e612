import { expect, test } from 'vitest';
import { readAnew } from '#app/platform/read-anew';

test('P11: a page is read again after a conflict, and stays as it is after any other refusal', () => {
  const after = (actionStatus: number | undefined, defaultShouldRevalidate: boolean) =>
    readAnew({ actionStatus, defaultShouldRevalidate } as Parameters<typeof readAnew>[0]);
  expect([409, 400, 401, 413].map((status) => after(status, true))).toEqual([true, false, false, false]);
  expect([after(undefined, true), after(undefined, false), after(200, true)]).toEqual([true, false, true]);
});
