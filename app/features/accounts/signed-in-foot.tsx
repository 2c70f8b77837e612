import { Form, Link, useRouteLoaderData } from '@remix-run/react';
import type { Preferences, Role } from '../../domain/viewer';

export interface RootData {
  viewer: { name: string; role: Role; personId: string | null } | null;
  preferences: Preferences;
}

/** Who is signed in here, always in sight (B3), how they like it, and the way out. */
export function SignedInFoot() {
  const viewer = useRouteLoaderData<RootData>('root')?.viewer;
  if (!viewer) return null;
  return (
    <footer className="foot">
      <span>You are {viewer.name}</span>
      <Link to="/">Start page</Link>
      <Link to="/preferences">How I like it</Link>
      <Form method="post" action="/sign-out">
        <button className="button button--quiet">Sign out</button>
      </Form>
    </footer>
  );
}
