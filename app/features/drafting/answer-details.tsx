import { useContext, useState } from 'react';
import { hasPlace, hasStage, type ItemDetails } from '../../domain/item-details';
import { howKnownLabels, stageLabels, whereLabels } from '../../domain/labels';
import { voices, type Contact, type SectionCode } from '../../domain/plan';
import { whoseWords, whoseWordsOf } from '../../domain/voice';
import { Choices, Select, TextArea, TextField } from '../../ui/field';
import { categoryOptions, optionsFrom, restrictionOptions, riskOptions } from './detail-labels';
import { WhosePlan } from './whose-plan';

export interface DetailsProps {
  section: SectionCode;
  details: ItemDetails;
  /** What was typed before it was refused, by field. */
  typed?: Record<string, string> | undefined;
  ticked?: Record<string, string[]> | undefined;
  errors?: Record<string, string[]> | undefined;
  isCrisisLine?: boolean;
}

const notSaid = 'I would rather not say';

/** What may be said of an answer besides its words: asked for gently, and none of it needed. */
export function AnswerDetails({
  section,
  details,
  typed = {},
  ticked,
  errors = {},
  isCrisisLine = false,
}: DetailsProps) {
  const of = (name: string, value: string | null) => ({
    name,
    defaultValue: typed[name] ?? value ?? '',
    errors: errors[name],
  });
  const { own, preferredName } = useContext(WhosePlan);
  const voiceOptions = voices.map((value) => ({
    value,
    label: own ? whoseWords(value) : whoseWordsOf(preferredName, value),
  }));
  // As the fields began: what somebody else chose meanwhile is not put back.
  const [before] = useState(() => JSON.stringify(details));
  const categories = isCrisisLine ? [] : categoryOptions(section);
  return (
    <div className="stack">
      <input type="hidden" name="before" value={before} />
      <Select
        {...of('voice', details.voice)}
        label="Whose words are these?"
        unsaid="Not said yet"
        options={voiceOptions}
      />
      {section === 'important_people' && <Contacts contacts={details.contacts} typed={typed} errors={errors} />}
      {section === 'important_people' && (
        <TextArea
          {...of('doNotContact', details.doNotContact.join('\n'))}
          label="Who should not be called?"
          hint="One on each line."
          rows={2}
        />
      )}
      {section === 'avoid' && (
        <Choices
          type="checkbox"
          name="restrictionTypes"
          label="Which of these does it say no to?"
          hint="If somebody wants to use one, your words are shown to them first."
          options={restrictionOptions}
          chosen={ticked ? (ticked.restrictionTypes ?? []) : details.restrictionTypes}
          errors={errors.restrictionTypes}
        />
      )}
      {section === 'health_risks' && (
        <Choices
          type="checkbox"
          inRow
          name="riskFactors"
          label="Which of these is it about?"
          options={riskOptions}
          chosen={ticked ? (ticked.riskFactors ?? []) : details.riskFactors}
          errors={errors.riskFactors}
        />
      )}
      {!isCrisisLine && (
        <Choices
          type="checkbox"
          name="onCard"
          label="My right-now card"
          options={[{ value: 'on', label: 'Show this on my card' }]}
          chosen={(Object.keys(typed).length > 0 ? typed.onCard === 'on' : details.onCard) ? ['on'] : []}
        />
      )}
      <details>
        <summary>Say more, if it helps</summary>
        <div className="stack">
          {hasStage(section) && !isCrisisLine && (
            <Select
              {...of('stage', details.stage)}
              label="When is this?"
              unsaid="Any time"
              options={optionsFrom(stageLabels)}
            />
          )}
          {categories.length > 0 && (
            <Select
              {...of('category', details.category)}
              label="What is it most about?"
              unsaid={notSaid}
              options={categories}
            />
          )}
          {hasPlace(section) && !isCrisisLine && (
            <>
              <TextField {...of('who', details.who)} label="Who should do it?" maxLength={200} />
              <Select
                {...of('where', details.where)}
                label="Where?"
                unsaid={notSaid}
                options={optionsFrom(whereLabels)}
              />
              <TextField {...of('whereWords', details.whereWords)} label="Where, in my own words" maxLength={200} />
            </>
          )}
          <Select
            {...of('howKnown', details.howKnown)}
            label="How do we know?"
            unsaid={notSaid}
            options={optionsFrom(howKnownLabels)}
          />
        </div>
      </details>
    </div>
  );
}

interface ContactsProps {
  contacts: Contact[];
  typed: Record<string, string>;
  errors: Record<string, string[]>;
}

const nobody: Contact = { name: '', relationship: '', phone: '', tellAfterRestriction: false };

function Contacts({ contacts, typed, errors }: ContactsProps) {
  return [...contacts, nobody].map((contact, index) => {
    const field = (name: 'name' | 'relationship' | 'phone') => ({
      name: `contacts[${index}].${name}`,
      defaultValue: typed[`contacts[${index}].${name}`] ?? contact[name],
      errors: errors[`contacts[${index}].${name}`],
    });
    return (
      <fieldset className="stack contact" key={index}>
        <legend>{contact.name || 'Somebody to call'}</legend>
        <TextField {...field('name')} label="Name" maxLength={200} autoComplete="off" />
        <TextField {...field('relationship')} label="Who they are to me" maxLength={200} />
        <TextField {...field('phone')} label="Phone" type="tel" maxLength={200} autoComplete="off" />
        <label className="choice">
          <input
            type="checkbox"
            name={`contacts[${index}].tellAfterRestriction`}
            defaultChecked={contact.tellAfterRestriction}
          />
          Tell them if a restriction was used
        </label>
      </fieldset>
    );
  });
}
