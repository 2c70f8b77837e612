import { describe, expect, it } from 'vitest';
import { fromOwnPage, ownHost } from '../../app/server/origin';

const plain = { publicUrl: undefined, trustProxy: false };
const behindProxy = { publicUrl: undefined, trustProxy: true };
const named = { publicUrl: 'https://alongside.example.org', trustProxy: true };

describe('D2: what a page of our own sent', () => {
  it('is taken when Origin names the host that was asked', () => {
    expect(fromOwnPage({ host: 'localhost:3000', origin: 'http://localhost:3000' }, plain)).toBe(true);
    expect(fromOwnPage({ host: 'example.org', origin: 'https://example.org' }, plain)).toBe(true);
  });

  it.each([
    ['no Origin', undefined],
    ['the Origin null', 'null'],
    ['an empty Origin', ''],
    ['another host', 'http://evil.example'],
    ['another port', 'http://localhost:3001'],
    ['a host that only starts the same', 'http://localhost:3000.evil.example'],
    ['another kind of address', 'file://localhost:3000'],
    ['no address', 'localhost:3000'],
  ])('is refused with %s', (_what, origin) => {
    expect(fromOwnPage({ host: 'localhost:3000', origin }, plain)).toBe(false);
  });

  it('is refused when the browser says that another site sent it', () => {
    const headers = { host: 'localhost:3000', origin: 'http://localhost:3000' };
    expect(fromOwnPage({ ...headers, 'sec-fetch-site': 'same-origin' }, plain)).toBe(true);
    for (const site of ['cross-site', 'same-site', 'none', '']) {
      expect(fromOwnPage({ ...headers, 'sec-fetch-site': site }, plain), site).toBe(false);
    }
  });

  it('believes X-Forwarded-Host only behind a proxy of our own', () => {
    const headers = {
      host: '10.0.0.7:3000',
      'x-forwarded-host': 'care.example.org',
      origin: 'https://care.example.org',
    };
    expect(fromOwnPage(headers, plain)).toBe(false);
    expect(fromOwnPage(headers, behindProxy)).toBe(true);
    expect(ownHost(headers, plain)).toBe('10.0.0.7:3000');
    expect(ownHost(headers, behindProxy)).toBe('care.example.org');
  });

  it('goes by PUBLIC_URL alone where there is one, with its http or https', () => {
    const host = 'evil.example';
    expect(fromOwnPage({ host, origin: 'https://evil.example' }, named)).toBe(false);
    expect(fromOwnPage({ host, 'x-forwarded-host': host, origin: 'https://evil.example' }, named)).toBe(false);
    expect(fromOwnPage({ host, origin: 'https://alongside.example.org' }, named)).toBe(true);
    expect(fromOwnPage({ host, origin: 'http://alongside.example.org' }, named)).toBe(false);
  });
});
