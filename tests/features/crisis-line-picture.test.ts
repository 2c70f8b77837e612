import { eq } from 'drizzle-orm';
import { afterEach, describe, expect, test } from 'vitest';
import { database } from '../../db/connection.server';
import { plans } from '../../db/tables.server';
import { crisisLineId } from '../../app/domain/plan';
import { progressOf } from '../../app/domain/progress';
import { collaboration } from '../../app/features/drafting/collaboration.server';
import { readSection } from '../../app/features/drafting/live-section.server';
import { readableDraft } from '../../app/features/drafting/readable-draft.server';
import { writeItem } from '../../app/features/drafting/write-item.server';
import { compareVersions } from '../../app/features/history/compare-versions.server';
import { findSubject } from '../../app/features/people/find-subject.server';
import { findMedia } from '../../app/features/pictures/find-media.server';
import { keepMedia } from '../../app/features/pictures/keep-media.server';
import { answerPlan } from '../../app/features/plans/answer-plan.server';
import { versionInUse } from '../../app/features/plans/find-version.server';
import { readThrough } from '../../app/features/plans/read-through.server';
import { rightNowCard } from '../../app/features/plans/right-now-card.server';
import * as picturesRoute from '../../app/routes/people.$personId.plan.$section_.pictures.$itemId';
import * as soundsRoute from '../../app/routes/people.$personId.plan.$section_.sounds.$itemId';
import { newId } from '../../app/platform/ids';
import { now } from '../../app/platform/clock';
import { callRoute } from '../support/call-route';
import { freshDatabase } from '../support/database';
import { signedIn } from '../support/fixtures';
import { givenAnswer } from '../support/given-answer';
import { mediaFolder } from '../support/media';
import { viewerOfAccount } from '../support/viewer';
import { makeWillowCourt } from '../support/willow-court';
import { phonePhoto } from '../support/hostile-images';

freshDatabase();
mediaFolder();
afterEach(() => collaboration().stop());

const line = 'Lights down. Stop talking.';
const lamp = { kind: 'symbol', set: 'openmoji', code: '1F4A1', words: 'light bulb' } as const;

async function written() {
  const place = await makeWillowCourt();
  const me = await viewerOfAccount(place.me);
  await writeItem(me, place.ffion, 'really_hard', { do: 'add', id: crisisLineId, text: line, details: {} });
  await writeItem(me, place.ffion, 'helps', { do: 'add', id: newId(), text: 'Wait with me.', details: {} });
  const params = { personId: place.ffion, section: 'really_hard', itemId: crisisLineId };
  const at = `/people/${place.ffion}/plan/really_hard`;
  const choose = async (form: Record<string, string>) =>
    callRoute(picturesRoute, {
      ...{ path: `${at}/pictures/${crisisLineId}`, params, form },
      cookie: await signedIn(place.me),
    });
  const agree = async (more: Parameters<typeof givenAnswer>[1] = {}) =>
    answerPlan(me, place.ffion, await givenAnswer(place.ffion, more));
  const card = async (form = '', encoding = '') => {
    const headers = { cookie: (await signedIn(place.sam)) ?? '', 'accept-encoding': encoding };
    return (await rightNowCard({ url: `/people/${place.ffion}/now${form}`, headers }))!.body;
  };
  const [plan] = await database().read.select().from(plans).where(eq(plans.personId, place.ffion));
  const items = () => readSection(plan!.id, 'really_hard');
  const inView = async () => ({ viewer: me, ...(await findSubject(place.ffion, me.accountId))! });
  return { place, me, params, at, choose, agree, card, items, inView };
}

