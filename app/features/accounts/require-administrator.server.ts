import { data } from '@remix-run/node';
import type { Viewer } from '../../domain/viewer';
import { requireViewer } from './require-viewer.server';

/** The administrator; for everybody else these pages are not there (D4, D18). */
export async function requireAdministrator(request: Request): Promise<Viewer> {
  const viewer = await requireViewer(request);
  if (viewer.role !== 'administrator') throw data(null, { status: 404 });
  return viewer;
}
