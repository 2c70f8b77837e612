import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { legalFrameworks } from '../../app/domain/legal-framework';
import { Evidence, LawChoice } from '../../app/features/record/law-choice';
import type { RecordStory } from '../../app/features/record/record-story';
import type { RecordView } from '../../app/features/record/record-view';
import { StoryAnswers } from '../../app/features/record/story-answers';
import { setClock } from '../../app/platform/clock';
import type { FormRefusal } from '../../app/platform/form';
import * as recordRoute from '../../app/routes/incidents.$incidentId_.record';
import * as readRoute from '../../app/routes/incidents.$incidentId_.record_.read';
import { legalWords } from '../../app/words/legal';
import { begunIncident } from '../support/begun';
import { callRoute } from '../support/call-route';
import { freshDatabase } from '../support/database';
import { signedIn } from '../support/fixtures';
import { makeWillowCourt, type WillowCourt } from '../support/willow-court';

freshDatabase();

let court: WillowCourt, sam: string, incidentId: string;

beforeEach(async () => {
  setClock(() => Date.UTC(2026, 5, 3, 13, 32));
  court = await makeWillowCourt();
  sam = await signedIn(court.sam);
  incidentId = await begunIncident(court);
});
afterEach(() => setClock(undefined));

const at = (page: string) => ({ path: `/incidents/${incidentId}${page}`, params: { incidentId } });
async function opened(): Promise<RecordView> {
  return (await callRoute(recordRoute, { ...at('/record'), cookie: sam })).body as RecordView;
}
function saved(view: RecordView, form: Record<string, string | string[]>) {
  const own = { eventId: view.eventId, tappedBy: court.sam, after: String(view.sequence) };
  return callRoute(recordRoute, { ...at('/record'), cookie: sam, form: { ...own, 'asked:harmTo': 'yes', ...form } });
}
const refusal = ({ body }: { body: unknown }) => (body as FormRefusal).errors;

describe('the law (DOMAIN section 0)', () => {
  it('a law that cannot be chosen is left out and said, and everything else is saved', async () => {
    const view = await opened();
    const law = { legalFramework: 'MCA_S5_6', leadUp: 'The bus was late.' };
    const answer = await saved(view, { ...law, harmTo: ['staff'], reasonCode: '10' });
    expect(answer.status).toBe(400);
    expect(refusal(answer).legalFramework?.join()).toContain('only for harm to the person');
    expect((await opened()).answers).toEqual({ leadUp: 'The bus was late.', harmTo: ['staff'], reasonCode: '10' });
    await saved(await opened(), { legalFramework: 'NOT_SURE', harmTo: ['staff'] });
    expect((await opened()).answers.legalFramework).toBe('NOT_SURE');
  });

  it('consent that ended because the person said or showed no cannot be chosen, also where it was chosen before', async () => {
    await saved(await opened(), { legalFramework: 'VALID_CONSENT', personObjected: 'not_sure' });
    const consent = async () => (await opened()).frameworks.find(({ code }) => code === 'VALID_CONSENT')!;
    expect([(await opened()).answers.legalFramework, (await consent()).blocks]).toEqual(['VALID_CONSENT', []]);
    await saved(await opened(), { personObjected: 'yes' });
    expect((await consent()).blocks).toEqual([{ code: 'consent_has_ended' }]);
    await saved(await opened(), { legalFramework: 'NOT_SURE' });
    const answer = await saved(await opened(), { legalFramework: 'VALID_CONSENT', leadUp: 'The bus was late.' });
    expect(refusal(answer).legalFramework?.join()).toContain('The person said or showed no.');
    expect((await opened()).answers).toMatchObject({ legalFramework: 'NOT_SURE', leadUp: 'The bus was late.' });
  });

  it('a law that was chosen before the answer that rules it out stands there with why, to be answered again', async () => {
    await saved(await opened(), { legalFramework: 'MCA_S5_6', harmTo: ['person'], reasonCode: '10' });
    expect((await saved(await opened(), { harmTo: ['staff'] })).status).toBe(303);
    const view = await opened();
    expect(view.frameworks.find(({ code }) => code === view.answers.legalFramework)?.blocks).toHaveLength(1);
    const shown = renderToStaticMarkup(createElement(LawChoice, { view, refusal: undefined }));
    expect(shown).toContain('Choose another one.');
    expect(shown.slice(0, shown.indexOf('<input'))).toContain('only for harm to the person');
    await saved(view, { legalFramework: 'NOT_SURE' });
    const again = renderToStaticMarkup(createElement(LawChoice, { view: await opened(), refusal: undefined }));
    expect(again).not.toContain('Choose another one.');
  });

  it('each thing that shows it is a question of its own, once the law is saved; what is asked elsewhere is asked once', async () => {
    await saved(await opened(), { legalFramework: 'MCA_S5_6', harmTo: ['person'] });
    const shown = renderToStaticMarkup(createElement(Evidence, { view: await opened(), refusal: undefined }));
    const asked = [...shown.matchAll(/name="evidence:(\w+)"/g)].map(([, field]) => field);
    const listed = legalFrameworks.MCA_S5_6.evidence;
    const elsewhere = ['harm_to_person', 'likelihood', 'seriousness'];
    expect(asked).toEqual(listed.filter((field) => !elsewhere.includes(field)));
    expect(asked).toContain('capacity_assessed_by');

    const words = { 'evidence:capacity_assessed_by': 'Dr Anwar, on Monday', frameworkEvidence: 'The capacity form' };
    await saved(await opened(), { ...words, harmTo: ['person'] });
    expect((await opened()).answers).toMatchObject(words);
    const story = (await callRoute(readRoute, { ...at('/record/read'), cookie: sam })).body as RecordStory;
    const read = renderToStaticMarkup(createElement(StoryAnswers, { story }));
    expect(read).toContain('Dr Anwar, on Monday');
    expect(read).toContain(legalWords.en.evidence.capacity_assessed_by);
    expect(read.match(/not answered/gi)).not.toBeNull();

    // Another law asks other things; what was said of this one is not lost.
    await saved(await opened(), { legalFramework: 'NOT_SURE', harmTo: ['person'] });
    const other = (await callRoute(readRoute, { ...at('/record/read'), cookie: sam })).body as RecordStory;
    expect(renderToStaticMarkup(createElement(StoryAnswers, { story: other }))).toContain('Dr Anwar, on Monday');
  });

  it('evidence that no law has, or that is too long, is refused beside its field', async () => {
    const before = (await opened()).sequence;
    expect((await saved(await opened(), { 'evidence:shoe_size': '9' })).status).toBe(400);
    const long = await saved(await opened(), { 'evidence:attorney_name': 'x'.repeat(4_001) });
    expect([long.status, Object.keys(refusal(long))]).toEqual([400, ['evidence:attorney_name']]);
    expect((await opened()).sequence).toBe(before);
  });
});
