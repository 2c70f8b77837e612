import { createElement, type FunctionComponent, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeEach, describe, expect, it } from 'vitest';
import * as incidentRoute from '../../app/routes/incidents.$incidentId';
import * as eventsRoute from '../../app/routes/incidents.$incidentId_.events';
import { writeItem } from '../../app/features/drafting/write-item.server';
import { Summary } from '../../app/features/incidents/after-part';
import { CardBelow, CardTop } from '../../app/features/incidents/card-in-sight';
import { LoggingContext } from '../../app/features/incidents/event-form';
import type { StaffView, StoryView } from '../../app/features/incidents/incident-view';
import { NotSent } from '../../app/features/incidents/not-sent';
import { Uses } from '../../app/features/incidents/restriction-part';
import { startIncident } from '../../app/features/incidents/start-incident.server';
import type { Tap } from '../../app/features/incidents/use-outbox';
import { newId } from '../../app/platform/ids';
import { incidentEvents } from '../../db/tables.server';
import { aPlan, anItem, makeVersion } from '../support/agreed-plan';
import { callRoute } from '../support/call-route';
import { freshDatabase } from '../support/database';
import { makeAccount, makePerson, makeStay, signedIn } from '../support/fixtures';
import { viewerOfAccount } from '../support/viewer';
import { makeWillowCourt, type WillowCourt } from '../support/willow-court';

const fresh = freshDatabase();

let court: WillowCourt, ffion: string, sam: string, bex: string, me: string;

beforeEach(async () => {
  court = await makeWillowCourt();
  ({ ffion } = court);
  [sam, bex, me] = [await signedIn(court.sam), await signedIn(court.bex), await signedIn(court.me)];
});

const at = (incidentId: string, more = '') => ({ path: `/incidents/${incidentId}${more}`, params: { incidentId } });
const opened = (cookie: string, incidentId: string) => callRoute(incidentRoute, { ...at(incidentId), cookie });
const tap = (cookie: string, incidentId: string, fields: Record<string, string>) =>
  callRoute(incidentRoute, { ...at(incidentId), cookie, form: { eventId: newId(), ...fields } });
const sent = (cookie: string, incidentId: string, json: unknown) =>
  callRoute(eventsRoute, { ...at(incidentId, '/events'), cookie, json });

async function begin(personId = ffion, versionId?: string): Promise<string> {
  const incidentId = newId();
  const posted = { incidentId, eventId: newId(), ...(versionId && { versionId }) };
  expect(await startIncident(await viewerOfAccount(court.sam), personId, posted)).toMatchObject({ allowed: true });
  return incidentId;
}

/** The parts of the page that show the plan, as HTML. */
function shown(view: StaffView): string {
  const { incidentId, reader, freshIds } = view;
  const signed = { isSigned: false, signedUses: [] };
  const value = { incidentId, reader, freshIds, ...signed, taps: [], refusal: undefined, send: null };
  const top = createElement(CardTop as FunctionComponent<{ view: StaffView; children: ReactNode }>, {
    view,
    children: [createElement(Uses, { view, key: 'uses' }), createElement(Summary, { view, key: 'summary' })],
  });
  const below = createElement(CardBelow, { view });
  return renderToStaticMarkup(createElement(LoggingContext.Provider, { value }, top, below));
}

