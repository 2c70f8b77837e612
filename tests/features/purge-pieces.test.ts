import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { database } from '#db/connection.server';
import { auditEntries } from '#db/tables.server';
import { piecesKeptFor } from '#app/domain/proposed-pieces';
import type { Viewer } from '#app/domain/viewer';
import { bringIn, findPieces } from '#app/features/bringing-in/bring-in.server';
import { placePiece } from '#app/features/bringing-in/place-piece.server';
import { purgePieces, startPurging } from '#app/features/bringing-in/purge-pieces.server';
import { collaboration } from '#app/features/drafting/collaboration.server';
import { findPlan } from '#app/features/drafting/find-plan.server';
import { readSection } from '#app/features/drafting/live-section.server';
import { now, setClock } from '#app/platform/clock';
import * as bringInRoute from '../../app/routes/people.$personId.plan.bring-in';
import { callRoute } from '../support/call-route';
import { freshDatabase } from '../support/database';
import { makeAccount, makeGrant, makeOrganisation, makePerson, signedIn } from '../support/fixtures';
import { viewerOfAccount } from '../support/viewer';

freshDatabase();

const began = Date.parse('2026-03-02T10:00:00Z');
const lines = (word: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${word} ${index}.`).join('\n');

let organisationId: string;
let personId: string;
let ffion: Viewer;

beforeEach(async () => {
  organisationId = await makeOrganisation();
  personId = await makePerson(organisationId);
  ffion = await viewerOfAccount(await makeAccount(organisationId, 'person', { personId }));
});

afterEach(() => {
  setClock(undefined);
  return collaboration().stop();
});

const pieces = async (who = ffion) => (await findPieces(who, personId)).map(({ words }) => words);

describe('what was brought in and never placed', () => {
  it('is thrown away after thirty days, and nothing that is newer, nor what was placed (C6)', async () => {
    setClock(() => began);
    await bringIn(ffion, personId, lines('Old', 300));
    const [first] = await findPieces(ffion, personId);
    const placing = { words: 'Old 0.', section: 'helps', voice: 'person_own_words', howKnown: null } as const;
    await placePiece(ffion, personId, { id: first!.id, ...placing });
    const friendId = await makeAccount(organisationId, 'supporter');
    await makeGrant(personId, friendId, { section: 'helps', level: 'write' });
    const friend = await viewerOfAccount(friendId);
    await bringIn(friend, personId, lines('Hers', 301));
    setClock(() => began + 1);
    await bringIn(ffion, personId, 'New.');
    setClock(() => began + piecesKeptFor);
    expect(await purgePieces(now())).toBe(0);
    setClock(() => began + piecesKeptFor + 1);
    expect(await purgePieces(now())).toBe(600);
    expect([await pieces(), await pieces(friend)]).toEqual([['New.'], []]);
    const plan = await findPlan(personId);
    expect(await readSection(plan!.id, 'helps')).toMatchObject([{ text: 'Old 0.' }]);
    const audit = await database().read.select().from(auditEntries);
    const expired = audit.filter(({ action }) => action === 'pieces.expired');
    expect(expired.map(({ detail, accountId }) => [detail, accountId])).toEqual([
      ['500', null],
      ['100', null],
    ]);
  });

  it('goes when the server starts, and the page says by when to place it (C6)', async () => {
    setClock(() => began);
    await bringIn(ffion, personId, 'Old.');
    const params = { personId };
    const cookie = await signedIn(ffion.accountId);
    const { body } = await callRoute(bringInRoute, { path: `/people/${personId}/plan/bring-in`, params, cookie });
    expect(body).toMatchObject({ until: '1 April 2026' });
    const faults: unknown[] = [];
    const stop = startPurging(
      () => began + piecesKeptFor + 1,
      (fault) => faults.push(fault),
    );
    await stop();
    expect([await pieces(), faults]).toEqual([[], []]);
  });
});
