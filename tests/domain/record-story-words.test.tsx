import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { evidenceFields } from '../../app/domain/legal-check';
import { askedFacts } from '../../app/domain/notifications';
import {
  choiceFields,
  evidenceAnswer,
  recordChoices,
  recordTexts,
  type AnswerValue,
} from '../../app/domain/record-answers';
import type { RecordStory } from '../../app/features/record/record-story';
import { StoryAnswers } from '../../app/features/record/story-answers';
import { legalWords } from '../../app/words/legal';

type History = RecordStory['history'];

function told(history: History, facts: RecordStory['facts'] = [...askedFacts]): string {
  const story = {
    ...{ history, facts, frameworks: [], answers: {}, stages: [], adjustments: [], person: { preferredName: 'Ffion' } },
    support: { person: [], others: [], staff: [] },
  };
  return renderToStaticMarkup(<StoryAnswers story={story as unknown as RecordStory} />).replace(
    / (class|lang)="[^"]*"/g,
    '',
  );
}
const given = (value: AnswerValue) => ({ first: { value, why: null, who: 'Sam Okoro', when: '14:32' }, changes: [] });

describe('A1: the record to read says each question and each answer in words, never by its code', () => {
  it.each(evidenceFields)('asks for the evidence %s', (field) => {
    const read = told({ [evidenceAnswer(field)]: given('The blue folder') });
    expect(read).toContain('The blue folder');
    expect(read).toContain(`<dt>${legalWords.en.evidence[field]}</dt>`.replaceAll("'", '&#x27;'));
  });
  it.each([...recordTexts, ...choiceFields])('asks %s', (field) => {
    expect(told({})).not.toMatch(new RegExp(`>${field}<`));
  });

  it.each(Object.entries(recordChoices).flatMap(([field, values]) => values.map((value) => [field, value] as const)))(
    'says that %s is %s',
    (field, value) => {
      const html = told({ [field]: given(value) } as History);
      expect(html).toContain('Sam Okoro');
      expect(html).not.toMatch(new RegExp(`>(${field}|${value})<`));
    },
  );

  it('what only another setting asks is no gap; where it was answered it is read', () => {
    const question = 'Did the police come? Did anybody tell them?';
    expect(told({}, [])).not.toContain(question);
    expect(told({ policeCame: given('yes') }, [])).toContain(question);
  });
});
