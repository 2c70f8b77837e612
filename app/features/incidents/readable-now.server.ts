import { readableSections } from '../../domain/readable-sections';
import type { Subject } from '../../domain/access';
import type { SectionCode } from '../../domain/plan';
import type { Viewer } from '../../domain/viewer';
import { latestVersionId } from '../plans/find-version.server';
import { frozenVersion } from './frozen-version.server';

/** Which sections of the plan's agreed versions the viewer may read: today's choice of the person, for older ones too. */
export async function readableNow(viewer: Viewer, subject: Subject, now: number): Promise<SectionCode[]> {
  const inUse = await frozenVersion(await latestVersionId(subject.personId));
  return inUse ? readableSections(viewer, subject, inUse.content.audience, now) : [];
}
