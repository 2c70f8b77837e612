import { eq } from 'drizzle-orm';
import { database } from '#db/connection.server';
import { sessions } from '#db/tables.server';
import { can, type Subject } from '../../domain/access';
import { isSection, type SectionCode } from '../../domain/plan';
import type { Viewer } from '../../domain/viewer';
import { viewerOfSession } from '../accounts/find-viewer.server';
import { findSubject } from '../people/find-subject.server';
import { personOfPlan } from './find-plan.server';
import { keepPace } from './pace';

/** Typing sends up to ten updates a second; a burst is what collects while a phone has no signal (D10). */
const updatePace = { burst: 100, perSecond: 20 };

interface Judged {
  viewer: Viewer;
  subject: Subject;
  personId: string;
  level: 'read' | 'write';
  /** Milliseconds UTC. */
  sessionEndsAt: number;
}

/** Somebody who has a section open on a socket, with what decides their right to it. */
export interface Seat extends Judged {
  sessionHash: string;
  planId: string;
  section: SectionCode;
  /** Set once the right changed; read again before anything is stored, and before it is said to be (D8). */
  withdrawn: boolean;
  /** While the right is being looked at again nothing is stored. */
  judging: Promise<void> | null;
  hasWritten: boolean;
  /** Stored, and not yet in the document. */
  ahead: { rowId: string; update: Uint8Array } | null;
  mayUpdate(now: number): boolean;
  /** Ends this document's connection; the socket and its other documents stay. */
  close(reason: string): void;
  openedAt: number;
  isOpen: boolean;
}

/** What a document name says; nothing where it is not one of ours. */
export function readDocumentName(name: string): { planId: string; section: SectionCode } | null {
  const [kind, planId, section, ...more] = name.split('/');
  return kind === 'plan' && planId && isSection(section) && more.length === 0 ? { planId, section } : null;
}

async function judge(
  sessionHash: string,
  planId: string,
  section: SectionCode,
  at: number,
): Promise<Judged | 'signed-out' | null> {
  const signedIn = await viewerOfSession(sessionHash, at);
  if (!signedIn || signedIn.mustChangePassword) return 'signed-out';
  const { read } = database();
  const personId = await personOfPlan(planId);
  const [session] = await read.select().from(sessions).where(eq(sessions.idHash, sessionHash));
  const found = personId && (await findSubject(personId, signedIn.viewer.accountId));
  if (!found || !session) return null;
  const level = levelIn(signedIn.viewer, found.subject, section, at);
  if (!level) return null;
  const { viewer } = signedIn;
  return { viewer, subject: found.subject, personId: found.subject.personId, level, sessionEndsAt: session.expiresAt };
}

function levelIn(viewer: Viewer, subject: Subject, section: SectionCode, at: number): 'read' | 'write' | null {
  if (!can(viewer, 'draft.read', subject, at, section)) return null;
  return can(viewer, 'draft.write', subject, at, section) ? 'write' : 'read';
}

/** The seat somebody may take in a section now; nothing where they may not even read it. Their session may have ended. */
export async function takeSeat(sessionHash: string, name: string, at: number): Promise<Seat | 'signed-out' | null> {
  const about = readDocumentName(name);
  const judged = about && (await judge(sessionHash, about.planId, about.section, at));
  if (!judged || judged === 'signed-out') return judged;
  return {
    ...judged,
    ...about,
    sessionHash,
    withdrawn: false,
    judging: null,
    hasWritten: false,
    ahead: null,
    mayUpdate: keepPace(updatePace),
    close() {},
    openedAt: at,
    isOpen: false,
  };
}

/** Looks at a right again, since something that decides it changed. */
export function judgeAgain(seat: Seat, clock: () => number): Promise<void> {
  const judging = look(seat, clock()).finally(() => {
    if (seat.judging === judging) seat.judging = null;
  });
  seat.judging = judging;
  return judging;
}

async function look(seat: Seat, at: number): Promise<void> {
  const judged = await judge(seat.sessionHash, seat.planId, seat.section, at).catch(() => null);
  if (judged && judged !== 'signed-out' && judged.level === seat.level) Object.assign(seat, judged);
  else withdraw(seat);
}

/** What time alone ends: a grant, a stay, a shift, a session. In memory, so that it can be asked often. */
export function checkTime(seat: Seat, at: number): void {
  const { viewer, subject, section, level, sessionEndsAt } = seat;
  if (at >= sessionEndsAt || levelIn(viewer, subject, section, at) !== level) withdraw(seat);
}

/** The browser attaches again, is judged afresh, and where it is refused keeps the words on the screen. */
function withdraw(seat: Seat): void {
  seat.withdrawn = true;
  seat.close('access-changed');
}
