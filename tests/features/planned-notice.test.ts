import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { PlannedNotice } from '../../app/features/planned/planned-notice';
import type { PlannedView } from '../../app/features/planned/planned-view';
import { proposeRestriction } from '../../app/features/planned/propose-restriction.server';
import { newId } from '../../app/platform/ids';
import { dateInWords } from '../../app/platform/times-here.server';
import * as noticeRoute from '../../app/routes/people.$personId.planned.$noticeId';
import { plannedWords } from '../../app/words/planned';
import { callRoute } from '../support/call-route';
import { freshDatabase } from '../support/database';
import { makeAccount, makePosting, signedIn } from '../support/fixtures';
import { aProposal, inDays } from '../support/planned';
import { viewerOfAccount } from '../support/viewer';
import { makeWillowCourt } from '../support/willow-court';

freshDatabase();

test('A1, P1: the notice says each rung of stepping down, the end, the time to say no, and who helps to say it', async () => {
  const court = await makeWillowCourt();
  const rhian = await makeAccount(court.organisation, 'lead', { name: 'Rhian Pugh' });
  await makePosting(rhian, court.site, { role: 'lead' });
  const noticeId = newId();
  const rungs = ['The door is locked all night.', 'It is locked until two.', 'It is open.'];
  const said = { rungs, advocate: 'Grace Adeyemi, 01632 960 410', complainTo: 'The ombudsman, 0300 061 0614' };
  const proposed = await proposeRestriction(
    await viewerOfAccount(rhian),
    court.ffion,
    aProposal({ id: noticeId, ...said }),
  );
  expect(proposed).toEqual({ allowed: true });
  const params = { personId: court.ffion, noticeId };
  const path = `/people/${court.ffion}/planned/${noticeId}`;
  const { body } = await callRoute(noticeRoute, { path, params, cookie: await signedIn(court.me) });
  const { planned } = body as { planned: PlannedView };
  const shown = renderToStaticMarkup(createElement(PlannedNotice, { planned, preferredName: 'Ffion', own: true }));
  const words = plannedWords.en;
  const inTurn = rungs.map((rung) => shown.indexOf(rung));
  expect(inTurn.every((place) => place > 0)).toBe(true);
  expect(inTurn).toEqual([...inTurn].sort((a, b) => a - b));
  for (const text of [
    said.advocate,
    said.complainTo,
    words.own_advocate,
    words.ends_on(dateInWords(inDays(60))),
    words.ends_by_itself,
    words.time_to_say_no(dateInWords(inDays(14))),
    words.nothing_counts,
  ])
    expect(shown).toContain(text.replaceAll("'", '&#x27;'));
});
