import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { incidents } from '../../db/tables.server';
import { worryOf } from '../../app/domain/concern';
import type { RecordField } from '../../app/domain/record-answers';
import { recordEvent } from '../../app/features/incidents/record-event.server';
import { findLeadStart } from '../../app/features/people/lead-start.server';
import { sendReminders } from '../../app/features/to-do/send-reminders.server';
import { setClock } from '../../app/platform/clock';
import { newId } from '../../app/platform/ids';
import type { Mail } from '../../app/platform/mail.server';
import * as toDoRoute from '../../app/routes/to-do';
import type { ConcernHere } from '../../app/features/to-do/find-concerns.server';
import { begunIncident } from '../support/begun';
import { callRoute } from '../support/call-route';
import { freshDatabase } from '../support/database';
import { makeAccount, makePosting, makeSite, signedIn } from '../support/fixtures';
import { viewerOfAccount } from '../support/viewer';
import { makeWillowCourt, type WillowCourt } from '../support/willow-court';

const fresh = freshDatabase();
const began = Date.UTC(2026, 5, 3, 13, 32);
const minute = 60_000;

let court: WillowCourt, rhian: string, incidentId: string;

beforeEach(async () => {
  setClock(() => began);
  court = await makeWillowCourt();
  rhian = await makeAccount(court.organisation, 'lead', { email: 'rhian@example.org' });
  await makePosting(rhian, court.site, { role: 'lead' });
  incidentId = await begunIncident(court);
  await record({ type: 'restriction_started', restriction: 'seclusion' });
});
afterEach(() => setClock(undefined));

const state = async () => (await fresh.current.read.select().from(incidents))[0]!.state;
async function record(event: object, by = court.sam) {
  const posted = { eventId: newId(), ...event } as never;
  expect(await recordEvent(await viewerOfAccount(by), incidentId, posted)).toMatchObject({ allowed: true });
}
const answer = (answers: Partial<Record<RecordField, string>>, by = court.sam) =>
  record({ type: 'answered', answers, after: 100 }, by);

async function concerns(account = rhian, at = began + minute): Promise<string[]> {
  setClock(() => at);
  const { body } = await callRoute(toDoRoute, { path: '/to-do', params: {}, cookie: await signedIn(account) });
  const { concerns: list } = body as { concerns: ConcernHere[] };
  expect((await findLeadStart(await viewerOfAccount(account), at)).concerns).toEqual(list);
  return list.map(({ code }) => code);
}

describe('what a record says that cannot wait for its turn (`hra_tests`, DOMAIN section 0)', () => {
  it.each([
    [{ cruelOrLifeThreatening: 'yes' }, ['cruel'], true, 'rights'],
    [{ cruelOrLifeThreatening: 'not_sure' }, ['maybe_cruel'], false, 'rights'],
    [{ sameForAnyone: 'no' }, ['not_for_anyone'], true, 'rights'],
    [{ sameForAnyone: 'not_sure' }, ['maybe_not_for_anyone'], false, 'rights'],
    [{ legalFramework: 'NONE' }, ['no_law'], true, 'lawful'],
    [{ legalFramework: 'NOT_SURE' }, ['law_not_sure'], false, 'lawful'],
  ] as const)('%o stands first with who leads there, while it goes on too', async (answers, codes, isUrgent, place) => {
    expect(await concerns()).toEqual([]);
    await answer(answers);
    expect(await concerns()).toEqual(codes);
    expect((await findLeadStart(await viewerOfAccount(rhian), began + minute)).concerns).toEqual([
      {
        code: codes[0],
        isUrgent,
        preferredName: 'Ffion',
        siteName: 'Willow Court',
        when: 'today at 2:33 pm',
        to: `/incidents/${incidentId}/record#${place}`,
      },
    ]);
  });

  it('it stands there too where the restriction was put right, and the incident counts as passed', async () => {
    await answer({ cruelOrLifeThreatening: 'yes' });
    const [{ eventId }] = (await state()).uses as unknown as [{ eventId: string }];
    await record({ type: 'corrected', correctedId: eventId, text: 'It was another day.', undone: 'yes' });
    await record({ type: 'over' });
    expect((await state()).outcome).toBe('passed');
    expect(await concerns()).toEqual(['cruel']);
  });

  it('the page says so where it is answered, the worse of the two', () => {
    const said = (cruelOrLifeThreatening: string, sameForAnyone: string) =>
      worryOf({ cruelOrLifeThreatening, sameForAnyone });
    expect([said('no', 'yes'), said('no', 'not_sure'), said('no', 'no')]).toEqual([null, 'today', 'urgent']);
    expect([said('not_sure', 'yes'), said('yes', 'not_sure')]).toEqual(['today', 'urgent']);
  });

  it('what goes on for longer than four weeks does not lose it', async () => {
    await answer({ cruelOrLifeThreatening: 'yes' });
    expect(await concerns(rhian, began + 40 * 24 * 60 * minute)).toEqual(['cruel']);
  });

  it('what is urgent comes first; what is answered no, or with a law, is none', async () => {
    await answer({ legalFramework: 'NOT_SURE' });
    setClock(() => began + minute / 2);
    await answer({ cruelOrLifeThreatening: 'yes' });
    expect(await concerns()).toEqual(['cruel', 'law_not_sure']);
    await answer({ cruelOrLifeThreatening: 'no', sameForAnyone: 'yes', legalFramework: 'MCA_S5_6' });
    expect(await concerns()).toEqual([]);
  });

  it('P12: a worker, and who leads another place, learn nothing of it', async () => {
    await answer({ cruelOrLifeThreatening: 'yes' });
    const elsewhere = await makeAccount(court.organisation, 'lead');
    await makePosting(elsewhere, await makeSite(court.organisation), { role: 'lead' });
    expect([await concerns(court.bex), await concerns(elsewhere)]).toEqual([[], []]);
  });

  it('it ends when who manages has signed, and begins again with an answer that comes after', async () => {
    await answer({ cruelOrLifeThreatening: 'yes' });
    await record({ type: 'signed', as: 'manager' }, rhian);
    expect(await concerns()).toEqual([]);
    await answer({ legalFramework: 'NONE' });
    expect(await concerns()).toEqual(['no_law']);
    setClock(() => began + 2 * minute);
    await record({ type: 'told', whom: 'safeguarding_team', text: 'By telephone at three.' });
    expect(await concerns()).toEqual([]);
  });
});

test('who leads is mailed at once, with no word of it, though they had a mail today; not who answered it', async () => {
  const mails: Mail[] = [];
  const remind = async (at: number) => {
    setClock(() => at);
    await sendReminders(
      async (mail) => void mails.push(mail),
      at,
      (error) => expect(error).toBeUndefined(),
    );
    return mails.splice(0).filter(({ to }) => to === 'rhian@example.org');
  };
  await answer({ legalFramework: 'NOT_SURE' });
  expect(await remind(began + minute)).toHaveLength(1);
  await answer({ cruelOrLifeThreatening: 'not_sure' });
  expect(await remind(began + 2 * minute)).toEqual([]);
  await answer({ cruelOrLifeThreatening: 'yes' });
  const [mail] = await remind(began + 3 * minute);
  expect(mail?.text).toMatch(/^Something new waits for you\./);
  expect(mail?.text).not.toMatch(/cruel|Ffion|Willow/);
  expect(await remind(began + 4 * minute)).toEqual([]);
  await answer({ legalFramework: 'NONE' }, rhian);
  expect(await remind(began + 5 * minute)).toEqual([]);
});
