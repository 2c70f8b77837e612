import { Form, Link, useRouteLoaderData } from '@remix-run/react';
import type { Preferences, Role } from '../../domain/viewer';
import type { Language } from '../../words/languages';
import { screenWords } from '../../words/screen';
import { useWords } from '../../words/use-words';

export interface RootData {
  viewer: { accountId: string; name: string; role: Role; personId: string | null } | null;
  preferences: Preferences;
  language: Language;
}

/** Who is signed in here, always in sight (B3), how they like it, and the way out. */
export function SignedInFoot() {
  const words = useWords(screenWords);
  const viewer = useRouteLoaderData<RootData>('root')?.viewer;
  if (!viewer) return null;
  return (
    <footer className="foot">
      <span>{words.you_are(viewer.name)}</span>
      <Link to="/">{words.start_page}</Link>
      <Link to="/preferences">{words.how_i_like_it}</Link>
      <Form method="post" action="/sign-out">
        <button className="button button--quiet">{words.sign_out}</button>
      </Form>
    </footer>
  );
}
