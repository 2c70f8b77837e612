import { data, redirect } from '@remix-run/node';
import type { Viewer } from '../../domain/viewer';
import { now } from '../../platform/clock';
import { findViewer, whoseSession, type SignedIn } from './find-viewer.server';

/** What was being posted when the session had ended: it goes back to the page, so that nothing typed is lost (P11). */
export interface Resume {
  action: string;
  fields: [name: string, value: string][];
  /** Who was writing: what they wrote is sent on in nobody else's name. */
  accountId: string | null;
}

const changePassword = '/account/password';

/**
 * Who is looking; every loader and action asks. Without a session, reading goes to the sign-in page and comes back,
 * and what was being posted is answered with 401 and handed back.
 */
export async function requireViewer(request: Request): Promise<Viewer> {
  return (await requireSession(request)).viewer;
}

export async function requireSession(request: Request): Promise<SignedIn> {
  const { pathname } = new URL(request.url);
  const found = await findViewer(request.headers.get('Cookie'), now());
  if (!found) {
    if (request.method === 'GET' || request.method === 'HEAD') {
      throw redirect(`/sign-in?to=${encodeURIComponent(pathname.replace(/\.data$/, ''))}`);
    }
    throw data({ resume: await resumeOf(request, pathname) }, { status: 401 });
  }
  if (found.mustChangePassword && pathname !== changePassword && pathname !== '/sign-out') {
    throw redirect(changePassword);
  }
  return found;
}

async function resumeOf(request: Request, pathname: string): Promise<Resume> {
  const fields: Resume['fields'] = [];
  try {
    for (const [name, value] of await request.clone().formData()) {
      if (typeof value === 'string' && !/password/i.test(name)) fields.push([name, value]);
    }
  } catch {
    // Not a form: there is nothing that could be shown again.
  }
  const accountId = await whoseSession(request.headers.get('Cookie'));
  return { action: pathname.replace(/\.data$/, ''), fields, accountId };
}
