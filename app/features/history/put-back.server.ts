import { can, type Subject } from '../../domain/access';
import { refused, type Decision } from '../../domain/decision';
import type { SectionCode } from '../../domain/plan';
import type { Viewer } from '../../domain/viewer';
import { now } from '../../platform/clock';
import { asOwnSitting } from '../drafting/own-sitting.server';
import { makeItemSay, setTakenOut } from '../drafting/section-document';
import { writeSection, type WritingRefusal } from '../drafting/write-section.server';
import { findPutBack, type PutBackScope } from './find-sittings.server';

/**
 * Puts an answer, or a whole section, back to how it was before a sitting, as a new change: what stands there now stays
 * in the history, and nothing is ever lost by it.
 */
export async function putBack(
  viewer: Viewer,
  subject: Subject,
  section: SectionCode,
  sittingId: string,
  scope: PutBackScope,
): Promise<Decision<WritingRefusal>> {
  const { personId } = subject;
  if (!can(viewer, 'draft.write', subject, now(), section)) return refused('forbidden');
  const found = await findPutBack(viewer, subject, section, sittingId, scope, now());
  if (!found) return refused('unseen');
  const ids = found.items.map((each) => each.now.id);
  const written = await asOwnSitting(personId, section, ids, () =>
    writeSection(viewer, personId, section, (document) => {
      for (const { now: item, then } of found.items) {
        // What was out then goes out as it is: its words may have been put away from those who read the draft.
        if (then && !then.takenOut) makeItemSay(document, then);
        else setTakenOut(document, item.id, true);
      }
    }),
  );
  return written.allowed ? { allowed: true } : written;
}
