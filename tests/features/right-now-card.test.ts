import { gunzipSync } from 'node:zlib';
import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { database, inTransaction } from '../../db/connection.server';
import { auditEntries, stays } from '../../db/tables.server';
import { rightNowCard } from '../../app/features/plans/right-now-card.server';
import { setClock } from '../../app/platform/clock';
import { languageOf, offered, type Language } from '../../app/words/languages';
import { speaking } from '../../app/words/words-here.server';
import { aPlan, anItem, makeVersion } from '../support/agreed-plan';
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

freshDatabase();

let personId: string;
let organisationId: string;
let siteId: string;
let ffion: string;
let sam: string;

beforeEach(async () => {
  organisationId = await makeOrganisation();
  siteId = await makeSite(organisationId);
  personId = await makePerson(organisationId, { name: 'Ffion <b>Hughes</b>', preferredName: 'Ffion' });
  await makeStay(personId, siteId, { room: 'Flat 3' });
  ffion = await makeAccount(organisationId, 'person', { personId });
  sam = await makeAccount(organisationId, 'worker');
  await makePosting(sam, siteId);
});
afterEach(() => setClock(undefined));

async function card(accountId: string | null, encoding = '', language = '') {
  const cookie = accountId ? `${await signedIn(accountId)}${language}` : undefined;
  const headers = { cookie, 'accept-encoding': encoding };
  // As the process does it.
  return speaking(languageOf(cookie), () => rightNowCard({ url: `/people/${personId}/now`, headers }));
}

async function words(accountId: string) {
  return (await card(accountId))?.body.toString() ?? '';
}

const looks = () => database().read.select().from(auditEntries).where(eq(auditEntries.action, 'card.looked'));

describe('the right-now card', () => {
  it('stands in its order: crisis line, never, health, what helps, communication, who to call', async () => {
    await makeVersion(
      personId,
      ffion,
      aPlan([
        anItem('important_people', 'Mum', {
          contacts: [{ name: 'Nia', relationship: 'mum', phone: '07700 900001', tellAfterRestriction: true }],
        }),
        anItem('communication', 'I type on my phone.'),
        anItem('helps', 'Lights off.', { stage: 'escalating' }),
        anItem('health_risks', 'I have asthma.'),
        anItem('avoid', 'Never hold me.', { restrictionTypes: ['physical'] }),
      ]),
    );
    const html = await words(sam);
    const order = [
      'Lights down.',
      'Never hold me.',
      'I have asthma.',
      'Lights off.',
      'I type on my phone.',
      '07700 900001',
    ];
    const places = order.map((each) => html.indexOf(each));
    expect(places.every((place) => place > 0)).toBe(true);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
    expect(html).toContain('href="tel:07700900001"');
  });

  it('sends no script, and is at most 14 kB compressed', async () => {
    await makeVersion(personId, ffion, aPlan([anItem('helps', 'Wait.')]));
    expect(await words(sam)).not.toMatch(/<script|javascript:|\son\w+=/i);
    const reply = await card(sam, 'gzip, br');
    expect(reply?.headers['Content-Encoding']).toBe('gzip');
    expect(reply?.body.length).toBeLessThanOrEqual(14_000);
    expect(gunzipSync(reply?.body ?? Buffer.alloc(0)).toString()).toContain('</html>');
  });

  it('is kept for each language by itself, and for each version', async () => {
    const welshIsNew = !offered.includes('cy');
    if (welshIsNew) (offered as Language[]).push('cy');
    const read = async (language: string) => {
      const html = (await card(sam, '', `; language=${language}`))?.body.toString() ?? '';
      return [/<html lang="([^"]+)"/.exec(html)?.[1], html.includes('Wait.'), html.includes('Sing.')];
    };
    try {
      await makeVersion(personId, ffion, aPlan([anItem('helps', 'Wait.')]));
      expect([await read('en'), await read('cy'), await read('en')]).toEqual([
        ['en-GB', true, false],
        ['cy-GB', true, false],
        ['en-GB', true, false],
      ]);
      await makeVersion(personId, ffion, aPlan([anItem('helps', 'Sing.')]));
      expect([await read('cy'), await read('en')]).toEqual([
        ['cy-GB', false, true],
        ['en-GB', false, true],
      ]);
    } finally {
      if (welshIsNew) (offered as Language[]).pop();
    }
  });

  it('says when it was agreed, how long ago and which version (P5)', async () => {
    setClock(() => Date.parse('2026-06-20T12:00:00Z'));
    await makeVersion(personId, ffion, aPlan([anItem('helps', 'Wait.')]), Date.parse('2026-02-11T10:00:00Z'));
    expect(await words(sam)).toContain('Agreed 11 February 2026, 4 months ago. Version 1');
  });

  it('says NOT AGREED loudly, and shows only what keeps somebody safe (P5)', async () => {
    const html = await words(sam);
    expect(html).toContain('NOT AGREED');
    expect(html).not.toContain('Never do this to me');
    // There is something to start for who may open the draft, and no dead end for who may not.
    expect(html).not.toContain(`/people/${personId}/plan`);
    expect(await words(ffion)).toContain(`/people/${personId}/plan`);
  });

  it("writes every look down, with the version that was shown; not the person's own (P12)", async () => {
    const versionId = await makeVersion(personId, ffion, aPlan([anItem('helps', 'Wait.')]));
    await card(sam);
    await card(ffion);
    await card(sam);
    expect(await looks()).toMatchObject([
      { accountId: sam, personId, objectId: versionId },
      { accountId: sam, personId, objectId: versionId },
    ]);
  });

  it('gives fresh ids to the one-tap form each time (H7), and none to who may not log', async () => {
    await makeVersion(personId, ffion, aPlan([anItem('helps', 'Wait.')]));
    const ids = async () => /name="incidentId" value="([^"]+)"/.exec(await words(sam))?.[1];
    const [first, second] = [await ids(), await ids()];
    expect(first).toMatch(/^[0-9a-f-]{36}$/);
    expect(second).not.toBe(first);
    expect(await words(ffion)).not.toContain('incidentId');
  });

  it('a name is text, never markup (D3)', async () => {
    await makeVersion(personId, ffion, aPlan([anItem('helps', '<img src=x onerror=alert(1)>')]));
    const html = await words(sam);
    expect(html).not.toContain('<img');
    expect(html).not.toContain('<b>Hughes');
  });

  it('is for who may look: not a stranger, another site, a moved stay or an ended grant', async () => {
    await makeVersion(personId, ffion, aPlan([anItem('helps', 'Wait.')]));
    const stranger = await makeAccount(organisationId, 'worker');
    await makePosting(stranger, await makeSite(organisationId, { name: 'Elsewhere' }));
    const former = await makeAccount(organisationId, 'supporter');
    await makeGrant(personId, former, { section: 'card', level: 'see', until: Date.parse('2021-01-01') });
    const friend = await makeAccount(organisationId, 'supporter');
    await makeGrant(personId, friend, { section: 'card', level: 'see' });
    expect(await card(null)).toBeNull();
    expect(await card(stranger)).toBeNull();
    expect(await card(former)).toBeNull();
    expect((await card(friend))?.status).toBe(200);
    await inTransaction((tx) =>
      tx
        .update(stays)
        .set({ until: Date.parse('2022-01-01') })
        .then(() => {}),
    );
    expect(await card(sam)).toBeNull();
    expect((await looks()).map(({ accountId }) => accountId)).toEqual([friend]);
  });
});
