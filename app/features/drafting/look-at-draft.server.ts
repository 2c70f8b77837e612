import type { SectionCode } from '../../domain/plan';
import type { Viewer } from '../../domain/viewer';
import { now } from '../../platform/clock';
import { recordLook } from '../audit/record-look.server';

/** A page, its script and a connection made again within this time are one look. Milliseconds. */
const oneSitting = 15 * 60_000;
const mostKept = 10_000;

const held = globalThis as typeof globalThis & { alongsideDraftLooks?: Map<string, number> };
const looks: Map<string, number> = (held.alongsideDraftLooks ??= new Map());

/** Writes down that somebody else than the person reads a section of the draft (P12); once for a sitting. */
export async function lookAtDraft(viewer: Viewer, personId: string, section: SectionCode): Promise<void> {
  if (viewer.personId === personId) return;
  const at = now();
  const key = `${viewer.accountId} ${personId} ${section}`;
  if (at - (looks.get(key) ?? -Infinity) < oneSitting) return;
  await recordLook(viewer, { action: 'draft.looked', personId, detail: section });
  if (looks.size >= mostKept) looks.clear();
  looks.set(key, at);
}
