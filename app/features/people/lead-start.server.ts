import { and, asc, eq, inArray } from 'drizzle-orm';
import { database } from '#db/connection.server';
import { incidents, people, planVersions, sites, stays } from '#db/tables.server';
import { during, type Viewer } from '../../domain/viewer';
import { addDays, calendarDate } from '../../platform/time-words';
import { findLateChecks, type LateChecks } from '../incidents/find-late-checks.server';
import { placesOfThoseGone } from '../incidents/list-incidents.server';
import { findBrokenPromises, type BrokenPromise } from '../to-do/find-broken-promises.server';
import { findConcerns, type ConcernHere } from '../to-do/find-concerns.server';
import { findNewAnswers, type NewHere } from '../to-do/find-new-here.server';
import { findToDo, type ToDoIncident } from '../to-do/find-to-do.server';
import { findTalkRequests, type TalkRequest } from '../to-do/find-talk-requests.server';
import { dateInWords, dayInWords, inWords } from '../../platform/times-here.server';
import { findWaitingQuestions, type WaitingQuestion } from '../site-rules/waiting-questions.server';
import { plansDueAfterRestrictions } from '../plan-review/restrictions-since.server';
import { findUnowned } from './find-unowned.server';
import { holdsAt } from '../sharing/visible-to.server';
import { reviewClockWords } from '../../words/review-clock';
import { startsTold } from '../../words/starts-told';
import { wordsHere } from '../../words/words-here.server';

export interface Due {
  personId: string;
  preferredName: string;
  siteName: string;
  /** "Since 2:32 pm", "Was due on 1 March 2026". */
  words: string;
  to: string;
}

export interface LeadStart {
  talk: TalkRequest[];
  answers: NewHere[];
  concerns: ConcernHere[];
  /** Checks of who is kept apart that are overdue. */
  late: Due[];
  toDo: ToDoIncident[];
  broken: BrokenPromise[];
  /** Whose plan promises adjustments that nobody makes sure of, or who left; which ones is not told. */
  unowned: Due[];
  open: Due[];
  notAgreed: Due[];
  overdue: Due[];
  soon: Due[];
  asked: WaitingQuestion[];
  /** Where records are of people who do not stay there any more. */
  gone: { siteId: string; siteName: string }[];
}

const soonDays = 30;

/** "What is due, what is missing": for the people at the sites that the viewer leads. Nobody is ranked (P13). */
export async function findLeadStart(viewer: Viewer, now: number): Promise<LeadStart> {
  const words = wordsHere(startsTold);
  const { read } = database();
  const led = [
    ...new Set(viewer.postings.filter((each) => each.role === 'lead' && during(each, now)).map((each) => each.siteId)),
  ];
  if (led.length === 0)
    return {
      talk: [],
      answers: [],
      concerns: [],
      late: [],
      toDo: [],
      broken: [],
      unowned: [],
      open: [],
      notAgreed: [],
      overdue: [],
      soon: [],
      asked: [],
      gone: [],
    };
  const here = and(inArray(stays.siteId, led), holdsAt(stays, now));
  const staying = await read
    .select({
      personId: people.id,
      preferredName: people.preferredName,
      siteId: sites.id,
      siteName: sites.name,
      zone: sites.timeZone,
    })
    .from(stays)
    .innerJoin(people, eq(people.id, stays.personId))
    .innerJoin(sites, eq(sites.id, stays.siteId))
    .where(here)
    .orderBy(asc(sites.name), asc(people.preferredName));
  const versions = await read
    .select({
      id: planVersions.id,
      personId: planVersions.personId,
      reviewOn: planVersions.reviewOn,
      agreedAt: planVersions.agreedAt,
    })
    .from(stays)
    .innerJoin(planVersions, eq(planVersions.personId, stays.personId))
    .where(here)
    .orderBy(asc(planVersions.number));
  // In the order of their numbers: the last one in stays.
  const agreed = new Map(versions.map((version) => [version.personId, version]));
  const open = await read
    .select({
      id: incidents.id,
      personId: incidents.personId,
      startedAt: incidents.startedAt,
      preferredName: people.preferredName,
      siteName: sites.name,
      zone: sites.timeZone,
    })
    .from(incidents)
    .innerJoin(people, eq(people.id, incidents.personId))
    .innerJoin(sites, eq(sites.id, incidents.siteId))
    .where(and(inArray(incidents.siteId, led), eq(incidents.outcome, 'open')))
    .orderBy(asc(incidents.startedAt));
  const start: LeadStart = {
    talk: await findTalkRequests(viewer, now),
    answers: await findNewAnswers(viewer, now),
    concerns: await findConcerns(viewer, now),
    late: (await findLateChecks(led, now)).map(lateInWords),
    toDo: await findToDo(viewer, now),
    broken: await findBrokenPromises(viewer, now),
    unowned: [],
    open: open.map(({ id, startedAt, zone, personId, preferredName, siteName }) => ({
      personId,
      preferredName,
      siteName,
      words: words.began(inWords(startedAt, now, zone)),
      to: `/incidents/${id}`,
    })),
    notAgreed: [],
    overdue: [],
    soon: [],
    asked: await findWaitingQuestions(led, now),
    gone: await placesOfThoseGone(led, now),
  };
  const after = await dueAfterRestrictions(staying, now);
  const unowned = await findUnowned(viewer, agreed, now);
  for (const { zone, siteId, ...person } of staying) {
    const reviewOn = agreed.get(person.personId)?.reviewOn;
    const happened = after.get(siteId)?.get(person.personId);
    const today = calendarDate(now, zone);
    const to = `/people/${person.personId}`;
    const due = (said: string): Due => ({ ...person, words: said, to });
    const again = (said: string): Due => ({ ...person, words: said, to: `${to}/plan/review` });
    const promises = unowned.get(person.personId);
    if (promises) start.unowned.push(due(promises));
    if (!reviewOn) start.notAgreed.push(due(words.no_agreed_plan));
    else if (happened?.why === 'after_several')
      start.overdue.push(again(words.after_several(happened.site.restrictions, happened.site.weeks)));
    else if (reviewOn < today) start.overdue.push(due(words.was_due(dateInWords(reviewOn))));
    else if (happened) start.soon.push(again(words.after_restriction(dayInWords(happened.since, now, zone))));
    else if (reviewOn <= addDays(today, soonDays)) start.soon.push(due(words.due(dateInWords(reviewOn))));
  }
  return start;
}

function lateInWords({ personId, preferredName, siteName, incidentId, check, due, more }: LateChecks): Due {
  const clock = wordsHere(reviewClockWords);
  const others = more > 0 ? ` ${clock.more_overdue(more)}` : '';
  const words = `${clock.check[check].label}. ${clock.overdue(due)}.${others}`;
  return { personId, preferredName, siteName, words, to: `/incidents/${incidentId}` };
}

/** For each of these sites, the plans of who stays there that restrictions made due. */
async function dueAfterRestrictions(staying: { personId: string; siteId: string }[], now: number) {
  const sites = new Map<string, string[]>();
  for (const { personId, siteId } of staying) sites.set(siteId, [...(sites.get(siteId) ?? []), personId]);
  const due = [...sites].map(async ([id, those]) => [id, await plansDueAfterRestrictions(id, those, now)] as const);
  return new Map(await Promise.all(due));
}
