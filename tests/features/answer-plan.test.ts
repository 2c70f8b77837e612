import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { database, inTransaction } from '../../db/connection.server';
import { agreements, auditEntries, people, planVersions } from '../../db/tables.server';
import type { Viewer } from '../../app/domain/viewer';
import { cardOf } from '../../app/domain/card';
import { writeItem } from '../../app/features/drafting/write-item.server';
import { findPlan } from '../../app/features/drafting/find-plan.server';
import { answerPlan, type GivenAnswer } from '../../app/features/plans/answer-plan.server';
import { findVersion, versionInUse } from '../../app/features/plans/find-version.server';
import { hashOfVersion } from '../../app/features/plans/freeze-version.server';
import { readDraft } from '../../app/features/plans/read-draft.server';
import { newId } from '../../app/platform/ids';
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
} from '../support/fixtures';
import { givenAnswer } from '../support/given-answer';
import { viewerOfAccount } from '../support/viewer';

freshDatabase();

let ffion: Viewer;
let personId: string;
let organisationId: string;
let waitId: string;
let holdId: string;

beforeEach(async () => {
  organisationId = await makeOrganisation();
  personId = await makePerson(organisationId);
  ffion = await viewerOfAccount(await makeAccount(organisationId, 'person', { personId }));
  waitId = newId();
  holdId = newId();
  await writeItem(ffion, personId, 'helps', {
    do: 'add',
    id: waitId,
    text: 'Wait with me.',
    details: { onCard: true },
  });
  await writeItem(ffion, personId, 'avoid', { do: 'add', id: holdId, text: 'Never hold me.', details: {} });
});

const answer = (more: Partial<GivenAnswer> = {}) => givenAnswer(personId, { onCard: [waitId], ...more });
const inUse = () => versionInUse(personId);

describe('agreeing (P1, P5)', () => {
  it('freezes what was read, with its hash and its audit row', async () => {
    expect(await answerPlan(ffion, personId, await answer())).toEqual({ allowed: true, version: 1 });
    const version = await inUse();
    expect(version?.content.items.map(({ text }) => text)).toEqual(['Wait with me.', 'Never hold me.']);
    expect(version?.hash).toBe(version && hashOfVersion(version));
    const audit = await database().read.select().from(auditEntries).where(eq(auditEntries.action, 'plan.agreed'));
    expect(audit).toMatchObject([{ personId, accountId: ffion.accountId, objectId: version?.id, detail: 'i_agree' }]);
  });

  it('goes on: the draft changes, the version does not', async () => {
    await answerPlan(ffion, personId, await answer());
    await writeItem(ffion, personId, 'helps', {
      do: 'change',
      id: waitId,
      text: 'Go away.',
      basedOn: 'Wait with me.',
      details: {},
    });
    expect((await inUse())?.content.items[0]?.text).toBe('Wait with me.');
    expect(await answerPlan(ffion, personId, await answer())).toEqual({ allowed: true, version: 2 });
    expect((await inUse())?.content.items[0]?.text).toBe('Go away.');
  });

  it('keeps the ticks for the card in the version and in the draft', async () => {
    await answerPlan(ffion, personId, await answer({ onCard: [holdId] }));
    const ticked = (items: { id: string; onCard: boolean }[]) =>
      items.filter(({ onCard }) => onCard).map(({ id }) => id);
    expect(ticked((await inUse())?.content.items ?? [])).toEqual([holdId]);
    const plan = await findPlan(personId);
    expect(ticked((await readDraft(plan?.id ?? '')).items)).toEqual([holdId]);
  });

  it('refuses words that changed after they were read, and writes nothing', async () => {
    const asRead = await answer();
    await writeItem(ffion, personId, 'helps', {
      do: 'change',
      id: waitId,
      text: 'Hold me.',
      basedOn: 'Wait with me.',
      details: {},
    });
    expect(await answerPlan(ffion, personId, asRead)).toEqual({ allowed: false, reason: 'changed-since-read' });
    expect(await database().read.select().from(planVersions)).toEqual([]);
    expect(await database().read.select().from(agreements)).toEqual([]);
  });

  it('with some of it keeps both views, dated, side by side (P4)', async () => {
    await answerPlan(
      ffion,
      personId,
      await answer({ status: 'i_agree_with_some', notAgreed: [waitId], note: 'Not when I am loud.' }),
    );
    const content = (await inUse())?.content;
    expect(content?.notAgreed).toEqual([waitId]);
    expect(content?.items.map(({ id }) => id)).toContain(waitId);
    expect(content?.views).toMatchObject([{ itemId: waitId, by: 'Ffion', text: 'Not when I am loud.' }]);
  });

  it('counts once when it is sent twice (H7)', async () => {
    const given = await answer();
    expect(await answerPlan(ffion, personId, given)).toEqual({ allowed: true, version: 1 });
    expect(await answerPlan(ffion, personId, given)).toEqual({ allowed: true, version: 1 });
    expect(await database().read.select().from(planVersions)).toHaveLength(1);
  });

  it('can leave out the crisis line, and the card then does not shout it', async () => {
    await writeItem(ffion, personId, 'really_hard', {
      do: 'add',
      id: 'crisis_line',
      text: 'Hold me tight.',
      details: {},
    });
    await answerPlan(
      ffion,
      personId,
      await answer({ status: 'i_agree_with_some', notAgreed: ['crisis_line'], note: 'No.' }),
    );
    const content = (await inUse())?.content;
    expect(content).toMatchObject({ crisisLine: 'Hold me tight.', notAgreed: ['crisis_line'] });
    expect(content && cardOf(content, (item) => item.id).crisisLine).toBeNull();
  });

  it('freezes somebody to call though no words stand beside them', async () => {
    const contacts = [{ name: 'Nia', relationship: 'mum', phone: '07700 900001', tellAfterRestriction: true }];
    await writeItem(ffion, personId, 'important_people', {
      do: 'add',
      id: newId(),
      text: '',
      details: { contacts, onCard: true },
    });
    const { items } = await readDraft((await findPlan(personId))?.id ?? '');
    await answerPlan(ffion, personId, await answer({ onCard: items.map(({ id }) => id) }));
    const content = (await inUse())?.content;
    expect(content && cardOf(content, (item) => item.id).contacts).toEqual(contacts);
  });

  it('"I don\'t agree" is kept, and the last agreed version stands', async () => {
    await answerPlan(ffion, personId, await answer());
    expect(await answerPlan(ffion, personId, await answer({ status: 'i_do_not_agree', note: 'No.' }))).toEqual({
      allowed: true,
      version: null,
    });
    expect((await inUse())?.number).toBe(1);
    const kept = await database().read.select().from(agreements).where(eq(agreements.status, 'i_do_not_agree'));
    expect(kept).toMatchObject([{ note: 'No.', versionId: null }]);
  });
});

