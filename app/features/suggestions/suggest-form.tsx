import { Form } from '@remix-run/react';
import { hasPlace, hasStage, longestAnswer } from '../../domain/item-details';
import type { PlanItem, SectionCode, Voice } from '../../domain/plan';
import { Choices, Select, TextArea, TextField } from '../../ui/field';
import { labelWords } from '../../words/labels';
import { suggestionWords } from '../../words/suggestions';
import { useWords } from '../../words/use-words';
import { optionsFrom } from '../drafting/detail-labels';
import { SymbolWithIt } from './symbol-with-it';
import type { SuggestRefusal } from './take-suggestion.server';

export interface SuggestFormProps {
  section: SectionCode;
  /** What it is about; nothing for something new. */
  item: PlanItem | null;
  /** Made with the form: sent twice, it suggests once. */
  suggestionId: string;
  preferredName: string;
  voices: readonly Voice[];
  /** Whose words they are where nobody says; nothing where that is not known. */
  usualVoice: Voice | null;
  refusal: SuggestRefusal | undefined;
}

/** Suggesting something new, or something different about one answer: change what you would change, and send. */
export function SuggestForm({
  section,
  item,
  suggestionId,
  preferredName,
  voices,
  usualVoice,
  refusal,
}: SuggestFormProps) {
  const words = useWords(suggestionWords);
  const { stage, where } = useWords(labelWords);
  const typed = refusal?.typed;
  const of = (name: string, value: string | null | undefined) => ({
    name,
    defaultValue: typed ? (typed[name] ?? '') : (value ?? ''),
    errors: refusal?.errors[name],
  });
  return (
    <Form method="post" className="panel stack">
      <input type="hidden" name="id" value={typed?.id ?? suggestionId} />
      {item && <input type="hidden" name="itemId" value={item.id} />}
      <button name="does" value="find" formAction="#symbol" hidden tabIndex={-1} aria-hidden="true" />
      <TextArea
        {...of('words', item?.text)}
        label={words.words_you_suggest}
        hint={words.say_one_thing}
        rows={4}
        maxLength={longestAnswer}
      />
      {hasStage(section) && (
        <Select
          {...of('stage', item?.stage)}
          label={words.when_is_this}
          unsaid={words.any_time}
          options={optionsFrom(stage)}
        />
      )}
      {hasPlace(section) && (
        <>
          <TextField {...of('who', item?.who)} label={words.who_should_do_it} maxLength={200} />
          <Select
            {...of('where', item?.where)}
            label={words.where}
            unsaid={words.not_said}
            options={optionsFrom(where)}
          />
          <TextField {...of('whereWords', item?.whereWords)} label={words.where_in_other_words} maxLength={200} />
        </>
      )}
      <Choices
        type="radio"
        name="voice"
        label={words.whose_words}
        options={voices.map((value) => ({
          value,
          label: value === 'person_supported' ? words.their_words_i_typed(preferredName) : words.my_words(value),
        }))}
        chosen={[typed ? (typed.voice ?? '') : (usualVoice ?? '')]}
        errors={refusal?.errors.voice}
      />
      <TextArea
        {...of('why', '')}
        label={words.why_do_you_suggest_it}
        hint={words.what_did_you_notice}
        rows={2}
        maxLength={4_000}
      />
      {!item && <SymbolWithIt picture={refusal?.picture} found={refusal?.found} typed={typed?.word} />}
      <p className="row">
        <button name="does" value="suggest" className="button button--main">
          {words.send_the_suggestion}
        </button>
        {item && (
          <button name="does" value="take-out" className="button button--plain">
            {words.suggest_taking_it_out}
          </button>
        )}
      </p>
    </Form>
  );
}
