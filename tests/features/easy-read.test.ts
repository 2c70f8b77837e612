import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { database } from '#db/connection.server';
import { accounts, auditEntries } from '#db/tables.server';
import { usualPreferences } from '#app/domain/viewer';
import { collaboration } from '#app/features/drafting/collaboration.server';
import { writeItem } from '#app/features/drafting/write-item.server';
import { rightNowCard } from '#app/features/plans/right-now-card.server';
import { newId } from '#app/platform/ids';
import * as usualPlan from '../../app/routes/people.$personId.agreed.$number';
import * as agreedPlan from '../../app/routes/people.$personId.agreed._index';
import * as easyPlan from '../../app/routes/people.$personId.agreed.easy';
import * as easyDraft from '../../app/routes/people.$personId.plan.easy';
import { aPlan, anItem, makeVersion } from '../support/agreed-plan';
import { callRoute, type RouteModule } from '../support/call-route';
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
afterEach(() => collaboration().stop());

let personId: string;
let ffion: string;
let sam: string;
let carys: string;

beforeEach(async () => {
  const organisation = await makeOrganisation();
  const site = await makeSite(organisation);
  personId = await makePerson(organisation);
  await makeStay(personId, site);
  ffion = await makeAccount(organisation, 'person', { personId });
  sam = await makeAccount(organisation, 'worker');
  await makePosting(sam, site);
  carys = await makeAccount(organisation, 'supporter');
  await makeGrant(personId, carys, { section: 'helps', level: 'see' });
});

async function open(route: object, accountId: string, number = '1') {
  const params = { personId, number };
  return callRoute(route as RouteModule, { path: '/', params, cookie: await signedIn(accountId) });
}

/** The card as the process answers it, at this address after the person's. */
async function card(accountId: string, at: string): Promise<string> {
  const headers = { cookie: await signedIn(accountId), 'accept-encoding': '' };
  const reply = await rightNowCard({ url: `/people/${personId}${at}`, headers });
  return reply?.body.toString() ?? '';
}

const looks = async () =>
  (await database().read.select().from(auditEntries))
    .filter(({ action }) => action.endsWith('.looked'))
    .map(({ action, accountId, detail }) => ({ action, accountId, detail }));

const isEasy = (html: string) => html.includes('class="easy"');

describe('A1: the agreed plan in Easy Read', () => {
  const items = [
    anItem('helps', 'Lights off. Sit near me.'),
    anItem('avoid', 'Never hold me.', { restrictionTypes: ['physical'] }),
  ];
  const audience = { ...aPlan([]).audience, avoid: 'named_people' as const };

  it('shows each reader what the ordinary page shows them, and writes down the same look (C1, P12)', async () => {
    await makeVersion(personId, ffion, aPlan(items, { audience }));
    for (const reader of [ffion, sam, carys]) {
      const usual = (await open(usualPlan, reader)).body as Record<string, unknown>;
      const easy = (await open(easyPlan, reader)).body as Record<string, unknown>;
      expect([easy.sections, easy.hidden, easy.crisisLine]).toEqual([usual.sections, usual.hidden, usual.crisisLine]);
    }
    const looked = await looks();
    expect(looked.map(({ action }) => action)).toEqual(Array(4).fill('version.looked'));
    expect(looked.map(({ accountId }) => accountId)).toEqual([sam, sam, carys, carys]);
  });

  it('is of the version in use; without one it leads to where that is said (P5)', async () => {
    const none = await open(easyPlan, ffion);
    expect((none.body as Response).headers.get('Location')).toBe(`/people/${personId}/agreed`);
    await makeVersion(personId, ffion, aPlan([anItem('helps', 'Wait.')]));
    await makeVersion(personId, ffion, aPlan([anItem('helps', 'Sing.')]));
    const { body } = await open(easyPlan, ffion);
    expect(body).toMatchObject({ number: 2, sections: [{ items: [{ text: 'Sing.' }] }] });
  });
});

describe('A1: the draft in Easy Read', () => {
  it('holds what the reader may read of it, and each part that somebody else reads is written down (P12)', async () => {
    const viewer = await viewerOfAccount(ffion);
    for (const section of ['helps', 'avoid'] as const)
      await writeItem(viewer, personId, section, { do: 'add', id: newId(), text: 'Wait.', details: {} });
    const sections = async (reader: string) =>
      ((await open(easyDraft, reader)).body as { sections: { section: string }[] }).sections.map(
        ({ section }) => section,
      );
    expect([await sections(ffion), await sections(carys)]).toEqual([['helps', 'avoid'], ['helps']]);
    const looked = await looks();
    expect(looked).toEqual([{ action: 'draft.looked', accountId: carys, detail: 'helps' }]);
    expect((await open(easyDraft, sam)).status).toBe(403);
  });
});

describe('A1, P6: the card in Easy Read', () => {
  it('says what the card says in its order, one sentence a line, without script, and is a look at the card', async () => {
    await makeVersion(
      personId,
      ffion,
      aPlan([
        anItem('communication', 'I type on my phone.'),
        anItem('helps', 'Lights off. Sit near me.', { stage: 'escalating', who: 'Bex' }),
        anItem('health_risks', 'I have asthma.'),
        anItem('avoid', 'Never hold me.', { restrictionTypes: ['physical'], voice: 'family' }),
      ]),
    );
    const html = await card(sam, '/now/easy');
    const lines = ['Never hold me.', "Family's words", 'I have asthma.', 'Lights off.', 'Sit near me.', 'Who: Bex'];
    const places = [...lines, 'I type on my phone.'].map((line) => html.indexOf(`>${line.replace("'", '&#x27;')}<`));
    expect(places.every((place) => place > 0)).toBe(true);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
    expect(html).not.toMatch(/<script|javascript:|\son\w+=/i);
    expect(html).toContain('getting difficult');
    expect((await looks()).map(({ action }) => action)).toEqual(['card.looked']);
  });

  it('says NOT AGREED where nothing was agreed (P5)', async () => {
    expect(await card(sam, '/now/easy')).toContain('NOT AGREED');
  });

  it('comes first for who likes it so, and the usual one is one tap away', async () => {
    await makeVersion(personId, ffion, aPlan([anItem('helps', 'Wait.')]));
    expect([isEasy(await card(sam, '/now')), isEasy(await card(sam, '/now/easy'))]).toEqual([false, true]);
    const preferences = { ...usualPreferences, reading: 'easy' as const };
    await database().write((tx) => tx.update(accounts).set({ preferences }).where(eq(accounts.id, sam)));
    const html = await card(sam, '/now');
    expect([isEasy(html), isEasy(await card(sam, '/now?usual'))]).toEqual([true, false]);
    expect(html).toContain(`href="/people/${personId}/now?usual"`);
    const { body } = await open(agreedPlan, sam);
    expect((body as Response).headers.get('Location')).toBe(`/people/${personId}/agreed/easy`);
  });
});
