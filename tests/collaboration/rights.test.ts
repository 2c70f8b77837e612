import { eq } from 'drizzle-orm';
import { afterEach, describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { database, inTransaction } from '../../db/connection.server';
import { accounts, grants, sectionFolds, sectionUpdates, sessions } from '../../db/tables.server';
import { hashPassword } from '../../app/features/accounts/password.server';
import { announce } from '../../app/features/audit/announcements.server';
import { loadSection } from '../../app/features/drafting/load-section.server';
import { readSection } from '../../app/features/drafting/live-section.server';
import { openSections } from '../../app/features/drafting/open-sections.server';
import { documentName } from '../../app/features/drafting/section-document';
import { writeItem } from '../../app/features/drafting/write-item.server';
import { setClock } from '../../app/platform/clock';
import { newId } from '../../app/platform/ids';
import * as signInRoute from '../../app/routes/sign-in';
import { callRoute } from '../support/call-route';
import { freshDatabase } from '../support/database';
import { makeAccount, makeGrant, signedIn, viewerOf } from '../support/fixtures';
import { liveDrafts, personWithWriter, settled } from '../support/live-drafts';

freshDatabase();
const drafts = liveDrafts();
afterEach(() => setClock(undefined));

async function withItem() {
  const made = await personWithWriter();
  const person = viewerOf(made.personAccount, made.organisationId, 'person', { personId: made.personId });
  const id = newId();
  await writeItem(person, made.personId, 'helps', { do: 'add', id, text: 'Wait.', details: {} });
  return { ...made, person, id };
}

const rows = () => database().read.$count(sectionUpdates);

describe('who may open a section', () => {
  test('D7: without a session nothing opens, and neither does an old one', async () => {
    const { name, writerAccount, writerCookie } = await withItem();
    await inTransaction(async (tx) => {
      await tx.update(sessions).set({ revokedAt: 1 }).where(eq(sessions.accountId, writerAccount));
    });
    for (const cookie of ['', '__Host-session=' + 'a'.repeat(64), writerCookie]) {
      const socket = new WebSocket(drafts.url(), { headers: { cookie } } as never);
      await new Promise((resolve) => socket.addEventListener('error', resolve));
    }
    expect(name).toContain('helps');
  });

  test('D4: another section, another plan and no plan at all are refused alike, and nothing is loaded', async () => {
    const { planId, writerCookie, organisationId, name } = await withItem();
    const stranger = await signedIn(await makeAccount(organisationId, 'worker'));
    const typists = [
      drafts.open(writerCookie, documentName(planId, 'triggers')),
      drafts.open(writerCookie, documentName(newId(), 'helps')),
      drafts.open(writerCookie, `plan/${planId}/sharing`),
      drafts.open(writerCookie, 'anything'),
      drafts.open(stranger, name),
    ];
    await expect.poll(() => typists.map(({ refused }) => refused[0])).toEqual(Array(5).fill('permission-denied'));
    expect(typists.every(({ document }) => document.store.clients.size === 0)).toBe(true);
  });

  test('D9: somebody who may only read sees every change and cannot store one', async () => {
    const { personId, organisationId, name, personCookie, id } = await withItem();
    const reader = await makeAccount(organisationId, 'supporter');
    await makeGrant(personId, reader, { section: 'helps', level: 'suggest' });
    const watching = drafts.open(await signedIn(reader), name);
    const ffion = drafts.open(personCookie, name);
    await settled(watching, ffion);
    const before = await rows();
    watching.words(id).insert(0, 'No! ');
    ffion.words(id).insert(0, 'Please ');
    await settled(ffion);
    await expect.poll(() => watching.text(id)).toContain('Please');
    expect(watching.provider.hasUnsyncedChanges).toBe(true);
    expect(await rows()).toBe(before + 1);
    expect(ffion.text(id)).toBe('Please Wait.');
    await drafts.restart();
    expect((await readSection(ffion.provider.configuration.name.split('/')[1]!, 'helps'))[0]?.text).toBe(
      'Please Wait.',
    );
  });

  test('D8: withdrawn while typing: cut off within a second, and nothing later is stored or seen', async () => {
    const { grantId, writerAccount, writerCookie, personCookie, personId, name, id } = await withItem();
    const carys = drafts.open(writerCookie, name);
    const ffion = drafts.open(personCookie, name);
    await settled(carys, ffion);
    const typing = setInterval(() => carys.words(id).insert(0, 'x'), 5);
    await expect.poll(() => ffion.text(id)).toMatch(/^x/);
    const at = Date.now();
    await inTransaction(async (tx) => {
      await tx.update(grants).set({ withdrawnAt: at }).where(eq(grants.id, grantId));
      tx.afterCommit(() => announce({ type: 'access-changed', accountId: writerAccount, personId }));
    });
    await expect.poll(() => carys.closed, { timeout: 1_000, interval: 10 }).toEqual(['access-changed']);
    // What was on its way is on the disk by now, or taken back.
    await expect.poll(() => openSections.get(name)?.storing.size).toBe(0);
    const stored = await rows();
    const seen = ffion.text(id);
    await new Promise((go) => setTimeout(go, 150));
    clearInterval(typing);
    expect([await rows(), ffion.text(id)]).toEqual([stored, seen]);
    expect(carys.text(id).length).toBeGreaterThan(seen.length);
    const fresh = new Y.Doc();
    await loadSection(fresh, name.split('/')[1]!, 'helps');
    expect((await readSection(name.split('/')[1]!, 'helps'))[0]?.text).toBe(seen);
    carys.provider.detach();
    carys.provider.attach();
    await expect.poll(() => carys.refused).toEqual(['permission-denied']);
  });

  test('D8, C2: a grant and a session that end by time are cut off within a second too', async () => {
    const { organisationId, personId, name, personCookie } = await withItem();
    const account = await makeAccount(organisationId, 'supporter');
    const start = Date.now();
    await makeGrant(personId, account, { section: 'helps', level: 'write', until: start + 60_000 });
    const guest = drafts.open(await signedIn(account), name);
    const ffion = drafts.open(personCookie, name);
    await settled(guest, ffion);
    setClock(() => start + 60_000);
    await expect.poll(() => guest.closed, { timeout: 1_000 }).toEqual(['access-changed']);
    expect(ffion.closed).toEqual([]);
    setClock(() => start + 13 * 3_600_000);
    await expect.poll(() => ffion.closed, { timeout: 1_000 }).toEqual(['access-changed']);
    await ffion.provider.onOpen(new Event('open'));
    await expect.poll(() => ffion.refused).toEqual(['signed-out']);
  });

  test('D1, D8: somebody else signs in over a session: its socket is cut off within a second', async () => {
    const { organisationId, name, personCookie, writerCookie, id } = await withItem();
    const email = `sam-${newId()}@example.org`;
    const password = 'a quiet garden bench';
    await makeAccount(organisationId, 'worker', { email, passwordHash: await hashPassword(password) });
    const carys = drafts.open(writerCookie, name);
    const ffion = drafts.open(personCookie, name);
    await settled(carys, ffion);
    const form = { email, password };
    await callRoute(signInRoute, { path: '/sign-in', params: {}, cookie: writerCookie, form });
    await expect.poll(() => carys.closed, { timeout: 1_000 }).toEqual(['access-changed']);
    const before = await rows();
    carys.words(id).insert(0, 'Still here. ');
    await carys.provider.onOpen(new Event('open'));
    await expect.poll(() => carys.refused).toEqual(['signed-out']);
    expect(await rows()).toBe(before);
    expect(ffion.closed).toEqual([]);
  });

  test('D9: a form from somebody who may only read, or may not even see, changes nothing', async () => {
    const { organisationId, personId } = await withItem();
    const before = await rows();
    const reader = await makeAccount(organisationId, 'supporter');
    await makeGrant(personId, reader, { section: 'helps', level: 'see' });
    const command = { do: 'add', id: newId(), text: 'Mine', details: {} } as const;
    const asReader = viewerOf(reader, organisationId, 'supporter');
    const asStranger = viewerOf(newId(), organisationId, 'worker');
    expect(await writeItem(asReader, personId, 'helps', command)).toEqual({ allowed: false, reason: 'forbidden' });
    expect(await writeItem(asReader, personId, 'triggers', command)).toEqual({ allowed: false, reason: 'forbidden' });
    expect(await writeItem(asStranger, personId, 'helps', command)).toEqual({ allowed: false, reason: 'unseen' });
    expect(await rows()).toBe(before);
  });

  test('D12: a name and a colour that a browser gives itself are overwritten, and nobody can speak as another', async () => {
    const { writerCookie, personCookie, name } = await withItem();
    const ffion = drafts.open(personCookie, name);
    const carys = drafts.open(writerCookie, name);
    await settled(ffion, carys);
    ffion.provider.setAwarenessField('item', 'crisis_line');
    carys.provider.setAwarenessField('user', { name: 'Dr Sethi', color: 'red', accountId: 'x' });
    carys.provider.setAwarenessField('html', '<script>');
    const seen = () => ffion.provider.awareness?.getStates().get(carys.document.clientID);
    await expect.poll(() => seen()?.user?.name).toBe('Carys Hughes');
    expect(seen()).toEqual({
      user: { name: 'Carys Hughes', color: expect.stringMatching(/^#[0-9a-f]{6}$/), accountId: expect.any(String) },
    });
    await expect.poll(() => carys.provider.awareness?.getStates().has(ffion.document.clientID)).toBe(true);
    const spoof = carys.provider.awareness!;
    spoof.states.set(ffion.document.clientID, { item: 'spoofed' });
    spoof.meta.set(ffion.document.clientID, { clock: 99, lastUpdated: 1 });
    spoof.emit('update', [{ added: [], updated: [ffion.document.clientID], removed: [] }, 'local']);
    carys.provider.setAwarenessField('item', 'after');
    await expect.poll(() => seen()?.item).toBe('after');
    const watcher = drafts.open(personCookie, name);
    await settled(watcher);
    await expect
      .poll(() => watcher.provider.awareness?.getStates().get(ffion.document.clientID)?.item)
      .toBe('crisis_line');
  });
});

describe('what is on the disk', () => {
  test('SAFETY fact 2: a section that cannot be read is not opened, and nothing is stored over it', async () => {
    const { planId, personCookie, name, id } = await withItem();
    const ffion = drafts.open(personCookie, name);
    await settled(ffion);
    ffion.leave();
    await drafts.restart();
    const [before] = await database().read.select().from(sectionFolds);
    await inTransaction(async (tx) => {
      await tx.update(sectionFolds).set({ state: Buffer.from([255, 255, 255]) });
    });
    const again = drafts.open(personCookie, name);
    await expect.poll(() => again.refused.length).toBeGreaterThan(0);
    await drafts.restart();
    const [after] = await database().read.select().from(sectionFolds);
    expect(after?.state).toEqual(Buffer.from([255, 255, 255]));
    await inTransaction(async (tx) => {
      await tx.update(sectionFolds).set({ state: before!.state });
    });
    expect((await readSection(planId, 'helps')).map((item) => item.id)).toEqual([id]);
  });

  test('a row of the log that does not apply is set aside, and everything else is there', async () => {
    const { planId, personAccount, personCookie, name, id } = await withItem();
    await inTransaction(async (tx) => {
      await tx.insert(sectionUpdates).values({
        id: newId(),
        planId,
        section: 'helps',
        accountId: personAccount,
        at: 1,
        bytes: Buffer.from([9, 9, 9]),
      });
    });
    await drafts.restart();
    const ffion = drafts.open(personCookie, name);
    await settled(ffion);
    expect(ffion.text(id)).toBe('Wait.');
    expect(await database().read.$count(accounts)).toBe(2);
  });

  test('folding twice changes nothing, and the log keeps every row', async () => {
    const { person, personId, planId, id } = await withItem();
    await drafts.restart();
    const [first] = await database().read.select().from(sectionFolds);
    await drafts.restart();
    expect(await database().read.select().from(sectionFolds)).toEqual([first]);
    expect(first).toMatchObject({ itemCount: 1, updatedBy: person.accountId });
    await writeItem(person, personId, 'helps', { do: 'take-out', id });
    await drafts.restart();
    const [second] = await database().read.select().from(sectionFolds);
    expect([second?.itemCount, await rows(), (await readSection(planId, 'helps'))[0]?.takenOut]).toEqual([0, 2, true]);
  });
});
