import { data, type LoaderFunctionArgs } from '@remix-run/node';
import { requireViewer } from '../features/accounts/require-viewer.server';
import { findMedia } from '../features/pictures/find-media.server';
import { readMedia } from '../features/pictures/media-files.server';
import { now } from '../platform/clock';
import { isId } from '../platform/ids';

/** Runs nothing and is framed by nobody; kept by no browser, since others use the device too (D14, C7). */
const headers = {
  'Content-Type': 'image/webp',
  'Content-Disposition': 'inline; filename="picture.webp"',
  'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox",
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'private, no-store',
};

/** A picture that somebody brought, for whoever may see its answer; for everybody else it is not there. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request);
  const found = isId(params.mediaId) ? await findMedia(viewer, params.mediaId, now()) : null;
  if (!found) throw data(null, { status: 404 });
  const size = new URL(request.url).searchParams.get('size') === 'full' ? 'full' : 'small';
  const bytes = await readMedia(found.id, size);
  if (!bytes) throw data(null, { status: 404 });
  return new Response(new Uint8Array(bytes), { headers });
}
