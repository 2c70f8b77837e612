import { data, redirect } from '@remix-run/node';
import type { Viewer } from '../../domain/viewer';
import { now } from '../../platform/clock';
import { pageOf } from '../../platform/whose-page';
import { findViewer, whoseSession, type SignedIn } from './find-viewer.server';

/** What was being posted when the session had ended: it goes back to the page, so that nothing typed is lost (P11). */
export interface Resume {
  action: string;
  fields: [name: string, value: string][];
  /** Who was writing: what they wrote is sent on in nobody else's name. */
  accountId: string | null;
  /** They are signed in, and have to choose a password of their own first. */
  mustChangePassword?: boolean;
}

const changePassword = '/account/password';

/**
 * Who is looking; every loader and action asks. Without a session, reading goes to the sign-in page and comes back,
 * and what was being posted is answered with 401 and handed back; likewise while a password was given by somebody else.
 * What comes from the page of another account than the one that is signed in is answered with 412, and nothing is done:
 * somebody else signed in beside it on the same device, and words are never taken for another's (P3).
 */
export async function requireViewer(request: Request): Promise<Viewer> {
  return (await requireSession(request)).viewer;
}

export async function requireSession(request: Request): Promise<SignedIn> {
  const { pathname } = new URL(request.url);
  const found = await findViewer(request.headers.get('Cookie'), now());
  const asks = request.headers.get(pageOf);
  if (found && asks && asks !== found.viewer.accountId) throw new Response(null, { status: 412 });
  const mustChangePassword = found?.mustChangePassword === true;
  const path = pathname.replace(/\.data$/, '');
  if (found && (!mustChangePassword || path === changePassword || path === '/sign-out')) return found;
  if (request.method === 'GET' || request.method === 'HEAD') {
    throw redirect(mustChangePassword ? changePassword : `/sign-in?to=${encodeURIComponent(path)}`);
  }
  const resume = await resumeOf(request, path);
  throw data({ resume: { ...resume, ...(mustChangePassword && { mustChangePassword }) } }, { status: 401 });
}

async function resumeOf(request: Request, action: string): Promise<Resume> {
  const fields: Resume['fields'] = [];
  try {
    for (const [name, value] of await request.clone().formData()) {
      if (typeof value === 'string' && !/password/i.test(name)) fields.push([name, value]);
    }
  } catch {
    // Not a form: there is nothing that could be shown again.
  }
  const accountId = await whoseSession(request.headers.get('Cookie'));
  return { action, fields, accountId };
}
