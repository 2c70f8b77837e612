import { afterEach, describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { inTransaction } from '../../db/connection.server';
import { crisisLineId, type PlanItem, type SectionCode } from '../../app/domain/plan';
import type { Viewer } from '../../app/domain/viewer';
import { keepRevisions } from '../../app/features/drafting/keep-revisions.server';
import { readSection } from '../../app/features/drafting/live-section.server';
import { documentName } from '../../app/features/drafting/section-document';
import { writeItem, type ItemCommand } from '../../app/features/drafting/write-item.server';
import { findSittings } from '../../app/features/history/find-sittings.server';
import { putBack } from '../../app/features/history/put-back.server';
import { findSubject } from '../../app/features/people/find-subject.server';
import { letIn } from '../../app/features/sharing/let-in.server';
import { takeBack } from '../../app/features/sharing/take-back.server';
import { setClock } from '../../app/platform/clock';
import { newId } from '../../app/platform/ids';
import * as historyRoute from '../../app/routes/people.$personId.plan.$section_.history';
import * as questionRoute from '../../app/routes/people.$personId.plan.$section';
import { callRoute } from '../support/call-route';
import { freshDatabase } from '../support/database';
import { makeAccount, signedIn } from '../support/fixtures';
import { liveDrafts, personWithWriter, settled } from '../support/live-drafts';
import { viewerOfAccount } from '../support/viewer';

freshDatabase();
const drafts = liveDrafts();
afterEach(() => setClock(undefined));

const secret = 'canary: Dad shouts.';
const early = { stage: 'early_signs', onCard: true, who: 'Bex' } as const;

async function taken() {
  const place = await personWithWriter('triggers');
  const me = await viewerOfAccount(place.personAccount);
  const id = newId();
  const write = async (command: ItemCommand, by: Viewer = me) =>
    expect(await writeItem(by, place.personId, 'helps', command)).toMatchObject({ allowed: true });
  await write({ do: 'add', id, text: secret, details: early });
  await write({ do: 'add', id: newId(), text: 'Sit with me.', details: {} });
  await write({ do: 'take-out', id });
  return { ...place, me, id, write };
}

type Taken = Awaited<ReturnType<typeof taken>>;

/** A sister, let in just now; or somebody who has an account, let in again. */
async function sister(
  { organisationId, personId, me }: Taken,
  section: SectionCode = 'helps',
  who?: string,
): Promise<string> {
  const account = who ?? (await makeAccount(organisationId, 'supporter', { name: 'Nia Hughes' }));
  const until = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
  const asked = { does: 'let-in', who: account, level: 'write', purpose: 'To write', until } as const;
  expect(await letIn(me, personId, { ...asked, sections: [section, 'card'] }, 'Europe/London')).toEqual({
    allowed: true,
  });
  return account;
}

const page = (route: typeof questionRoute | typeof historyRoute, personId: string, cookie: string, section = 'helps') =>
  callRoute(route, { path: '/', params: { personId, section }, cookie }).then(({ status, body }) => {
    expect(status).toBe(200);
    return JSON.stringify(body);
  });

const sent = (document: Y.Doc) => Buffer.from(Y.encodeStateAsUpdate(document)).toString('utf8');

describe('P1: what was taken out before somebody was let in', () => {
  test.each([['while the section is open'], ['after the server began again']])(
    'reaches them neither live, nor in a page, nor in the history: %s',
    async (when) => {
      const there = await taken();
      const ffion = drafts.open(there.personCookie, documentName(there.planId, 'helps'));
      await settled(ffion);
      expect(sent(ffion.document)).toContain('Dad shouts');
      const cookie = await signedIn(await sister(there));
      if (when.startsWith('after')) await drafts.restart();
      const nia = drafts.open(cookie, documentName(there.planId, 'helps'));
      await settled(nia);
      expect(nia.document.getMap('items').size).toBe(2);
      expect(sent(nia.document)).toContain('Sit with me');
      expect(sent(nia.document)).not.toContain('Dad shouts');
      for (const route of [questionRoute, historyRoute])
        expect(await page(route, there.personId, cookie)).not.toContain('canary');
    },
  );

  test('P11: stays the person’s own, and comes back as it was', async () => {
    const there = await taken();
    const was = await itemOf(there);
    await sister(there);
    expect(await itemOf(there)).toMatchObject({ text: '', takenOut: true, stage: null, onCard: false });
    const mine = await page(questionRoute, there.personId, there.personCookie);
    expect(mine).toContain('canary');
    const told = await page(historyRoute, there.personId, there.personCookie);
    expect(told).toContain('put this away');
    // What was written a moment before is still a sitting of its own (P3).
    expect(told.match(/I added this/g)).toHaveLength(2);
    // Taking back the putting away would hand the words to those who were let in.
    const { subject } = (await findSubject(there.personId, there.personAccount))!;
    const { sittings } = await findSittings(there.me, subject, 'helps', Date.now(), 'Europe/London', {
      only: there.id,
    });
    for (const { id } of sittings)
      for (const scope of ['answer', 'part'] as const)
        expect(await putBack(there.me, subject, 'helps', id, scope)).toMatchObject({ allowed: true });
    expect((await itemOf(there)).text).toBe('');
    await drafts.restart();
    await there.write({ do: 'bring-back', id: there.id });
    expect(await itemOf(there)).toEqual({ ...was, takenOut: false });
    await drafts.restart();
    expect(await page(historyRoute, there.personId, there.personCookie)).toContain('brought this back');
  });

  test('is brought back by nobody who may not read it, and later ones see what is taken out while they are there', async () => {
    const there = await taken();
    const nia = await viewerOfAccount(await sister(there));
    const back = { do: 'bring-back', id: there.id } as const;
    expect(await writeItem(nia, there.personId, 'helps', back)).toEqual({ allowed: false, reason: 'gone' });
    expect(await itemOf(there)).toMatchObject({ text: '', takenOut: true });
    const shared = newId();
    await there.write({ do: 'add', id: shared, text: 'Open a window.', details: {} }, nia);
    await there.write({ do: 'take-out', id: shared });
    const cookie = await signedIn(nia.accountId);
    expect(await page(questionRoute, there.personId, cookie)).toContain('Open a window.');
    // Somebody else is let in: Nia read it, and may bring it back; the new one never meets it.
    await sister(there);
    expect(await page(questionRoute, there.personId, cookie)).toContain('Open a window.');
    await there.write({ do: 'bring-back', id: shared }, nia);
    expect((await readSection(there.planId, 'helps')).map(({ text }) => text)).toContain('Open a window.');
  });

  test('goes on being read by somebody who is let in again, and who has taken back everything first does not', async () => {
    const there = await taken();
    const nia = await viewerOfAccount(await sister(there));
    const shared = newId();
    await there.write({ do: 'add', id: shared, text: 'Open a window.', details: {} }, nia);
    await there.write({ do: 'take-out', id: shared }, nia);
    await sister(there, 'helps', nia.accountId);
    const cookie = await signedIn(nia.accountId);
    expect(await page(questionRoute, there.personId, cookie)).toContain('Open a window.');
    expect(await page(questionRoute, there.personId, cookie)).not.toContain('canary');
    const takenBack = { does: 'take-back', accountId: nia.accountId } as const;
    expect(await takeBack(there.me, there.personId, takenBack)).toMatchObject({ allowed: true });
    const later = Date.now() + 60_000;
    setClock(() => later);
    await sister(there, 'helps', nia.accountId);
    expect(await page(questionRoute, there.personId, cookie)).not.toContain('Open a window.');
  });

  test.each([0, 5, -20])('is put away twice without losing a word, %i ms after it was taken out', async (after) => {
    let at = Date.now();
    setClock(() => at);
    const there = await taken();
    await sister(there);
    at += 5;
    await there.write({ do: 'bring-back', id: there.id });
    await there.write({ do: 'change', id: there.id, text: 'Dad is loud.', basedOn: secret, details: {} });
    await there.write({ do: 'take-out', id: there.id });
    at += after;
    await sister(there);
    await sister(there);
    expect(await page(questionRoute, there.personId, there.personCookie)).toContain('Dad is loud.');
    const told = await page(historyRoute, there.personId, there.personCookie);
    expect(told).toContain('canary');
    expect(told.match(/put this away/g)).toHaveLength(1);
  });

  test('a crisis line that was put away stays the person’s, and those let in may write another', async () => {
    const there = await taken();
    const line = { id: crisisLineId, section: 'really_hard' } as const;
    const said = (by: Viewer, command: ItemCommand) => writeItem(by, there.personId, line.section, command);
    await said(there.me, { do: 'add', id: line.id, text: 'canary: hold me.', details: {} });
    await said(there.me, { do: 'take-out', id: line.id });
    const nia = await viewerOfAccount(await sister(there, line.section));
    expect(await said(nia, { do: 'add', id: line.id, text: 'Lights down.', details: {} })).toMatchObject({
      allowed: true,
    });
    expect(await readSection(there.planId, line.section)).toMatchObject([
      { id: line.id, text: 'Lights down.', takenOut: false, voice: null },
    ]);
    expect(await page(historyRoute, there.personId, there.personCookie, line.section)).toContain('canary: hold me.');
  });

  test('nothing is put into it meanwhile; what is typed comes back to be seen', async () => {
    const there = await taken();
    await sister(there);
    const typed: ItemCommand = {
      do: 'change',
      id: there.id,
      text: secret,
      basedOn: secret,
      details: { doNotContact: ['Ken'] },
    };
    expect(await writeItem(there.me, there.personId, 'helps', typed)).toEqual({ allowed: false, reason: 'gone' });
    await there.write({ do: 'bring-back', id: there.id });
    expect(await itemOf(there)).toMatchObject({ text: secret, doNotContact: [] });
  });

  test('is emptied of where and by whom it was done, where its words were deleted before', async () => {
    const there = await taken();
    const shed = newId();
    await there.write({ do: 'add', id: shed, text: 'Go', details: { whereWords: 'canary shed' } });
    await there.write({ do: 'change', id: shed, text: '', basedOn: 'Go', details: {} });
    await there.write({ do: 'take-out', id: shed });
    const cookie = await signedIn(await sister(there));
    const nia = drafts.open(cookie, documentName(there.planId, 'helps'));
    await settled(nia);
    expect(sent(nia.document)).not.toContain('canary');
    expect(await page(questionRoute, there.personId, cookie)).not.toContain('canary');
  });

  test('does not come into the draft by taking back what was changed after it was brought back', async () => {
    const there = await taken();
    await sister(there);
    await there.write({ do: 'bring-back', id: there.id });
    await there.write({ do: 'change', id: there.id, text: 'Noise.', basedOn: secret, details: {} });
    await drafts.restart();
    const { subject } = (await findSubject(there.personId, there.personAccount))!;
    const { sittings } = await findSittings(there.me, subject, 'helps', Date.now(), 'Europe/London', {
      only: there.id,
    });
    for (const { id } of sittings)
      for (const scope of ['answer', 'part'] as const) await putBack(there.me, subject, 'helps', id, scope);
    expect(await itemOf(there)).toMatchObject({ takenOut: true, text: 'Noise.' });
  });

  test('is not forgotten by a fold that was made while it was put away', async () => {
    const there = await taken();
    const was = await itemOf(there);
    await sister(there);
    const at = Date.now();
    const halfway = {
      itemId: there.id,
      from: at,
      until: at,
      accountIds: [there.me.accountId],
      before: was,
      after: was,
    };
    await inTransaction((tx) => keepRevisions(tx, { planId: there.planId, section: 'helps' }, [halfway]));
    await there.write({ do: 'bring-back', id: there.id });
    expect((await itemOf(there)).text).toBe(secret);
  });
});

async function itemOf({ planId, id }: Taken): Promise<PlanItem> {
  return (await readSection(planId, 'helps')).find((item) => item.id === id)!;
}
