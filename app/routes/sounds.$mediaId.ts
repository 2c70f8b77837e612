import { data, type LoaderFunctionArgs } from '@remix-run/node';
import { requireViewer } from '../features/accounts/require-viewer.server';
import { findMedia } from '../features/pictures/find-media.server';
import { readMedia } from '../features/pictures/media-files.server';
import { answerRange } from '../features/sounds/answer-range';
import { formatOf } from '../features/sounds/whole-container';
import { now } from '../platform/clock';
import { isId } from '../platform/ids';

/** Runs nothing and is framed by nobody; kept by no browser, since others use the device too (D14, C7). */
const headers = {
  'Content-Disposition': 'inline; filename="voice-note"',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'private, no-store',
};

/** A voice note, for whoever may see its answer; for everybody else it is not there. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request);
  const found = isId(params.mediaId) ? await findMedia(viewer, params.mediaId, now()) : null;
  const bytes = found && (await readMedia(found.id, 'sound'));
  const format = bytes && formatOf(bytes);
  if (!format) throw data(null, { status: 404 });
  return answerRange(bytes, request.headers.get('Range'), { 'Content-Type': `audio/${format}`, ...headers });
}
