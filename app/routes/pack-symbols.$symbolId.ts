import { data, type LoaderFunctionArgs } from '@remix-run/node';
import { requireViewer } from '../features/accounts/require-viewer.server';
import { findPackImage } from '../features/symbol-packs/find-packs.server';
import { isId } from '../platform/ids';

/** Runs nothing and is framed by nobody. It never changes and says nothing of anybody: the browser may keep it. */
const headers = {
  'Content-Type': 'image/webp',
  'Content-Disposition': 'inline; filename="symbol.webp"',
  'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox",
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'private, max-age=2592000, immutable',
};

/** A symbol of a pack, for everybody of the organisation that holds its licence (D15). */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request);
  const image = isId(params.symbolId) ? await findPackImage(viewer, params.symbolId) : null;
  if (!image) throw data(null, { status: 404 });
  return new Response(new Uint8Array(image), { headers });
}
