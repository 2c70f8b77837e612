import { createCookie, type Cookie } from '@remix-run/node';

/** 12 hours, whatever is done meanwhile (D1, ASVS 7.3.2). */
export const sessionSeconds = 12 * 60 * 60;

const cookie = createCookie('__Host-session', {
  path: '/',
  httpOnly: true,
  secure: true,
  sameSite: 'lax',
  maxAge: sessionSeconds,
});

/** The value is 256 random bits of which the database keeps the hash: a signature would prove nothing more. */
export const sessionCookie: Cookie = {
  name: cookie.name,
  isSigned: true,
  expires: cookie.expires,
  parse: cookie.parse,
  serialize: cookie.serialize,
};

/** The id in the cookie; nothing where it cannot be one. */
export async function sessionIdIn(cookieHeader: string | null): Promise<string | null> {
  if (!cookieHeader?.includes('__Host-session=')) return null;
  const value: unknown = await sessionCookie.parse(cookieHeader);
  return typeof value === 'string' && /^[0-9a-f]{64}$/.test(value) ? value : null;
}
