import { describe, expect, it } from 'vitest';
import { tellError } from '../../app/platform/log.server';
import { toldPath } from '../../app/server/request-log';

describe('D19: the log holds nothing about anybody', () => {
  it('tells a path without ids, names or questions', () => {
    expect(toldPath('/people/0190a6d2-7c3e-7000-8000-000000000001/plan/really_hard?q=Karim')).toBe(
      '/people/:id/plan/really_hard',
    );
    expect(toldPath('/people/Karim Hassan/now')).toBe('/people/:id/now');
    expect(toldPath('/assets/root-BcgoJbIS.js')).toBe('/assets/:file');
    expect(toldPath('/')).toBe('/');
  });

  it('tells of an error where and what kind, never its words', () => {
    const cause = Object.assign(new Error('UNIQUE failed: Karim'), { code: 'SQLITE_CONSTRAINT' });
    const told = JSON.stringify(tellError(new TypeError('Failed query: insert … params: Karim', { cause })));
    expect(told).not.toContain('Karim');
    expect(told).toContain('TypeError');
    expect(told).toContain('SQLITE_CONSTRAINT');
    expect(told).toContain('logging.test.ts');
  });

  it('tells nothing of what was thrown without being an error', () => {
    expect(tellError('Karim')).toEqual({ type: 'string', at: [] });
  });
});
