import { redirect, type ActionFunctionArgs } from '@remix-run/node';
import { signedOut } from '../features/accounts/not-kept.server';
import { endSession, sessionStorage } from '../features/accounts/session.server';

/** Open to everybody: without a session there is nothing to end. */
export async function action({ request }: ActionFunctionArgs) {
  await endSession(request.headers.get('Cookie'));
  const none = await sessionStorage.getSession();
  const headers = new Headers({ 'Set-Cookie': await sessionStorage.destroySession(none) });
  headers.append('Set-Cookie', await signedOut());
  return redirect('/sign-in', { headers });
}

export function loader() {
  return redirect('/');
}
