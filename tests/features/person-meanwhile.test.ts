import { describe, expect, it } from 'vitest';
import { incidentEvents, people, stays } from '../../db/tables.server';
import type { RecordView } from '../../app/features/record/record-view';
import { setClock } from '../../app/platform/clock';
import type { FormRefusal } from '../../app/platform/form';
import { freshDatabase } from '../support/database';
import { makeSite, makeStay } from '../support/fixtures';
import { beganAt, twoWorkers } from '../support/two-workers';

const fresh = freshDatabase();
const { here, post, started, held, stateOf, record, answer } = twoWorkers();
const minute = 60_000;
const day = 24 * 60 * minute;

describe('what happens to the person meanwhile', () => {
  it('they moved: it stays where it happened, and those who were there finish it', async () => {
    const id = await started();
    const useId = await held(id);
    const ward = await makeSite(here.court.organisation, { name: 'Rowan Ward', setting: 'mh_inpatient' });
    await fresh.current.write(async (tx) => void (await tx.update(stays).set({ until: beganAt + minute })));
    await makeStay(here.court.ffion, ward, { from: beganAt + minute });
    setClock(() => beganAt + 5 * minute);
    expect(await post(here.bex, id, { type: 'restriction_stopped', useId })).toMatchObject({ allowed: true });
    expect(await post(here.bex, id, { type: 'over' })).toMatchObject({ allowed: true });
    const view = await record(id);
    expect(view.siteName).toBe('Willow Court');
    expect(view.complete.map(({ law }) => law)).toEqual(['care_services']);
    expect(await answer(view, { outcome: 'She went to the ward.' })).toMatchObject({ status: 303 });
  });

  it('they turned 16 the next day: the law is looked at with the age of the day', async () => {
    await fresh.current.write(async (tx) => void (await tx.update(people).set({ dateOfBirth: '2010-06-04' })));
    const id = await started();
    await held(id);
    setClock(() => beganAt + day);
    const mca = (view: RecordView) => view.frameworks.find(({ code }) => code === 'MCA_S5_6')!;
    expect(mca(await record(id)).blocks).toMatchObject([{ code: 'too_young', age: 16 }]);
    const later = await started(beganAt + day);
    await held(later);
    expect(mca(await record(later)).blocks).toEqual([]);
  });

  it('they died: the log can still be finished, and the record says it', async () => {
    const id = await started();
    const useId = await held(id);
    await fresh.current.write(async (tx) => void (await tx.update(stays).set({ until: beganAt + minute })));
    setClock(() => beganAt + 10 * minute);
    expect(await post(here.sam, id, { type: 'restriction_stopped', useId })).toMatchObject({ allowed: true });
    expect(await post(here.sam, id, { type: 'note', text: 'She died.' })).toMatchObject({ allowed: true });
    expect(await post(here.sam, id, { type: 'over' })).toMatchObject({ allowed: true });
    expect(await answer(await record(id), { seriousInjury: 'death' })).toMatchObject({ status: 303 });
    expect((await stateOf(id)).answers.seriousInjury?.value).toBe('death');
    expect(await post(here.sam, id, { type: 'signed', as: 'author' })).toMatchObject({ allowed: true });
  });
});

describe('a law that is not allowed (P14)', () => {
  it('is not chosen and said why, and everything else is saved; a code that is none is refused', async () => {
    await fresh.current.write(async (tx) => void (await tx.update(people).set({ dateOfBirth: '2012-01-01' })));
    const id = await started();
    await held(id);
    const refused = await answer(await record(id), { legalFramework: 'MCA_S5_6', place: 'Kitchen' });
    expect(refused.status).toBe(400);
    expect((refused.body as FormRefusal).errors.legalFramework!.join()).toMatch(/16/);
    const { answers } = await stateOf(id);
    expect([answers.place?.value, answers.legalFramework]).toEqual(['Kitchen', undefined]);
    const before = await fresh.current.read.$count(incidentEvents);
    expect(await answer(await record(id), { legalFramework: 'MHA_1683' })).toMatchObject({ status: 400 });
    expect(await fresh.current.read.$count(incidentEvents)).toBe(before);
  });
});
