import { createCookie } from '@remix-run/node';

/** Long enough for the page that follows on signing in. */
const aMoment = 10;

/** Says that somebody signed in just now, and gives no right to anything: unlike the session's, it is kept without HTTPS. */
const justNow = createCookie('signed-in-just-now', {
  path: '/sign-in',
  httpOnly: true,
  sameSite: 'lax',
  maxAge: aMoment,
});

/** What goes with a new session where the request came without HTTPS; over HTTPS nothing needs it. */
export async function signedInJustNow({ url }: Request): Promise<string | null> {
  return new URL(url).protocol === 'http:' ? justNow.serialize('yes') : null;
}

/** What goes with signing out. */
export function signedOut(): Promise<string> {
  return justNow.serialize('', { maxAge: 0 });
}

/** Whether the browser threw away the session that it was given: without HTTPS most do, and Safari on `localhost` too. */
export async function wasNotKept({ headers }: Request): Promise<boolean> {
  return (await justNow.parse(headers.get('Cookie'))) === 'yes';
}
