import { eq } from 'drizzle-orm';
import { database } from '#db/connection.server';
import { contradictionAnswers } from '#db/tables.server';
import { can, type Subject } from '../../domain/access';
import { contradictions, type Contradiction } from '../../domain/contradiction';
import { itemSections, type PlanItem } from '../../domain/plan';
import type { Viewer } from '../../domain/viewer';
import { canonicalJson, sha256 } from '../../platform/hash.server';
import { findPlan } from '../drafting/find-plan.server';
import { readSection } from '../drafting/live-section.server';

type Kept = typeof contradictionAnswers.$inferSelect;

export interface FoundContradiction extends Contradiction {
  /** Names what both say now, without their words. */
  mark: string;
  /** "Both are right", where it was said of what they say now. */
  answer: Kept | null;
  /** Whether the reader may write in both sections: then it is theirs to answer. */
  mayAnswer: boolean;
}

function markOf(items: PlanItem[]): string {
  return sha256(canonicalJson(items.map(({ onCard: _ticked, order: _place, ...said }) => said)));
}

/** The questions about a draft, of the sections that the viewer may read; an answer holds until a word changes. */
export async function findContradictions(viewer: Viewer, subject: Subject, now: number): Promise<FoundContradiction[]> {
  const plan = await findPlan(subject.personId);
  if (!plan) return [];
  const readable = itemSections.filter((section) => can(viewer, 'draft.read', subject, now, section));
  const items = (await Promise.all(readable.map((section) => readSection(plan.id, section)))).flat();
  const kept = await database()
    .read.select()
    .from(contradictionAnswers)
    .where(eq(contradictionAnswers.personId, subject.personId));
  return contradictions(items).map((found) => {
    const { one, other } = found;
    const mark = markOf([one, other]);
    const answer = kept.find((each) => each.oneId === one.id && each.otherId === other.id && each.mark === mark);
    const mayAnswer = [one, other].every(({ section }) => can(viewer, 'draft.write', subject, now, section));
    return { ...found, mark, answer: answer ?? null, mayAnswer };
  });
}
