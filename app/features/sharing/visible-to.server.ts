import { and, eq, gt, inArray, isNull, lte, ne, or, type AnyColumn, type SQL } from 'drizzle-orm';
import { database } from '#db/connection.server';
import { deciders, grants, people, stays } from '#db/tables.server';
import {
  deciderActions,
  grantLevels,
  levelFor,
  ownerActions,
  staffActions,
  type Action,
  type GrantSection,
} from '../../domain/access';
import { during, type Viewer } from '../../domain/viewer';

/**
 * The people with whose things a viewer may do something, as a condition on `people.id`: the twin of `can` in
 * `domain/access`, which a generated test holds to the same answers (C1).
 *
 * @param now milliseconds UTC
 * @param section as in `can`
 */
export function visibleTo(viewer: Viewer, action: Action, now: number, section?: GrantSection): SQL {
  if (viewer.role === 'administrator') {
    return action === 'person.see' || action === 'person.manage'
      ? eq(people.organisationId, viewer.organisationId)
      : nobody();
  }
  const others = any([
    deciderActions.has(action) ? inArray(people.id, decidedForBy(viewer, now)) : undefined,
    staffActions.has(action) ? atSitesOf(viewer, now) : undefined,
    grantedTo(viewer, action, now, section),
  ]);
  if (viewer.role !== 'person' || viewer.personId === null) return others;
  const own = eq(people.id, viewer.personId);
  return any([ownerActions.has(action) ? own : undefined, and(ne(people.id, viewer.personId), others)]);
}

/** The sites where the viewer is on shift at `now`. */
export function sitesOf(viewer: Viewer, now: number): string[] {
  return [...new Set(viewer.postings.filter((posting) => during(posting, now)).map(({ siteId }) => siteId))];
}

/** A stretch of time that holds `now`: the twin of `during`. */
export function holdsAt(period: { from: AnyColumn; until: AnyColumn }, now: number): SQL | undefined {
  return and(lte(period.from, now), or(isNull(period.until), gt(period.until, now)));
}

function atSitesOf(viewer: Viewer, now: number): SQL | undefined {
  const sites = sitesOf(viewer, now);
  if (sites.length === 0) return undefined;
  return inArray(
    people.id,
    database()
      .read.select({ id: stays.personId })
      .from(stays)
      .where(and(inArray(stays.siteId, sites), holdsAt(stays, now))),
  );
}

function decidedForBy(viewer: Viewer, now: number) {
  return database()
    .read.select({ id: deciders.personId })
    .from(deciders)
    .where(and(eq(deciders.accountId, viewer.accountId), holdsAt(deciders, now)));
}

function grantedTo(viewer: Viewer, action: Action, now: number, section?: GrantSection): SQL | undefined {
  const needed = levelFor[action];
  if (!needed && action !== 'person.see') return undefined;
  const wanted = action === 'card.look' ? 'card' : section;
  const enough =
    needed &&
    and(
      wanted === undefined ? ne(grants.section, 'card') : eq(grants.section, wanted),
      inArray(grants.level, grantLevels.slice(grantLevels.indexOf(needed))),
    );
  return inArray(
    people.id,
    database()
      .read.select({ id: grants.personId })
      .from(grants)
      .where(
        and(
          eq(grants.accountId, viewer.accountId),
          holdsAt(grants, now),
          or(isNull(grants.withdrawnAt), gt(grants.withdrawnAt, now)),
          enough,
        ),
      ),
  );
}

function any(conditions: (SQL | undefined)[]): SQL {
  return or(...conditions) ?? nobody();
}

function nobody(): SQL {
  return inArray(people.id, []);
}
