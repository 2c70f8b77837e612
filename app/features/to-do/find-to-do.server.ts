import { inArray } from 'drizzle-orm';
import { incidents } from '#db/tables.server';
import { responsibleFor } from '../../domain/responsible';
import { during, type Viewer } from '../../domain/viewer';
import { momentInWords } from '../../platform/times-here.server';
import { incidentsTold } from '../../words/incidents-told';
import { wordsHere } from '../../words/words-here.server';
import { byWords } from '../incidents/staff-view';
import { pageWhereCompleted } from '../incidents/where-completed';
import { dueAfterIncidents, type DueAfter } from './due-after-incidents.server';
import { sitesLed } from './find-talk-requests.server';

export interface ToDoItem {
  code: string;
  words: string;
  /** "by Thursday, 2:41 pm", "was due yesterday". */
  by: string;
  overdue: boolean;
  to: string;
}

export interface ToDoIncident {
  incidentId: string;
  preferredName: string;
  siteName: string;
  /** "Wednesday 3 June, 2:32 pm" */
  when: string;
  items: ToDoItem[];
}

/** What waits for the viewer after incidents where they work: what is overdue first, then support, then what is due soonest. */
export async function findToDo(viewer: Viewer, now: number): Promise<ToDoIncident[]> {
  const here = [...new Set(viewer.postings.filter((each) => during(each, now)).map(({ siteId }) => siteId))];
  if (here.length === 0) return [];
  const led = new Set(sitesLed(viewer, now));
  const all = await dueAfterIncidents(inArray(incidents.siteId, here), now);
  return all
    .map((due) => ({ due, dues: due.dues.filter((each) => waitsFor(viewer.accountId, led, due, each)) }))
    .filter(({ dues }) => dues.length > 0)
    .sort((a, b) => soonest(a.dues) - soonest(b.dues))
    .map(({ due, dues }) => shown(due, dues, now));
}

type Due = DueAfter['dues'][number];

/** Whether one of these waits for this account. Who leads sees what waits for those who took part too. */
export function waitsFor(
  accountId: string,
  led: ReadonlySet<string>,
  { siteId, tookPart, stated }: Pick<DueAfter, 'siteId' | 'tookPart' | 'stated'>,
  { missing }: Pick<Due, 'missing'>,
): boolean {
  const leads = led.has(siteId);
  switch (responsibleFor(missing)) {
    case 'each':
      return tookPart.includes(accountId) && !stated.includes(accountId);
    case 'took_part':
      return leads || tookPart.includes(accountId);
    case 'lead':
      return leads;
    case 'nobody':
      return false;
  }
}

function soonest(dues: Due[]): number {
  return Math.min(...dues.map(({ dueAt }) => dueAt ?? Infinity));
}

function shown(due: DueAfter, dues: Due[], now: number): ToDoIncident {
  const told = wordsHere(incidentsTold);
  const { incidentId, preferredName, siteName, personId, zone, startedAt } = due;
  const rank = ({ dueAt, code }: Due) => (dueAt !== null && dueAt < now ? 0 : code === 'support' ? 1 : 2);
  const inTurn = [...dues].sort((a, b) => rank(a) - rank(b) || (a.dueAt ?? Infinity) - (b.dueAt ?? Infinity));
  return {
    ...{ incidentId, preferredName, siteName },
    when: momentInWords(startedAt, zone),
    items: inTurn.map(({ code, missing, by, dueAt, elsewhere }) => ({
      code,
      words: told.missing(missing, preferredName).words,
      by: byWords(by, told, now, zone),
      overdue: dueAt !== null && dueAt < now,
      to: elsewhere ? pageWhereCompleted(code, incidentId, personId) : `/incidents/${incidentId}`,
    })),
  };
}