describe('who may answer (H16)', () => {
  it('staff cannot press Agree as the person, nor can family or an administrator', async () => {
    const siteId = await makeSite(organisationId);
    await makeStay(personId, siteId);
    for (const role of ['worker', 'lead', 'supporter', 'administrator'] as const) {
      const accountId = await makeAccount(organisationId, role);
      if (role === 'worker' || role === 'lead') await makePosting(accountId, siteId, { role });
      await makeCircle(personId, accountId, 'key worker');
      const viewer = await viewerOfAccount(accountId);
      expect(await answerPlan(viewer, personId, await answer()), role).toEqual({
        allowed: false,
        reason: 'not-yours-to-give',
      });
    }
    expect(await database().read.select().from(planVersions)).toEqual([]);
  });

  it('who lawfully decides does so with the basis and the reason recorded', async () => {
    const accountId = await makeAccount(organisationId, 'supporter');
    await makeDecider(personId, accountId, { basis: '003' });
    const ania = await viewerOfAccount(accountId);
    expect(await answerPlan(ania, personId, await answer({ status: 'agreed_best_interests' }))).toMatchObject({
      reason: 'reason-missing',
    });
    await answerPlan(ania, personId, await answer({ status: 'agreed_best_interests', note: 'He nodded.' }));
    await answerPlan(
      ania,
      personId,
      await answer({ status: 'i_agree_with_some', notAgreed: [waitId], note: 'He shook his head.' }),
    );
    // Whoever decides is quoted under their own name (P3).
    expect((await inUse())?.content.views).toMatchObject([{ itemId: waitId, by: ania.name }]);
    const versions = await database().read.select().from(planVersions);
    expect(versions[0]).toMatchObject({
      agreement: 'agreed_best_interests',
      basis: '003',
      basisReason: 'He nodded.',
      agreedBy: accountId,
    });
  });

  it('nobody decides any more once that has ended', async () => {
    const accountId = await makeAccount(organisationId, 'supporter');
    await makeDecider(personId, accountId, { until: Date.parse('2021-01-01') });
    const former = await viewerOfAccount(accountId);
    expect(await answerPlan(former, personId, await answer({ note: 'x' }))).toEqual({
      allowed: false,
      reason: 'not-yours-to-give',
    });
  });
});

describe('an agreed version (H5)', () => {
  it('that was changed behind our back is refused, never shown', async () => {
    await answerPlan(ffion, personId, await answer());
    const version = await inUse();
    const forged = { ...version, id: newId(), number: 2, content: { ...version?.content, crisisLine: 'Hold me.' } };
    await inTransaction(async (tx) => {
      await tx.insert(planVersions).values(forged as typeof planVersions.$inferInsert);
    });
    await expect(findVersion(forged.id)).rejects.toThrow('not what was agreed');
  });

  it('keeps the name that the person had when they agreed', async () => {
    await answerPlan(ffion, personId, await answer());
    await inTransaction((tx) =>
      tx
        .update(people)
        .set({ preferredName: 'Fi' })
        .where(eq(people.id, personId))
        .then(() => {}),
    );
    expect((await inUse())?.content.preferredName).toBe('Ffion');
  });
});