describe('the plan beside the log', () => {
  it('P5: without an agreed plan what is known stands there as not agreed, also while a restraint runs', async () => {
    const dan = await makePerson(court.organisation, { name: 'Dan Prosser', preferredName: 'Dan' });
    await makeStay(dan, court.site);
    const owner = await viewerOfAccount(await makeAccount(court.organisation, 'person', { personId: dan }));
    await writeItem(owner, dan, 'health_risks', { do: 'add', id: newId(), text: 'I have asthma.', details: {} });
    const incidentId = await begin(dan);
    await tap(sam, incidentId, { type: 'restriction_started', restriction: 'physical' });
    const view = (await opened(sam, incidentId)).body as StaffView;
    expect(view).toMatchObject({ version: null, card: { crisisLine: null, health: [{ text: 'I have asthma.' }] } });
    expect(view.danger?.title).toBe('Let go and call 999 if Dan');
    expect(view.uses).toMatchObject([{ crossed: [], endangers: [] }]);
    expect(shown(view)).toMatch(
      /NOT AGREED.*can be hurt<\/h3><p><span class="tag tag--honey">Not agreed.*I have asthma\./,
    );
  });

  it('P3: says whose words they are, wherever they stand', async () => {
    const staff = { voice: 'staff' as const };
    const plan = aPlan([
      anItem('avoid', 'No crowding.', { ...staff, restrictionTypes: ['physical'] }),
      anItem('health_risks', 'A weak back.', staff),
      anItem('communication', 'Short words.', staff),
      anItem('afterwards', 'Tea.', staff),
    ]);
    const incidentId = await begin(ffion, await makeVersion(ffion, court.me, plan));
    await tap(sam, incidentId, { type: 'restriction_started', restriction: 'physical' });
    await tap(sam, incidentId, { type: 'over' });
    const page = shown((await opened(sam, incidentId)).body as StaffView);
    for (const words of ['No crowding.', 'A weak back.', 'Short words.', 'Tea.']) {
      expect(page).toMatch(new RegExp(`${words}(”|</span>)?<small class="aside">Staff&#x27;s words`));
    }
    const story = (await opened(me, incidentId)).body as StoryView;
    const voices = story.uses.flatMap(({ crossed, endangers }) => [...crossed, ...endangers].map(({ voice }) => voice));
    expect(voices).toEqual(['staff', 'staff']);
  });
});

describe('H6: what somebody tapped is theirs', () => {
  it('is not taken down as that of whoever signed in next: 409 in plain words, and nothing changes', async () => {
    const incidentId = await begin(ffion, court.versionId);
    const { reader } = (await opened(sam, incidentId)).body as StaffView;
    expect(reader).toEqual({ accountId: court.sam, name: 'Sam Okoro', leads: false });
    const note = { type: 'note', text: 'Loud', eventId: newId(), tappedBy: reader.accountId };
    const answer = await sent(bex, incidentId, note);
    expect(answer.status).toBe(409);
    expect(await (answer.body as Response).json()).toMatchObject({
      error: 'somebody_else',
      words: expect.stringMatching(/^Somebody else is signed in here now\./),
    });
    expect(await tap(bex, incidentId, note)).toMatchObject({ status: 409, body: { typed: { text: 'Loud' } } });
    expect(await fresh.current.read.$count(incidentEvents)).toBe(1);
    expect(await sent(sam, incidentId, note)).toMatchObject({ status: 201 });
  });

  it('says whose taps wait, and tells nobody to tell their lead who is the lead', () => {
    const waiting = (state: Tap['state'], leads: boolean, isOwnDevice = false, isKept = false) => {
      const fields = { eventId: newId() };
      const taps: Tap[] = [
        { fields, words: 'It passed', by: 'Sam Okoro', tappedAt: 0, deviceAt: 0, sequence: 0, state },
      ];
      return renderToStaticMarkup(
        createElement(NotSent, { taps, leads, takeAway: () => undefined, isOwnDevice, isKept }),
      );
    };
    expect(waiting('somebody_else', false)).toContain(
      'Somebody else is signed in here. These taps are Sam Okoro&#x27;s.',
    );
    expect(waiting('refused', false)).toContain('tell your lead');
    expect(waiting('refused', true)).not.toContain('your lead');
    // P11, C7: what outlives the page, and what does not.
    const shared = waiting('waiting', false);
    expect(shared).toContain('This is a shared device. These taps are kept on this page only. Leave it open.');
    expect(shared).not.toContain('Kept here');
    expect(waiting('waiting', false, true)).toContain('<p>Leave this page open.</p>');
    const kept = waiting('waiting', false, true, true);
    expect(kept).toContain('Kept here, not sent yet. Trying again.');
    expect(kept).toContain('You can close this page.');
  });
});
