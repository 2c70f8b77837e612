import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { noDetails } from '../../app/domain/item-details';
import { voices, type PlanItem } from '../../app/domain/plan';
import { AnswerCard } from '../../app/features/drafting/answer-card';
import { AnswerDetails } from '../../app/features/drafting/answer-details';
import { WhosePlan } from '../../app/features/drafting/whose-plan';
import { labelWords } from '../../app/words/labels';
import { anItem } from '../support/agreed-plan';
import { rendered } from '../support/rendered';

function voicesOffered(own: boolean): string[] {
  const shown = renderToStaticMarkup(
    <WhosePlan.Provider value={{ own, preferredName: 'Ffion' }}>
      <AnswerDetails section="signs" details={noDetails} />
    </WhosePlan.Provider>,
  );
  const [, list] = /<select[^>]*name="voice"[^>]*>(.*?)<\/select>/.exec(shown)!;
  return [...list!.matchAll(/value="(\w*)"/g)].map(([, code]) => code!);
}

describe('P3: whose words', () => {
  it('the person is offered their own words first, whoever helps "their words, with help"; every voice is there', () => {
    expect(voicesOffered(true)).toEqual(['', ...voices]);
    expect(voicesOffered(false)[1]).toBe('person_supported');
    expect(voicesOffered(false).sort()).toEqual(['', ...voices].sort());
  });

  async function card(item: PlanItem, own = false): Promise<string> {
    const parts = { item, mayWrite: false, writers: [], wrote: undefined, details: '', owner: { id: 'ffion', own } };
    return rendered(
      <WhosePlan.Provider value={{ own, preferredName: 'Ffion' }}>
        <AnswerCard {...parts} />
      </WhosePlan.Provider>,
    );
  }

  it('where nobody said whose words they are, the plan says so; an answer without words is nobody’s yet', async () => {
    const { not_said: unsaid } = labelWords.en.whose;
    expect(await card(anItem('signs', 'Pacing.', { voice: null }))).toContain(unsaid);
    expect(await card(anItem('signs', 'Pacing.', { voice: 'family' }))).not.toContain(unsaid);
    expect(await card(anItem('signs', '', { voice: null }))).not.toContain(unsaid);
  });

  it('the person’s own words are "my own" to the person alone; to whoever helps they bear the person’s name', async () => {
    const item = anItem('signs', 'I pace.', { voice: 'person_own_words' });
    expect(await card(item, true)).toContain('My own words');
    expect(await card(item)).toContain('Ffion&#x27;s own words');
    expect(await card(item)).not.toContain('My own words');
  });
});
