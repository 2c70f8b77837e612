import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { IncidentEventBodies } from '../../app/domain/incident';
import type { EasyRecord } from '../../app/features/incidents/easy-record';
import type { StoryView } from '../../app/features/incidents/incident-view';
import { recordEvent } from '../../app/features/incidents/record-event.server';
import { startIncident } from '../../app/features/incidents/start-incident.server';
import { setClock } from '../../app/platform/clock';
import { newId } from '../../app/platform/ids';
import * as incidentRoute from '../../app/routes/incidents.$incidentId';
import * as easyRoute from '../../app/routes/incidents.$incidentId_.easy';
import { callRoute, type RouteModule } from '../support/call-route';
import { freshDatabase } from '../support/database';
import { makeAccount, makeDecider, signedIn } from '../support/fixtures';
import { viewerOfAccount } from '../support/viewer';
import { makeWillowCourt, type WillowCourt } from '../support/willow-court';

freshDatabase();
const began = Date.UTC(2026, 5, 3, 13, 32);
let court: WillowCourt, incidentId: string, useId: string;
let minutes = 0;

beforeEach(async () => {
  minutes = 0;
  setClock(() => began + minutes * 60_000);
  court = await makeWillowCourt();
  [incidentId, useId] = [newId(), newId()];
  const started = { incidentId, eventId: newId(), versionId: court.versionId };
  expect((await startIncident(await viewerOfAccount(court.sam), court.ffion, started)).allowed).toBe(true);
  await write({ type: 'restriction_started', restriction: 'seclusion', eventId: useId });
  const itemId = court.cards.id;
  await write({ type: 'strategy_tried', itemId, outcome: 'tried_no_help', why: 'canary-first-try' });
  await write({ type: 'strategy_tried', itemId, outcome: 'tried_helped', why: 'canary-second-try' });
  await write({ type: 'reason_given', useId, text: 'canary-reason' });
  await write({ type: 'use_described', useId, text: 'canary-described' });
  await write({ type: 'checked', useId, check: 'obs_15', text: 'canary-checked' });
  await write({ type: 'note', text: 'canary-note' });
  await write({ type: 'told', whom: 'safeguarding_team', withheld: false, text: 'canary-told' });
  await write({ type: 'support_given', whom: 'person', answer: 'not_now', text: 'canary-support' });
  await write({ type: 'support_given', whom: 'staff', answer: 'wanted', text: 'canary-of-staff' });
});
afterEach(() => setClock(undefined));

type Posted = { type: keyof IncidentEventBodies; eventId?: string } & Record<string, unknown>;

async function write(posted: Posted) {
  minutes += 1;
  const event = { eventId: newId(), ...posted } as Parameters<typeof recordEvent>[2];
  expect(await recordEvent(await viewerOfAccount(court.sam), incidentId, event)).toMatchObject({ allowed: true });
}
async function read<Page>(route: RouteModule, path: string, by: string): Promise<Page> {
  const page = { path: `/incidents/${incidentId}${path}`, params: { incidentId }, cookie: await signedIn(by) };
  const { status, body } = await callRoute(route, page);
  expect(status).toBe(200);
  return body as Page;
}
const inOrder = [
  ['canary-first-try', '2:34 pm'],
  ['canary-described', '2:37 pm'],
  ['canary-checked', '2:38 pm'],
  ['canary-note', '2:39 pm'],
  ['canary-told', '2:40 pm'],
  ['canary-support', '2:41 pm'],
];
const linesOf = (log: StoryView['log']) => log.map(({ words, time }) => [words, time]);

describe('P10: the person reads all that was written about them', () => {
  it('how it was done, what was seen at checks, who was told and what help was offered, each at its time', async () => {
    const story = await read<StoryView>(incidentRoute, '', court.me);
    expect(linesOf(story.log)).toEqual(inOrder);
    expect(story.log.map(({ what }) => what).slice(1)).toEqual([
      'how they did it',
      'what they saw when they checked',
      'Note',
      'they told the safeguarding team',
      'they offered help. I said “not now”',
    ]);
    // Those that count stand with what they are about.
    expect(story.uses[0]?.reason?.words).toBe('canary-reason');
    expect(story.stages.flatMap(({ strategies }) => strategies)[0]?.answer?.why).toBe('canary-second-try');
    expect(JSON.stringify(story)).not.toContain('canary-of-staff');
  });

  it('in Easy Read too, in the part that says what happened, and not before it is opened (A1, H15)', async () => {
    expect(JSON.stringify(await read<EasyRecord>(easyRoute, '/easy?part=tried', court.me))).not.toContain('described');
    for (const part of ['happened', 'all']) {
      const { notes } = await read<EasyRecord>(easyRoute, `/easy?part=${part}`, court.me);
      expect(linesOf(notes)).toEqual(inOrder);
    }
  });

  it('who decides for them reads how it was done and what was seen, but not who was told', async () => {
    const carys = await makeAccount(court.organisation, 'supporter');
    await makeDecider(court.ffion, carys);
    const theirs = inOrder.slice(0, 4);
    expect(linesOf((await read<StoryView>(incidentRoute, '', carys)).log)).toEqual(theirs);
    expect(linesOf((await read<EasyRecord>(easyRoute, '/easy?part=all', carys)).notes)).toEqual(theirs);
  });
});
