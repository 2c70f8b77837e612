import { redirect, type ActionFunctionArgs } from '@remix-run/node';
import { sessionStorage } from '../features/accounts/session.server';

/** Open to everybody: without a session there is nothing to end. */
export async function action({ request }: ActionFunctionArgs) {
  const session = await sessionStorage.getSession(request.headers.get('Cookie'));
  return redirect('/sign-in', { headers: { 'Set-Cookie': await sessionStorage.destroySession(session) } });
}

export function loader() {
  return redirect('/');
}
