import { eq, inArray } from 'drizzle-orm';
import { database } from '#db/connection.server';
import { people, sites } from '#db/tables.server';
import { during, type Viewer } from '../../domain/viewer';
import { dayInWords } from '../../platform/times-here.server';
import { plannedWords } from '../../words/planned';
import { startsTold } from '../../words/starts-told';
import { wordsHere } from '../../words/words-here.server';
import { plansDueAt } from '../plan-review/restrictions-since.server';
import { unreadAnswers } from '../planned/unread-answers.server';
import { sitesLed } from './find-talk-requests.server';

/** Something that waits for the viewer and has no day: about whom, where it stands, and in words what it is. */
export interface NewHere {
  preferredName: string;
  siteName: string;
  words: string;
  to: string;
}

/** Answers to notices that the viewer gave and has not opened since, the oldest first. */
export async function findNewAnswers(viewer: Viewer, now: number): Promise<NewHere[]> {
  const here = viewer.postings.filter((each) => during(each, now)).map(({ siteId }) => siteId);
  const said = wordsHere(plannedWords);
  return (await unreadAnswers(here, [viewer.accountId], now)).map(
    ({ noticeId, personId, preferredName, siteName, answer, at, zone }) => ({
      ...{ preferredName, siteName },
      words: said.answered(answer, dayInWords(at, now, zone)),
      to: `/people/${personId}/planned/${noticeId}`,
    }),
  );
}

/** Plans that restrictions made due for review, at the sites that the viewer leads. */
export async function findPlansDue(viewer: Viewer, now: number): Promise<NewHere[]> {
  const all = await Promise.all(sitesLed(viewer, now).map((siteId) => plansDueHere(siteId, now)));
  return all.flat();
}

async function plansDueHere(siteId: string, now: number): Promise<NewHere[]> {
  const due = await plansDueAt(siteId, now);
  if (due.size === 0) return [];
  const words = wordsHere(startsTold);
  const { read } = database();
  const [site] = await read.select().from(sites).where(eq(sites.id, siteId));
  const rows = await read
    .select({ id: people.id, preferredName: people.preferredName })
    .from(people)
    .where(inArray(people.id, [...due.keys()]));
  return rows.flatMap(({ id, preferredName }): NewHere[] => {
    const each = due.get(id);
    if (!each || !site) return [];
    const { restrictions, weeks } = each.site;
    const why =
      each.why === 'after_several'
        ? words.after_several(restrictions, weeks)
        : words.after_restriction(dayInWords(each.since, now, site.timeZone));
    return [{ preferredName, siteName: site.name, words: why, to: `/people/${id}/plan/review` }];
  });
}
