import type * as Y from 'yjs';
import { inTransaction } from '#db/connection.server';
import type { Query, Transaction } from '#db/database.server';
import { can } from '../../domain/access';
import type { SectionCode } from '../../domain/plan';
import type { Viewer } from '../../domain/viewer';
import { now } from '../../platform/clock';
import { findSubject } from '../people/find-subject.server';
import { appendUpdate, applyStored, inTurn } from './append-update.server';
import { SectionFull } from './check-section';
import { collaboration } from './collaboration.server';
import { ensurePlan } from './ensure-plan.server';
import { findPlan, type Plan } from './find-plan.server';
import { noteApplied, openSections, type OpenSection } from './open-sections.server';
import { documentName } from './section-document';

export type WritingRefusal = 'unseen' | 'forbidden' | 'full';
export type Written<Outcome> = { allowed: true; outcome: Outcome } | { allowed: false; reason: WritingRefusal };

class NotAllowed extends Error {
  override name = 'NotAllowed';
  constructor(readonly reason: WritingRefusal) {
    super(reason);
  }
}

async function mustBeAllowed(viewer: Viewer, personId: string, section: SectionCode, query?: Query): Promise<void> {
  const found = await findSubject(personId, viewer.accountId, query);
  if (!found || !can(viewer, 'person.see', found.subject, now())) throw new NotAllowed('unseen');
  if (!can(viewer, 'draft.write', found.subject, now(), section)) throw new NotAllowed('forbidden');
}

/**
 * Writes in a section for somebody who posted a form: through the live document and its log, so that everybody who
 * has it open sees it appear. On the disk, with its audit row, when this resolves.
 *
 * @param change runs once, on a document that has everything stored so far and nothing else; what it returns comes back
 * @param alongside is kept or lost together with what `change` wrote, also where there was nothing to write
 */
export function writeSection<Outcome>(
  viewer: Viewer,
  personId: string,
  section: SectionCode,
  change: (document: Y.Doc) => Outcome,
  alongside?: (tx: Transaction, outcome: Outcome) => Promise<void>,
): Promise<Written<Outcome>> {
  const prepare = ({ guard }: OpenSection): Prepared<Outcome> => {
    let outcome: Outcome | undefined;
    const update = guard.write((document) => {
      outcome = change(document);
    });
    return { outcome: outcome as Outcome, update };
  };
  return writePrepared(viewer, personId, section, prepare, alongside);
}

/** What is to be stored and applied, tried by the section's guard; nothing where nothing changes. */
export interface Prepared<Outcome> {
  outcome: Outcome;
  update: Uint8Array | null;
}

/** The same for an update that is made otherwise: `prepare` runs once, when nothing else is on its way. */
export async function writePrepared<Outcome>(
  viewer: Viewer,
  personId: string,
  section: SectionCode,
  prepare: (open: OpenSection) => Prepared<Outcome>,
  alongside?: (tx: Transaction, outcome: Outcome) => Promise<void>,
): Promise<Written<Outcome>> {
  try {
    await mustBeAllowed(viewer, personId, section);
    const plan = (await findPlan(personId)) ?? (await firstPlan(viewer, personId, section));
    return { allowed: true, outcome: await writeIn(viewer, plan, section, prepare, alongside) };
  } catch (error) {
    if (error instanceof NotAllowed) return { allowed: false, reason: error.reason };
    if (error instanceof SectionFull) return { allowed: false, reason: 'full' };
    throw error;
  }
}

function firstPlan(viewer: Viewer, personId: string, section: SectionCode): Promise<Plan> {
  return inTransaction(async (tx) => {
    await mustBeAllowed(viewer, personId, section, tx);
    return ensurePlan(tx, personId);
  });
}

async function writeIn<Outcome>(
  viewer: Viewer,
  plan: Plan,
  section: SectionCode,
  prepare: (open: OpenSection) => Prepared<Outcome>,
  alongside?: (tx: Transaction, outcome: Outcome) => Promise<void>,
): Promise<Outcome> {
  const name = documentName(plan.id, section);
  const together = async (tx: Transaction, outcome: Outcome) => {
    await mustBeAllowed(viewer, plan.personId, section, tx);
    await alongside?.(tx, outcome);
  };
  const connection = await collaboration().hocuspocus.openDirectConnection(name);
  try {
    const open = openSections.get(name);
    if (!open) throw new Error('The section did not open.');
    // Words that are not on the disk yet may be refused: built upon them, this could never be read again.
    const { outcome, written } = await inTurn(open, () => {
      const { outcome, update } = prepare(open);
      const own = viewer.personId === plan.personId;
      const how = { accountId: viewer.accountId, own, audited: true };
      const kept = (tx: Transaction) => together(tx, outcome);
      const written = update && { update, stored: appendUpdate(open, update, { ...how, alongside: kept }) };
      return { outcome, written };
    });
    if (written) {
      const rowId = await written.stored;
      applyStored(open, written.update, viewer.accountId);
      noteApplied(open, rowId);
    } else if (alongside) {
      await inTransaction((tx) => together(tx, outcome));
    }
    return outcome;
  } finally {
    // Left warm for a moment: the next form usually comes soon.
    await connection.disconnect({ unloadImmediately: false });
  }
}
