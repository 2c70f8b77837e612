import { asc, eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { auditEntries, circle, grants } from '../../db/tables.server';
import { can } from '../../app/domain/access';
import type { Viewer } from '../../app/domain/viewer';
import { listen, type Announcement } from '../../app/features/audit/announcements.server';
import { findSubject } from '../../app/features/people/find-subject.server';
import { findChoosable, findLetIn } from '../../app/features/sharing/find-let-in.server';
import { letIn, type LettingIn } from '../../app/features/sharing/let-in.server';
import { takeBack } from '../../app/features/sharing/take-back.server';
import { setClock } from '../../app/platform/clock';
import * as sharing from '../../app/routes/people.$personId.sharing';
import { callRoute } from '../support/call-route';
import { freshDatabase } from '../support/database';
import {
  makeAccount,
  makeCircle,
  makeDecider,
  makeOrganisation,
  makePerson,
  makePosting,
  makeSite,
  makeStay,
  signedIn,
} from '../support/fixtures';
import { viewerOfAccount } from '../support/viewer';

const db = freshDatabase();
const zone = 'Europe/London';
const began = Date.parse('2026-06-03T13:32:00Z');
let now = began;

let organisation: string, ffion: string, carys: string, me: Viewer;
let heard: Announcement[], deaf: () => void;

beforeEach(async () => {
  now = began;
  setClock(() => now);
  organisation = await makeOrganisation();
  ffion = await makePerson(organisation);
  me = await viewerOfAccount(await makeAccount(organisation, 'person', { personId: ffion, name: 'Ffion Hughes' }));
  carys = await makeAccount(organisation, 'supporter', { name: 'Carys Hughes', email: 'carys@example.org' });
  heard = [];
  deaf = listen((announcement) => heard.push(announcement));
});
afterEach(() => {
  deaf();
  setClock(undefined);
});

const asked = (fields: Partial<LettingIn> = {}): LettingIn => ({
  does: 'let-in',
  who: carys,
  level: 'write',
  sections: ['helps'],
  purpose: 'To write with me',
  until: '2026-12-03',
  ...fields,
});

async function may(accountId: string, action: 'draft.write' | 'draft.read' | 'card.look', section?: 'helps' | 'avoid') {
  const { subject } = (await findSubject(ffion, accountId))!;
  return can(await viewerOfAccount(accountId), action, subject, now, section);
}
const audited = async () =>
  (await db.current.read.select().from(auditEntries).orderBy(asc(auditEntries.id)))
    .filter((entry) => entry.action.startsWith('grant.'))
    .map(({ action, detail }) => `${action} ${detail}`);
const rows = () => db.current.read.$count(grants);

describe('letting somebody in', () => {
  test('C2: section by section, from now until the end of the day that was chosen, and not a millisecond longer', async () => {
    expect(await may(carys, 'draft.write', 'helps')).toBe(false);
    expect(await letIn(me, ffion, asked(), zone)).toEqual({ allowed: true });
    expect(await may(carys, 'draft.write', 'helps')).toBe(true);
    expect(await may(carys, 'draft.write', 'avoid')).toBe(false);
    expect(await may(carys, 'card.look')).toBe(false);
    now = Date.parse('2026-12-03T23:59:59.999Z');
    expect(await may(carys, 'draft.write', 'helps')).toBe(true);
    now += 1;
    expect(await may(carys, 'draft.write', 'helps')).toBe(false);
    expect(await audited()).toEqual(['grant.given helps']);
    expect(heard).toContainEqual({ type: 'access-changed', accountId: carys, personId: ffion });
  });

  test('the newest word for a section replaces the older one', async () => {
    await letIn(me, ffion, asked({ sections: ['helps', 'avoid'] }), zone);
    now += 1_000;
    await letIn(me, ffion, asked({ level: 'see', until: '2026-07-01' }), zone);
    expect(await may(carys, 'draft.write', 'helps')).toBe(false);
    expect(await may(carys, 'draft.read', 'helps')).toBe(true);
    expect(await may(carys, 'draft.write', 'avoid')).toBe(true);
    const [shown] = await findLetIn(ffion, now, zone);
    expect(shown?.parts.map(({ section, level, until }) => [section, level, until])).toEqual([
      ['helps', 'see', '1 July 2026'],
      ['avoid', 'write', '3 December 2026'],
    ]);
    expect(await audited()).toEqual([
      'grant.given helps',
      'grant.given avoid',
      'grant.withdrawn helps',
      'grant.given helps',
    ]);
  });

  test.each<[string, Partial<LettingIn>]>([
    ['ends-too-soon', { until: '2026-06-02' }],
    ['ends-too-late', { until: '2028-06-04' }],
    ['nobody-chosen', { who: undefined }],
    ['unknown-account', { who: undefined, email: 'nobody@example.org' }],
  ])('C2: %s changes nothing', async (reason, fields) => {
    expect(await letIn(me, ffion, asked(fields), zone)).toEqual({ allowed: false, reason });
    expect(await rows()).toBe(0);
    expect(await audited()).toEqual([]);
  });

  test('not themselves, no administrator, and nobody of another organisation', async () => {
    const alex = await makeAccount(me.organisationId, 'administrator');
    expect(await letIn(me, ffion, asked({ who: alex }), zone)).toMatchObject({ reason: 'administrator' });
    expect(await letIn(me, ffion, asked({ who: me.accountId }), zone)).toMatchObject({ reason: 'themselves' });
    const stranger = await makeAccount(await makeOrganisation(), 'supporter', { email: 'far@example.org' });
    expect(await letIn(me, ffion, asked({ who: stranger }), zone)).toMatchObject({ reason: 'unknown-account' });
    expect(await letIn(me, ffion, asked({ who: undefined, email: 'far@example.org' }), zone)).toMatchObject({
      reason: 'unknown-account',
    });
    expect(await rows()).toBe(0);
  });

  test('P1: only the person, or who lawfully decides; never staff or somebody who writes', async () => {
    const site = await makeSite(organisation);
    await makeStay(ffion, site);
    const sam = await makeAccount(organisation, 'worker');
    await makePosting(sam, site);
    await letIn(me, ffion, asked(), zone);
    for (const account of [sam, carys, await makeAccount(organisation, 'administrator')]) {
      expect(await letIn(await viewerOfAccount(account), ffion, asked(), zone)).toMatchObject({
        reason: 'not-permitted',
      });
    }
    const nasima = await makeAccount(organisation, 'supporter');
    await makeDecider(ffion, nasima);
    expect(await letIn(await viewerOfAccount(nasima), ffion, asked(), zone)).toEqual({ allowed: true });
  });

  test('by email, with who they are to the person', async () => {
    await letIn(me, ffion, asked({ who: undefined, email: 'carys@example.org', relation: 'sister' }), zone);
    const [known] = await db.current.read.select().from(circle).where(eq(circle.personId, ffion));
    expect(known).toMatchObject({ accountId: carys, relation: 'sister' });
    expect((await findLetIn(ffion, now, zone))[0]).toMatchObject({ name: 'Carys Hughes', as: 'sister' });
  });

  test('the circle and who works where the person stays can be chosen; nobody else is shown', async () => {
    const site = await makeSite(organisation);
    await makeStay(ffion, site);
    await makePosting(await makeAccount(organisation, 'worker', { name: 'Sam' }), site);
    await makePosting(await makeAccount(organisation, 'worker', { name: 'Gone' }), site, { until: now });
    await makePosting(await makeAccount(organisation, 'worker', { name: 'Elsewhere' }), await makeSite(organisation));
    await makeCircle(ffion, carys, 'sister');
    expect((await findChoosable(ffion, now)).map(({ name }) => name)).toEqual(['Carys Hughes', 'Sam']);
  });
});

describe('taking it back', () => {
  test('D8: one part at once, the others stay; then everything', async () => {
    await letIn(me, ffion, asked({ sections: ['helps', 'avoid'] }), zone);
    const [shown] = await findLetIn(ffion, now, zone);
    heard.length = 0;
    expect(await takeBack(me, ffion, { does: 'take-back', grantId: shown!.parts[0]!.grantId })).toEqual({
      allowed: true,
    });
    expect(await may(carys, 'draft.write', 'helps')).toBe(false);
    expect(await may(carys, 'draft.write', 'avoid')).toBe(true);
    expect(heard).toEqual([{ type: 'access-changed', accountId: carys, personId: ffion }]);
    expect(await takeBack(me, ffion, { does: 'take-back', accountId: carys })).toEqual({ allowed: true });
    expect(await may(carys, 'draft.write', 'avoid')).toBe(false);
    expect((await audited()).slice(2)).toEqual(['grant.withdrawn helps', 'grant.withdrawn avoid']);
  });

  test('twice is no error and is written down once', async () => {
    await letIn(me, ffion, asked(), zone);
    const grantId = (await findLetIn(ffion, now, zone))[0]!.parts[0]!.grantId;
    await takeBack(me, ffion, { does: 'take-back', grantId });
    now += 5_000;
    expect(await takeBack(me, ffion, { does: 'take-back', grantId })).toEqual({ allowed: true });
    expect(await audited()).toEqual(['grant.given helps', 'grant.withdrawn helps']);
    expect((await db.current.read.select().from(grants))[0]?.withdrawnAt).toBe(began);
  });

  test("D4: another person's grant is not found", async () => {
    const dan = await makePerson(organisation, { name: 'Dan Price' });
    const dansAccount = await viewerOfAccount(await makeAccount(organisation, 'person', { personId: dan }));
    await letIn(me, ffion, asked(), zone);
    const grantId = (await findLetIn(ffion, now, zone))[0]!.parts[0]!.grantId;
    expect(await takeBack(dansAccount, dan, { does: 'take-back', grantId })).toMatchObject({ reason: 'unknown' });
    expect(await may(carys, 'draft.write', 'helps')).toBe(true);
  });
});

describe('the page', () => {
  const page = async (accountId: string | null, form?: Record<string, string | string[]>) =>
    callRoute(sharing, {
      path: `/people/${ffion}/sharing`,
      params: { personId: ffion },
      cookie: accountId && (await signedIn(accountId)),
      ...(form ? { form } : {}),
    });

  test('bad input: 400, a message beside the field, every tick is kept, nothing is changed', async () => {
    const posted = {
      does: 'let-in',
      who: carys,
      level: 'own',
      sections: ['helps', 'avoid'],
      purpose: '',
      until: 'soon',
    };
    const { status, body } = await page(me.accountId, posted);
    expect(status).toBe(400);
    const { errors, ticked } = body as { errors: object; ticked: Record<string, string[]> };
    expect(Object.keys(errors).sort()).toEqual(['level', 'purpose', 'until']);
    expect(ticked.sections).toEqual(['helps', 'avoid']);
    expect(await rows()).toBe(0);
  });

  test('D5: a field that the form does not have is refused', async () => {
    const posted = {
      does: 'let-in',
      who: carys,
      level: 'see',
      sections: ['helps'],
      purpose: 'x',
      until: '2026-12-03',
      grantedBy: 'me',
    };
    expect((await page(me.accountId, posted)).status).toBe(400);
    expect(await rows()).toBe(0);
  });

  test('D4: 404 for who cannot see the person, 403 for who can', async () => {
    await letIn(me, ffion, asked(), zone);
    const stranger = await makeAccount(organisation, 'supporter');
    expect((await page(stranger)).status).toBe(404);
    expect((await page(carys)).status).toBe(403);
    expect((await page(null)).status).toBe(302);
    expect((await page(me.accountId)).status).toBe(200);
  });
});
