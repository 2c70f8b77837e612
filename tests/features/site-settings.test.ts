import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { auditEntries, siteSettings as rows } from '../../db/tables.server';
import { intervalNames } from '../../app/domain/site-settings';
import type { Viewer } from '../../app/domain/viewer';
import type { StaffView } from '../../app/features/incidents/incident-view';
import { Checks } from '../../app/features/incidents/checks';
import { LoggingContext } from '../../app/features/incidents/event-form';
import { recordEvent } from '../../app/features/incidents/record-event.server';
import { startIncident } from '../../app/features/incidents/start-incident.server';
import type { RecordView } from '../../app/features/record/record-view';
import { siteSettings } from '../../app/features/sites/site-settings.server';
import type { SiteSettingsView } from '../../app/features/sites/site-settings-view.server';
import { setClock } from '../../app/platform/clock';
import type { FormRefusal } from '../../app/platform/form';
import { newId } from '../../app/platform/ids';
import * as siteRoute from '../../app/routes/admin.sites_.$siteId';
import * as recordRoute from '../../app/routes/incidents.$incidentId_.record';
import * as incidentRoute from '../../app/routes/incidents.$incidentId';
import { callRoute } from '../support/call-route';
import { freshDatabase } from '../support/database';
import { makeAccount, makeOrganisation, makeSite, signedIn } from '../support/fixtures';
import { viewerOfAccount } from '../support/viewer';
import { makeWillowCourt, type WillowCourt } from '../support/willow-court';

const fresh = freshDatabase();
const began = Date.UTC(2026, 5, 3, 13, 32);
const minute = 60_000;

let court: WillowCourt, alex: string, sam: string, viewer: Viewer;

beforeEach(async () => {
  setClock(() => began);
  court = await makeWillowCourt();
  alex = await signedIn(court.administrator);
  sam = await signedIn(court.sam);
  viewer = await viewerOfAccount(court.sam);
});
afterEach(() => setClock(undefined));

const usual = {
  ...Object.fromEntries(
    intervalNames.flatMap((name) => [
      [name, ''],
      [`${name}_unit`, 'minutes'],
    ]),
  ),
  planReviewRestrictions: '2',
  planReviewWeeks: '4',
};
const at = (siteId = court.site) => ({ path: `/admin/sites/${siteId}`, params: { siteId } });
const save = (form: Record<string, string>, cookie = alex, siteId = court.site) =>
  callRoute(siteRoute, { ...at(siteId), cookie, form: { ...usual, ...form } });
const opened = async (cookie = alex) => (await callRoute(siteRoute, { ...at(), cookie })).body as SiteSettingsView;
const settings = () => siteSettings(fresh.current.read, court.site);

async function secluded(): Promise<{ incidentId: string; useId: string }> {
  const [incidentId, useId] = [newId(), newId()];
  await startIncident(viewer, court.ffion, { incidentId, eventId: newId(), versionId: court.versionId });
  await recordEvent(viewer, incidentId, { type: 'restriction_started', restriction: 'seclusion', eventId: useId });
  return { incidentId, useId };
}
async function checksOn(incidentId: string) {
  const path = `/incidents/${incidentId}`;
  const view = (await callRoute(incidentRoute, { path, params: { incidentId }, cookie: sam })).body as StaffView;
  return { use: view.uses[0]!, of: (code: string) => view.uses[0]!.checks.find(({ check }) => check === code) };
}

describe('what a site sets (P11)', () => {
  it('is a row for each change, with who and when; what stays the same writes nothing', async () => {
    await save({ obs_15: '10', planReviewRestrictions: '3' });
    await save({ obs_15: '10', planReviewRestrictions: '3' });
    expect(await fresh.current.read.$count(rows)).toBe(2);
    await save({ planReviewRestrictions: '3' });
    expect(await settings()).toMatchObject({ intervals: {}, planReview: { restrictions: 3, weeks: 4 } });
    const { changes } = await opened();
    expect(changes.map(({ key, value, on }) => [key, value, on])).toEqual([
      ['interval:obs_15', null, '3 June 2026'],
      ['planReviewRestrictions', 3, '3 June 2026'],
      ['interval:obs_15', { minutes: 10 }, '3 June 2026'],
    ]);
    const audit = await fresh.current.read.select().from(auditEntries).where(eq(auditEntries.action, 'site.set'));
    expect(audit.map(({ objectId, detail }) => [objectId, detail])).toEqual([
      [court.site, 'interval:obs_15 planReviewRestrictions'],
      [court.site, 'interval:obs_15'],
    ]);
  });

  it('is counted in what the administrator chose: hours, days, months', async () => {
    await save({ nursing_2h: '3', nursing_2h_unit: 'hours', lts_periodic: '30', lts_periodic_unit: 'days' });
    await save({ nursing_2h: '3', nursing_2h_unit: 'hours', lts_3m: '2', lts_3m_unit: 'months' });
    expect((await settings()).intervals).toEqual({ nursing_2h: { minutes: 180 }, lts_3m: { months: 2 } });
    const view = await opened();
    expect(view.seclusion.find(({ name }) => name === 'nursing_2h')).toMatchObject({ longer: true });
    expect(view.segregation.find(({ name }) => name === 'lts_3m')).toMatchObject({ longer: false });
  });

  it('wrong values are said beside their field, and change nothing', async () => {
    const answer = await save({ obs_15: '0', nursing_2h: 'often', MHA_2025: '2027-02-30' });
    expect(answer.status).toBe(400);
    expect((answer.body as FormRefusal).errors).toEqual({
      obs_15: ['Write 1 or more.'],
      nursing_2h: ['Write a whole number.'],
      MHA_2025: ['There is no such day.'],
    });
    expect(await save({ obs_15_unit: 'years' })).toMatchObject({ status: 400 });
    expect(await save({ organisation: 'x' })).toMatchObject({ status: 400 });
    expect(await fresh.current.read.$count(rows)).toBe(0);
  });

  it('D4: for anybody but its own administrator it is not there', async () => {
    const stranger = await signedIn(await makeAccount(await makeOrganisation(), 'administrator'));
    for (const cookie of [stranger, sam]) {
      expect(await callRoute(siteRoute, { ...at(), cookie })).toMatchObject({ status: 404 });
      expect(await save({ obs_15: '10' }, cookie)).toMatchObject({ status: 404 });
    }
    const theirs = await makeSite(await makeOrganisation());
    expect(await save({ obs_15: '10' }, alex, theirs)).toMatchObject({ status: 404 });
    expect(await fresh.current.read.$count(rows)).toBe(0);
  });
});

