import { afterEach, describe, expect, test } from 'vitest';
import { crisisLineId } from '../../app/domain/plan';
import { collaboration } from '../../app/features/drafting/collaboration.server';
import { readableDraft } from '../../app/features/drafting/readable-draft.server';
import { writeItem } from '../../app/features/drafting/write-item.server';
import { findSubject } from '../../app/features/people/find-subject.server';
import { AgreedPlanPage } from '../../app/features/plans/agreed-plan-page';
import { agreedPlan } from '../../app/features/plans/agreed-plan.server';
import { EasyPlanPage } from '../../app/features/plans/easy-plan-page';
import { aPlan, anItem, makeVersion } from '../support/agreed-plan';
import { freshDatabase } from '../support/database';
import { rendered } from '../support/rendered';
import { viewerOfAccount } from '../support/viewer';
import { makeWillowCourt } from '../support/willow-court';

freshDatabase();
afterEach(() => collaboration().stop());

async function ffions() {
  const place = await makeWillowCourt();
  const viewer = await viewerOfAccount(place.me);
  const inView = { viewer, ...(await findSubject(place.ffion, place.me))! };
  const readAgreed = async (more: Parameters<typeof aPlan>[1], items = [anItem('helps', 'Wait.')]) => {
    await makeVersion(place.ffion, place.me, aPlan(items, more));
    const { latest } = await agreedPlan(inView, 1);
    const plan = await agreedPlan(inView, latest);
    const easy = { ...plan, agreed: { ...plan.agreed, reviewOn: plan.reviewOn } };
    return [
      await rendered(<AgreedPlanPage {...plan} />),
      await rendered(<EasyPlanPage {...easy} usual="/people/ffion/agreed/2" />),
    ];
  };
  return { ...place, viewer, inView, readAgreed };
}

describe('the crisis line where the agreed plan is read', () => {
  const view = { itemId: crisisLineId, by: 'Ffion', text: 'Not the lights.', at: 0 };

  test('P4, P5: one that is not right yet says so, with what was said of it, and is not shouted', async () => {
    const { readAgreed } = await ffions();
    for (const page of await readAgreed({ notAgreed: [crisisLineId], views: [view] })) {
      expect(page).toContain('Lights down.');
      expect(page).toContain('Not agreed');
      expect(page).toContain('Not the lights.');
      expect(page).not.toMatch(/class="(go|easy-shout)"/);
    }
    for (const page of await readAgreed({})) {
      expect(page).toMatch(/class="(go|easy-shout)"/);
      expect(page).not.toContain('Not agreed');
    }
  });

  test('P3: says whose words it is in, in the plan, in Easy Read and while it is written', async () => {
    const { readAgreed, viewer, ffion, inView } = await ffions();
    for (const page of await readAgreed({ crisisLineVoice: 'staff' }))
      expect(page).toContain('Staff&#x27;s words, not mine');
    for (const page of await readAgreed({ crisisLineVoice: 'person_own_words' }))
      expect(page).toContain('My own words');
    const line = { id: crisisLineId, text: 'Lights down.', details: { voice: 'family' } } as const;
    await writeItem(viewer, ffion, 'really_hard', { do: 'add', ...line });
    const draft = await readableDraft(inView);
    const shown = { agreed: null, hidden: false, notAgreed: [], usual: '/' };
    expect(await rendered(<EasyPlanPage {...draft} {...shown} views={[]} />)).toContain(
      'Family&#x27;s words, not mine',
    );
  });
});
