import { data, redirect, type ActionFunctionArgs } from '@remix-run/node';
import { languageHeader, languageSchema } from '../features/accounts/choose-language.server';
import { safePath } from '../features/accounts/return-path';
import { postedForm, readForm } from '../platform/form';

/** Open to everybody: which language a device speaks says nothing about anybody. */
export async function action({ request }: ActionFunctionArgs) {
  const read = readForm(await postedForm(request), languageSchema);
  if (!read.ok) throw data(null, { status: 400 });
  const { language, to } = read.value;
  const headers = { 'Set-Cookie': languageHeader(language) };
  return to === undefined ? data(null, { headers }) : redirect(safePath(to) ?? '/', { headers });
}

export function loader() {
  return redirect('/');
}