describe('the clocks of a site', () => {
  it('where they are not the Code’s, the log says both, who set it and when: never silently', async () => {
    await save({ obs_15: '20', nursing_2h: '1', nursing_2h_unit: 'hours' });
    const { incidentId } = await secluded();
    const { of } = await checksOn(incidentId);
    const { name } = await viewerOfAccount(court.administrator);
    const set = { by: name, on: '3 June 2026' };
    expect(of('obs_15')).toMatchObject({
      due: { day: null, time: '14:52' },
      differs: [{ site: { minutes: 20 }, code: { minutes: 15 }, longer: true, ...set }],
    });
    expect(of('nursing_2h')).toMatchObject({ due: { day: null, time: '15:32' }, differs: [{ longer: false, ...set }] });
    expect(of('medical_4h')!.differs).toEqual([]);
  });

  it('once the team has looked at it, the log says that one check in each 24 hours is the responsible clinician’s', async () => {
    const { incidentId, useId } = await secluded();
    expect((await checksOn(incidentId)).of('medical_4h')).toMatchObject({ byResponsibleClinician: false });
    await recordEvent(viewer, incidentId, { type: 'checked', eventId: newId(), useId, check: 'internal_mdt' });
    const { use, of } = await checksOn(incidentId);
    expect(of('medical_4h')).toMatchObject({ byResponsibleClinician: true });
    const logging = { incidentId, freshIds: {}, isSigned: false, signedUses: [], taps: [], refusal: undefined };
    const reader = { accountId: court.sam, name: 'Sam Okoro', leads: false };
    const checks = createElement(Checks, { use, made: began });
    const value = { ...logging, reader, send: null };
    const page = renderToStaticMarkup(createElement(LoggingContext.Provider, { value }, checks));
    expect(page).toContain('In each 24 hours, the responsible clinician makes one of these checks.');
  });

  it('a psychiatrist who decided on it has made the first check by a doctor, where the site asks', async () => {
    const { incidentId, useId } = await secluded();
    expect((await checksOn(incidentId)).use.psychiatrist).toBeNull();
    await save({ asksPsychiatrist: 'yes' });
    setClock(() => began + 2 * minute);
    const asked = await checksOn(incidentId);
    expect(asked.use.psychiatrist).toBe('');
    expect(asked.of('first_medical')).toMatchObject({ due: { day: null, time: '15:32' } });
    await recordEvent(viewer, incidentId, {
      type: 'use_described',
      eventId: newId(),
      useId,
      psychiatristAuthorised: 'yes',
    });
    const answered = await checksOn(incidentId);
    expect(answered.use.psychiatrist).toBe('yes');
    expect(answered.of('first_medical')).toBeUndefined();
  });
});

describe('laws that are not in force yet', () => {
  it('are off until the day that an administrator wrote has come, by the day of the incident', async () => {
    const offered = async (incidentId: string) => {
      const place = { path: `/incidents/${incidentId}/record`, params: { incidentId }, cookie: sam };
      const { frameworks } = (await callRoute(recordRoute, place)).body as RecordView;
      return frameworks.some(({ code }) => code === 'LPS');
    };
    const before = await secluded();
    expect(await offered(before.incidentId)).toBe(false);
    await save({ LPS: '2026-06-04' });
    expect((await opened()).changes[0]).toMatchObject({ key: 'inForce:LPS', day: '4 June 2026' });
    setClock(() => began + 24 * 60 * minute);
    sam = await signedIn(court.sam);
    expect(await offered(before.incidentId)).toBe(false);
    expect(await offered((await secluded()).incidentId)).toBe(true);
  });
});
