import { redirect, type ActionFunctionArgs } from '@remix-run/node';
import { endSession, sessionStorage } from '../features/accounts/session.server';

/** Open to everybody: without a session there is nothing to end. */
export async function action({ request }: ActionFunctionArgs) {
  await endSession(request.headers.get('Cookie'));
  const none = await sessionStorage.getSession();
  return redirect('/sign-in', { headers: { 'Set-Cookie': await sessionStorage.destroySession(none) } });
}

export function loader() {
  return redirect('/');
}
