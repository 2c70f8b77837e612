import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { inTransaction } from '../../db/connection.server';
import { incidents } from '../../db/tables.server';
import { findLooks } from '../../app/features/audit/find-looks.server';
import { record } from '../../app/features/audit/record.server';
import { recordLook } from '../../app/features/audit/record-look.server';
import { setClock } from '../../app/platform/clock';
import { newId } from '../../app/platform/ids';
import * as looked from '../../app/routes/people.$personId.looked';
import { callRoute } from '../support/call-route';
import { freshDatabase } from '../support/database';
import {
  makeAccount,
  makeCircle,
  makeDecider,
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

const zone = 'Europe/London';
const whose = { own: true, preferredName: 'Ffion' };
const minute = 60_000;
// 2:32 pm in British Summer Time, a Wednesday.
const began = Date.parse('2026-06-03T13:32:00Z');
let now = began;
let organisation: string, site: string, ffion: string, sam: string, carys: string;

beforeEach(async () => {
  now = began;
  setClock(() => now);
  organisation = await makeOrganisation();
  site = await makeSite(organisation);
  ffion = await makePerson(organisation);
  await makeStay(ffion, site);
  sam = await makeAccount(organisation, 'worker', { name: 'Sam Jones' });
  await makePosting(sam, site, { until: began + 60 * minute });
  carys = await makeAccount(organisation, 'supporter', { name: 'Carys Hughes' });
  await makeCircle(ffion, carys, 'sister');
});
afterEach(() => setClock(undefined));

async function look(
  accountId: string,
  action: Parameters<typeof recordLook>[1]['action'],
  at: number,
  detail?: string,
) {
  now = at;
  await recordLook(await viewerOfAccount(accountId), { action, personId: ffion, ...(detail ? { detail } : {}) });
}
const told = async (at: number) =>
  (await findLooks(ffion, whose, at, zone)).looks.map(({ group, what, more }) => [group, what, more]);

describe('P12: who looked at my plan', () => {
  test('who, as what, when and why, in sentences, newest first', async () => {
    await look(carys, 'draft.looked', began - 20 * 24 * 60 * minute, 'helps');
    await look(carys, 'draft.looked', began - 2 * 24 * 60 * minute, 'helps');
    await look(sam, 'card.looked', began);
    await inTransaction(async (tx) => {
      await tx.insert(incidents).values({
        id: newId(),
        personId: ffion,
        siteId: site,
        versionId: null,
        startedAt: began + minute,
        endedAt: began + 20 * minute,
        outcome: 'passed',
        lastSequence: 1,
        state: {} as never,
      });
    });
    expect(await told(began + 2 * minute)).toEqual([
      ['today', 'Sam looked at your card.', 'Sam works at Willow Court. Today at 2:32 pm. You were finding it hard.'],
      ['week', 'Carys looked at your answers to “What helps”.', 'Your sister. On Monday at 2:32 pm.'],
      ['earlier', 'Carys looked at your answers to “What helps”.', 'Your sister. On 14 May at 2:32 pm.'],
    ]);
  });

  test('a log that nobody ended is a reason for a day, for who worked there and opened the card or the log', async () => {
    const tess = await makeAccount(organisation, 'worker', { name: 'Tess Wong' });
    await makePosting(tess, site);
    await inTransaction(async (tx) => {
      await tx.insert(incidents).values({
        id: newId(),
        personId: ffion,
        siteId: site,
        versionId: null,
        startedAt: began,
        endedAt: null,
        outcome: 'open',
        lastSequence: 1,
        state: {} as never,
      });
    });
    await look(carys, 'card.looked', began + minute);
    await look(sam, 'version.looked', began + 2 * minute);
    await look(tess, 'incident.looked', began + 3 * minute);
    await look(tess, 'card.looked', began + 25 * 60 * minute);
    const hard = (await told(began + 26 * 60 * minute)).map(([, , more]) => more?.includes('finding it hard'));
    expect(hard).toEqual([false, true, false, false]);
  });

  test('who decides for them, and on what basis, as it was then: nobody let them in', async () => {
    const gwen = await makeAccount(organisation, 'supporter', { name: 'Gwen Rees' });
    await makeDecider(ffion, gwen, { until: began + minute });
    await look(gwen, 'version.looked', began);
    await look(gwen, 'version.looked', began + 90 * minute);
    expect((await told(began + 90 * minute)).map(([, , more]) => more)).toEqual([
      'Today at 4:02 pm. Why is not written down.',
      'Today at 2:32 pm. They decide for you: attorney or deputy for health and welfare.',
    ]);
  });

  test('who was let in, by whom and what for, where a grant opened what they looked at', async () => {
    const me = await makeAccount(organisation, 'person', { personId: ffion });
    const gwen = await makeAccount(organisation, 'supporter', { name: 'Gwen Rees' });
    const given = { section: 'helps', grantedBy: me, from: began, withdrawnAt: began + 5 * minute } as const;
    await makeGrant(ffion, carys, { ...given, purpose: 'to help me write' });
    await makeGrant(ffion, carys, { ...given, section: 'card', purpose: 'for the worst hour' });
    await makeGrant(ffion, carys, { section: 'avoid', grantedBy: gwen, purpose: 'to read it through' });
    await look(carys, 'draft.looked', began, 'helps');
    await look(carys, 'draft.looked', began + 2 * 60 * minute, 'helps');
    await look(carys, 'draft.looked', began + 4 * 60 * minute, 'avoid');
    await look(carys, 'card.looked', began + 24 * 60 * minute);
    expect((await told(began + 24 * 60 * minute)).map(([, , more]) => more)).toEqual([
      'Your sister. Today at 2:32 pm.',
      'Your sister. Yesterday at 6:32 pm. Gwen Rees let them in: “to read it through”.',
      'Your sister. Yesterday at 4:32 pm.',
      'Your sister. Yesterday at 2:32 pm. You let them in: “to help me write”.',
    ]);
    const other = { own: false, preferredName: 'Ffion' };
    const { looks } = await findLooks(ffion, other, began, zone);
    expect(looks.at(-1)?.more).toContain('Ffion let them in: “to help me write”.');
  });

  test('staff without a job title who complete a record after the person moved: where they worked', async () => {
    const elsewhere = await makeSite(organisation, { name: 'Elm House' });
    const kim = await makeAccount(organisation, 'worker', { name: 'Kim Lowe' });
    await makePosting(kim, elsewhere);
    await look(kim, 'incident.looked', began);
    expect((await told(began))[0]?.[2]).toBe('Kim works at Elm House. Today at 2:32 pm.');
  });

  test('looks within an hour are told once, with a count in words', async () => {
    for (const after of [0, 5, 59]) await look(sam, 'card.looked', began + after * minute);
    await look(sam, 'version.looked', began + 59 * minute);
    expect((await told(began + 60 * minute)).map(([, what]) => what)).toEqual([
      'Sam looked at your card three times and your agreed plan.',
    ]);
  });

  test('where they worked is told as it was then', async () => {
    await look(sam, 'card.looked', began);
    expect((await told(began + 90 * 24 * 60 * minute))[0]?.[2]).toMatch(/^Sam works at Willow Court\./);
  });

  test('the person reading their own, lists and other audit rows are not looks', async () => {
    const me = await makeAccount(organisation, 'person', { personId: ffion });
    await look(me, 'plan.looked', began);
    await inTransaction((tx) => record(tx, { at: began, accountId: sam, action: 'grant.given', personId: ffion }));
    expect(await told(began)).toEqual([]);
  });

  test('older looks follow page by page, none twice and none left out', async () => {
    for (let index = 0; index < 120; index++) await look(sam, 'card.looked', began + index * 61 * minute);
    const later = began + 200 * 61 * minute;
    const first = await findLooks(ffion, whose, later, zone);
    const second = await findLooks(ffion, whose, later, zone, first.next!);
    const ids = [...first.looks, ...second.looks].map(({ id }) => id);
    expect(new Set(ids).size).toBe(120);
    expect(second.next).toBeNull();
  });

  test('D4: only the person and who decides may read it', async () => {
    const page = async (accountId: string) =>
      (
        await callRoute(looked, {
          path: `/people/${ffion}/looked`,
          params: { personId: ffion },
          cookie: await signedIn(accountId),
        })
      ).status;
    expect(await page(sam)).toBe(403);
    expect(await page(carys)).toBe(404);
    expect(await page(await makeAccount(organisation, 'person', { personId: ffion }))).toBe(200);
  });
});