describe('A5: a picture beside the crisis line', () => {
  test('P5, P6: stands on the card after its words, small, without script and within 14 kB', async () => {
    const { choose, agree, card } = await written();
    expect((await choose({ do: 'choose', symbol: 'openmoji:1F4A1' })).status).toBe(302);
    expect((await card()).toString()).not.toContain('1F4A1');
    expect(await agree()).toMatchObject({ allowed: true });
    for (const form of ['', '/easy']) {
      const page = (await card(form)).toString();
      const [words, picture] = [page.indexOf('Stop talking.'), page.indexOf('src="/symbols/openmoji/1F4A1.svg"')];
      expect(words).toBeGreaterThan(0);
      expect(picture).toBeGreaterThan(words);
      expect(page).toContain('alt="light bulb" width="64" height="64"');
      expect(page).toContain('CC BY-SA 4.0');
      expect(page).not.toContain('<script');
      expect((await card(form, 'gzip')).length).toBeLessThanOrEqual(14_000);
    }
  });

  test('P5: is read through, agreed and hashed with it, and the draft that differs is no longer what was agreed', async () => {
    const { place, choose, agree, items, inView } = await written();
    expect(await agree()).toMatchObject({ allowed: true });
    const before = await versionInUse(place.ffion);
    expect(before?.content).not.toHaveProperty('crisisLinePicture');
    const { readHash } = await givenAnswer(place.ffion);
    await choose({ do: 'choose', symbol: 'openmoji:1F4A1' });
    expect((await givenAnswer(place.ffion)).readHash).not.toBe(readHash);
    const progress = async () => {
      const { content, agreedAt } = (await versionInUse(place.ffion))!;
      return progressOf({ section: 'really_hard', items: await items(), readyAt: null }, { content, agreedAt });
    };
    expect(await progress()).toBe('started');
    expect(await readThrough(await inView(), now())).toMatchObject({ crisisLine: line, crisisLinePicture: lamp });
    expect(await readableDraft(await inView())).toMatchObject({ crisisLine: line, crisisLinePicture: lamp });
    expect(await agree()).toMatchObject({ allowed: true });
    expect((await versionInUse(place.ffion))?.content.crisisLinePicture).toEqual(lamp);
    expect(await progress()).toBe('agreed');
  });

  test('P4: is a change between two versions, and none where both have it', async () => {
    const { place, me, choose, agree, inView } = await written();
    await agree();
    const from = (await versionInUse(place.ffion))!.content;
    await choose({ do: 'choose', symbol: 'openmoji:1F4A1' });
    await agree();
    const to = (await versionInUse(place.ffion))!.content;
    const { subject } = await inView();
    const [section] = compareVersions(from, to, me, subject, to.audience, now());
    expect(section?.changes).toMatchObject([{ itemId: crisisLineId, kinds: ['picture'] }]);
    expect(compareVersions(to, to, me, subject, to.audience, now())).toEqual([]);
  });

  test('H20: says it alone where the line has no words', async () => {
    const { place, choose, agree, card, me } = await written();
    await choose({ do: 'choose', symbol: 'openmoji:1F4A1' });
    await choose({ do: 'reword', words: 'Lights down. Stop.' });
    const wordless = { do: 'change', id: crisisLineId, text: '', basedOn: line, details: {} } as const;
    expect(await writeItem(me, place.ffion, 'really_hard', wordless)).toMatchObject({ allowed: true });
    expect(await agree()).toMatchObject({ allowed: true });
    expect((await versionInUse(place.ffion))?.content.crisisLine).toBe('Lights down. Stop.');
    const page = (await card()).toString();
    expect(page).toContain('<span>Lights down.</span><span>Stop.</span>');
    expect(page).toContain('src="/symbols/openmoji/1F4A1.svg" alt=""');
  });

  test('D4, D14: a photo of it is served to whoever sees the card, and to nobody else', async () => {
    const { place, me, agree } = await written();
    const bytes = await phonePhoto();
    const kept = await keepMedia(me, place.ffion, 'really_hard', 'photo', { small: bytes, full: bytes });
    const id = kept.allowed ? kept.id : '';
    const picture = { kind: 'photo', id, words: 'my lamp' } as const;
    await writeItem(me, place.ffion, 'really_hard', { do: 'describe', id: crisisLineId, details: { picture } });
    const seen = async (as: string) => (await findMedia(await viewerOfAccount(as), id, now())) !== null;
    expect([await seen(place.me), await seen(place.sam)]).toEqual([true, false]);
    await agree();
    expect([await seen(place.me), await seen(place.sam), await seen(place.elsewhere)]).toEqual([true, true, false]);
    await writeItem(me, place.ffion, 'really_hard', { do: 'describe', id: crisisLineId, details: { picture: null } });
    await agree();
    expect(await seen(place.sam), 'it still stands in the version before').toBe(true);
  });

  test('a voice note has no place there: nothing is played on the card', async () => {
    const { place, params, at } = await written();
    const path = `${at}/sounds/${crisisLineId}`;
    const { status } = await callRoute(soundsRoute, { path, params, cookie: await signedIn(place.me) });
    expect(status).toBe(404);
  });
});
