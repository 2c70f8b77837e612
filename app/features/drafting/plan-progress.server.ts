import { desc, eq } from 'drizzle-orm';
import { database } from '#db/connection.server';
import { planVersions, sectionMarks } from '#db/tables.server';
import type { SectionCode } from '../../domain/plan';
import { progressOf, type AgreedLast, type Progress } from '../../domain/progress';
import { liveSection } from './live-section.server';

export interface SectionProgress {
  section: SectionCode;
  progress: Progress;
  /** Milliseconds UTC. */
  updatedAt: number | null;
}

/** How far each of these sections is. */
export async function planProgress(
  planId: string | null,
  sections: readonly SectionCode[],
): Promise<SectionProgress[]> {
  if (!planId) return sections.map((section) => ({ section, progress: 'not_started', updatedAt: null }));
  const agreed = await lastAgreed(planId);
  const marks = await database().read.select().from(sectionMarks).where(eq(sectionMarks.planId, planId));
  return Promise.all(
    sections.map(async (section) => {
      const { items, updatedAt } = await liveSection(planId, section);
      const readyAt = marks.find((mark) => mark.section === section)?.readyAt ?? null;
      return { section, progress: progressOf({ section, items, readyAt }, agreed), updatedAt };
    }),
  );
}

async function lastAgreed(planId: string): Promise<AgreedLast | null> {
  const [version] = await database()
    .read.select({ content: planVersions.content, agreedAt: planVersions.agreedAt })
    .from(planVersions)
    .where(eq(planVersions.planId, planId))
    .orderBy(desc(planVersions.number))
    .limit(1);
  return version ?? null;
}
