import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { inTransaction } from '../../db/connection.server';
import { incidents, nameWords } from '../../db/tables.server';
import { nameWords as wordsOfName } from '../../app/domain/person';
import { findPeopleHere, listPeople, searchPeople } from '../../app/features/people/find-people-here.server';
import { setClock } from '../../app/platform/clock';
import { newId } from '../../app/platform/ids';
import * as route from '../../app/routes/people._index';
import { aPlan, makeVersion } from '../support/agreed-plan';
import { callRoute } from '../support/call-route';
import { freshDatabase } from '../support/database';
import {
  makeAccount,
  makeGrant,
  makeOrganisation,
  makePerson,
  makePosting,
  makeSite,
  makeStay,
  signedIn,
} from '../support/fixtures';
import { viewerOfAccount } from '../support/viewer';

freshDatabase();

const now = Date.parse('2026-06-03T14:00:00Z');
let organisation: string, court: string, ward: string, sam: string;

beforeEach(async () => {
  setClock(() => now);
  organisation = await makeOrganisation();
  court = await makeSite(organisation);
  ward = await makeSite(organisation, { name: 'Rowan Ward' });
  sam = await makeAccount(organisation, 'worker', { name: 'Sam Jones' });
  await makePosting(sam, court);
});
afterEach(() => setClock(undefined));

async function lives(name: string, at: string | null, room?: string): Promise<string> {
  const id = await makePerson(organisation, { name, preferredName: name.split(' ')[0]! });
  await inTransaction((tx) =>
    tx
      .insert(nameWords)
      .values(wordsOfName(name).map((word) => ({ word, personId: id })))
      .then(() => undefined),
  );
  if (at) await makeStay(id, at, { room: room ?? null });
  return id;
}
async function hardFor(personId: string, siteId: string, accountIds: string[]) {
  await inTransaction(async (tx) => {
    await tx.insert(incidents).values({
      id: newId(),
      personId,
      siteId,
      versionId: null,
      startedAt: now - 28 * 60_000,
      endedAt: null,
      outcome: 'open',
      lastSequence: 1,
      state: { accountIds } as never,
    });
  });
}

describe('who is with you', () => {
  test('who is finding it hard comes first, in words; then by name, with room and whether a plan is agreed', async () => {
    const bex = await makeAccount(organisation, 'worker', { name: 'Bex Price' });
    await lives('Dan Prosser', court, 'Flat 1');
    const tess = await lives('Tess Wong', court, 'Flat 4');
    await hardFor(tess, court, [bex, sam]);
    const me = await makeAccount(organisation, 'person', { personId: tess });
    await makeVersion(tess, me, aPlan([]));
    await lives('Elsewhere Price', ward);
    const [place, ...others] = await findPeopleHere(await viewerOfAccount(sam), now);
    expect(others).toEqual([]);
    expect(place?.rows.map(({ preferredName, line }) => [preferredName, line])).toEqual([
      ['Tess', 'Finding it hard since 2:32 pm, with Bex and you · Flat 4'],
      ['Dan', 'Flat 1 · no agreed plan yet'],
    ]);
    expect(place?.rows[0]?.to).toBe(`/people/${tess}/now`);
  });

  test('H2: similar names are marked, with the date of birth beside them; others are not', async () => {
    await lives('Ffion Hughes', court);
    await lives('Fion Price', court);
    await lives('Tess Wong', court);
    const [place] = await findPeopleHere(await viewerOfAccount(sam), now);
    expect(place?.rows.map(({ name, similar, dateOfBirth }) => [name, similar, dateOfBirth])).toEqual([
      ['Ffion Hughes', true, '14 May 1999'],
      ['Fion Price', true, '14 May 1999'],
      ['Tess Wong', false, null],
    ]);
  });

  test('a posting or a stay that ended shows nobody', async () => {
    const gone = await lives('Gone Price', null);
    await makeStay(gone, court, { until: now });
    expect((await findPeopleHere(await viewerOfAccount(sam), now))[0]?.rows).toEqual([]);
    const former = await makeAccount(organisation, 'worker');
    await makePosting(former, court, { until: now });
    expect(await findPeopleHere(await viewerOfAccount(former), now)).toEqual([]);
  });

  test('a supporter sees who let them in, and opens the card only where it was opened to them', async () => {
    const carys = await makeAccount(organisation, 'supporter');
    const ffion = await lives('Ffion Hughes', court);
    const dan = await lives('Dan Prosser', court);
    await lives('Tess Wong', court);
    await makeGrant(ffion, carys, { section: 'helps' });
    await makeGrant(dan, carys, { section: 'card' });
    const rows = await listPeople(await viewerOfAccount(carys), now);
    expect(rows.map(({ to, line }) => [to, line])).toEqual([
      [`/people/${dan}/now`, 'No agreed plan yet'],
      [`/people/${ffion}`, ''],
    ]);
  });
});

describe('searching by name', () => {
  beforeEach(async () => {
    await lives('Siân O’Brien-Hughes', court);
    await lives('Henryk Wójcik', court);
    await lives('Sian Elsewhere', ward);
  });
  const found = async (asked: string, accountId = sam) =>
    (await searchPeople(await viewerOfAccount(accountId), asked, now)).map(({ name }) => name);

  test.each([
    ['sian', ['Siân O’Brien-Hughes']],
    ['HUGH', ['Siân O’Brien-Hughes']],
    ['hughes s', ['Siân O’Brien-Hughes']],
    ['wojcik', ['Henryk Wójcik']],
    ['Wójc hen', ['Henryk Wójcik']],
    ['ughes', []],
    ['%', []],
    ['', []],
  ])('the start of any word, accents and case folded: %s', async (asked, names) => {
    expect(await found(asked)).toEqual(names);
  });

  test('an administrator finds everybody of the organisation, nobody of another', async () => {
    expect(await found('sian', await makeAccount(organisation, 'administrator'))).toEqual([
      'Sian Elsewhere',
      'Siân O’Brien-Hughes',
    ]);
    expect(await found('sian', await makeAccount(await makeOrganisation(), 'administrator'))).toEqual([]);
  });

  test('it is posted, so that no name is in an address; an empty one is answered with 400', async () => {
    const post = async (form: Record<string, string>) =>
      callRoute(route, { path: '/people', params: {}, cookie: await signedIn(sam), form });
    expect((await post({ find: 'hen' })).body).toMatchObject({ asked: 'hen', rows: [{ name: 'Henryk Wójcik' }] });
    expect((await post({ find: ' ' })).status).toBe(400);
  });
});
