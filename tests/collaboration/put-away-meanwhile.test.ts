import { afterEach, expect, test } from 'vitest';
import * as Y from 'yjs';
import { collaboration } from '../../app/features/drafting/collaboration.server';
import { documentName } from '../../app/features/drafting/section-document';
import { writeItem, type ItemCommand } from '../../app/features/drafting/write-item.server';
import { letIn } from '../../app/features/sharing/let-in.server';
import type { SectionCode } from '../../app/domain/plan';
import { setClock } from '../../app/platform/clock';
import { newId } from '../../app/platform/ids';
import * as questionRoute from '../../app/routes/people.$personId.plan.$section';
import { callRoute } from '../support/call-route';
import { freshDatabase } from '../support/database';
import { makeAccount, signedIn } from '../support/fixtures';
import { liveDrafts, personWithWriter, settled } from '../support/live-drafts';
import { viewerOfAccount } from '../support/viewer';

freshDatabase();
const drafts = liveDrafts();
afterEach(() => setClock(undefined));

async function writing() {
  const place = await personWithWriter('triggers');
  const me = await viewerOfAccount(place.personAccount);
  const write = async (section: SectionCode, command: ItemCommand) => {
    expect(await writeItem(me, place.personId, section, command)).toMatchObject({ allowed: true });
    return command.id;
  };
  const add = (section: SectionCode, text: string) => write(section, { do: 'add', id: newId(), text, details: {} });
  const nia = await makeAccount(place.organisationId, 'supporter', { name: 'Nia Hughes' });
  const until = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
  const sections: SectionCode[] = ['helps', 'signs'];
  const lettingIn = { does: 'let-in', who: nia, level: 'write', purpose: 'To write', until, sections } as const;
  return { ...place, me, write, add, nia, letNiaIn: () => letIn(me, place.personId, lettingIn, 'Europe/London') };
}

test('P1: what is taken out of one part while another is being put away does not reach who is let in', async () => {
  const { personCookie, planId, personId, me, write, add, nia, letNiaIn } = await writing();
  const secret = await add('helps', 'canary: Dad shouts.');
  await add('helps', 'Sit with me.');
  await write('signs', { do: 'take-out', id: await add('signs', 'I pace.') });
  // The first part is looked through already when the second one changes.
  const ffion = drafts.open(personCookie, documentName(planId, 'signs'));
  await settled(ffion);
  const live = collaboration().hocuspocus.documents.get(documentName(planId, 'signs'))!;
  let meanwhile: ReturnType<typeof writeItem> | undefined;
  live.once('update', () => (meanwhile = writeItem(me, personId, 'helps', { do: 'take-out', id: secret })));
  expect(await letNiaIn()).toEqual({ allowed: true });
  expect(await meanwhile).toMatchObject({ allowed: true });
  const hers = drafts.open(await signedIn(nia), documentName(planId, 'helps'));
  await settled(hers);
  const sent = Buffer.from(Y.encodeStateAsUpdate(hers.document)).toString('utf8');
  expect(sent).toContain('Sit with me');
  expect(sent).not.toContain('Dad shouts');
});

test('P11: what somebody types into an answer that was put away meanwhile comes back to them, and nothing is written', async () => {
  const { personId, personCookie, write, add, letNiaIn } = await writing();
  const id = await add('helps', 'Dad shouts.');
  await write('helps', { do: 'take-out', id });
  await letNiaIn();
  const place = {
    path: `/people/${personId}/plan/helps`,
    params: { personId, section: 'helps' },
    cookie: personCookie,
  };
  const before = await callRoute(questionRoute, place);
  const form = { do: 'change', id, text: 'Dad shouts, and I hide.', basedOn: 'Dad shouts.', before: '{}' };
  const refused = await callRoute(questionRoute, { ...place, form });
  expect(refused).toMatchObject({ status: 404, body: { typed: { id, text: 'Dad shouts, and I hide.' } } });
  const items = (page: { body: unknown }) => (page.body as { items: object[] }).items;
  expect(items(await callRoute(questionRoute, place))).toEqual(items(before));
});
