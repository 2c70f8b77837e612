import { and, eq, inArray, isNull, notInArray } from 'drizzle-orm';
import { database } from '#db/connection.server';
import { accounts, people, postings, sites, stays, symbolPacks } from '#db/tables.server';
import type { Viewer } from '../../domain/viewer';
import { mailer } from '../../platform/mail.server';
import { holdsAt } from '../sharing/visible-to.server';

/** Counts of what is there; nothing of any plan (D18). */
export interface AdministratorStart {
  sites: number;
  people: number;
  peopleWithoutStay: number;
  staff: number;
  staffWithoutPosting: number;
  /** Of symbols, in use. */
  packs: number;
  /** Reminders go out by mail. */
  mails: boolean;
}

/** "Is everything set up and healthy?" */
export async function findAdministratorStart(viewer: Viewer, now: number): Promise<AdministratorStart> {
  const { read } = database();
  const ours = eq(people.organisationId, viewer.organisationId);
  const staff = and(
    eq(accounts.organisationId, viewer.organisationId),
    inArray(accounts.role, ['worker', 'lead']),
    isNull(accounts.closedAt),
  );
  const staying = read.select({ id: stays.personId }).from(stays).where(holdsAt(stays, now));
  const posted = read.select({ id: postings.accountId }).from(postings).where(holdsAt(postings, now));
  return {
    mails: mailer() !== null,
    sites: await read.$count(sites, eq(sites.organisationId, viewer.organisationId)),
    people: await read.$count(people, ours),
    peopleWithoutStay: await read.$count(people, and(ours, notInArray(people.id, staying))),
    staff: await read.$count(accounts, staff),
    packs: await read.$count(
      symbolPacks,
      and(eq(symbolPacks.organisationId, viewer.organisationId), isNull(symbolPacks.putAwayAt)),
    ),
    staffWithoutPosting: await read.$count(accounts, and(staff, notInArray(accounts.id, posted))),
  };
}
