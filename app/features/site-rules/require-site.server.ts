import { data } from '@remix-run/node';
import type { SiteStanding } from '../../domain/site-rule';
import type { Viewer } from '../../domain/viewer';
import { now } from '../../platform/clock';
import { requireViewer } from '../accounts/require-viewer.server';
import { siteFor, type FoundSite } from './site-for.server';

export interface SiteInView extends FoundSite {
  viewer: Viewer;
}

/** The site of this address, for somebody who has to do with it and may do what `rule` asks; else it is not there (D4). */
export async function requireSite(
  request: Request,
  siteId = '',
  rule: (standing: SiteStanding) => boolean = () => true,
): Promise<SiteInView> {
  const viewer = await requireViewer(request);
  const found = await siteFor(viewer, siteId, now());
  if (!found || !rule(found.standing)) throw data(null, { status: 404 });
  return { viewer, ...found };
}
