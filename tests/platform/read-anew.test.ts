import { describe, expect, it } from 'vitest';
import { readAnew } from '../../app/platform/read-anew';

type Asked = Parameters<typeof readAnew>[0];

describe('whether a page is read again after a form', () => {
  const after = (actionStatus: number) => readAnew({ actionStatus, defaultShouldRevalidate: true } as Asked);

  it('is so where something changed meanwhile; any other refusal leaves what stands on the page (P11)', () => {
    expect([200, 400, 401, 403, 404, 409, 412, 500].filter(after)).toEqual([200, 409]);
  });
});
