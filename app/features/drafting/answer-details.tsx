import { useContext, useState } from 'react';
import { hasPlace, hasStage, isPromise, type ItemDetails } from '../../domain/item-details';
import { kindOfSection, voices, type Contact, type SectionCode, type Voice } from '../../domain/plan';
import { Choices, Select, TextArea, TextField } from '../../ui/field';
import { categoriesOfKind, optionsFrom, restrictionOptions } from './detail-labels';
import { WhosePlan } from './whose-plan';
import { detailWords } from '../../words/details';
import { labelWords } from '../../words/labels';
import { restrictionWords } from '../../words/restrictions';
import { riskWords } from '../../words/risks';
import { useWords } from '../../words/use-words';

export interface DetailsProps {
  section: SectionCode;
  details: ItemDetails;
  /** What was typed before it was refused, by field. */
  typed?: Record<string, string> | undefined;
  ticked?: Record<string, string[]> | undefined;
  errors?: Record<string, string[]> | undefined;
  isCrisisLine?: boolean;
}

/** What may be said of an answer besides its words: asked for gently, and none of it needed. */
export function AnswerDetails({
  section,
  details,
  typed = {},
  ticked,
  errors = {},
  isCrisisLine = false,
}: DetailsProps) {
  const words = useWords(detailWords);
  const labels = useWords(labelWords);
  const restrictions = useWords(restrictionWords);
  const risks = useWords(riskWords);
  const of = (name: string, value: string | null) => ({
    name,
    defaultValue: typed[name] ?? value ?? '',
    errors: errors[name],
  });
  const { own, preferredName, cardRoom, owners = [] } = useContext(WhosePlan);
  // Whoever helps types the person's words more often than their own.
  const inTurn = own ? voices : [...new Set<Voice>(['person_supported', ...voices])];
  const voiceOptions = inTurn.map((value) => ({
    value,
    label: own ? labels.whose[value] : labels.whose_of(preferredName, value),
  }));
  // As the fields began: what somebody else chose meanwhile is not put back.
  const [before] = useState(() => JSON.stringify(details));
  const categories = optionsFrom(isCrisisLine ? {} : categoriesOfKind(words.category, kindOfSection[section]));
  const { owner } = details;
  // Whoever it was stays in the list, also after they left.
  const askable =
    owner?.accountId && owners.every(({ accountId }) => accountId !== owner.accountId) ? [...owners, owner] : owners;
  return (
    <div className="stack">
      <input type="hidden" name="before" value={typed.before ?? before} />
      <Select
        {...of('voice', details.voice)}
        label={words.whose_words}
        unsaid={words.not_said_yet}
        options={voiceOptions}
      />
      {section === 'important_people' && <Contacts contacts={details.contacts} {...{ typed, ticked, errors }} />}
      {section === 'important_people' && (
        <TextArea
          {...of('doNotContact', details.doNotContact.join('\n'))}
          label={words.who_should_not_be_called}
          hint={words.one_on_each_line}
          rows={2}
        />
      )}
      {isPromise(section) && (
        <>
          <Select
            {...of('owner', owner?.accountId ?? null)}
            label={words.who_makes_sure}
            unsaid={words.not_said_yet}
            options={askable.map(({ accountId, name }) => ({ value: accountId ?? '', label: name }))}
          />
          <TextField
            {...of('ownerName', owner && !owner.accountId ? owner.name : null)}
            label={words.somebody_else_makes_sure}
            maxLength={200}
            autoComplete="off"
          />
          <TextField {...of('inPlaceBy', details.inPlaceBy ?? null)} type="date" label={words.in_place_by} />
        </>
      )}
      {section === 'avoid' && (
        <Choices
          type="checkbox"
          name="restrictionTypes"
          label={words.says_no_to}
          hint={words.shown_to_them_first}
          options={restrictionOptions(restrictions)}
          chosen={ticked ? (ticked.restrictionTypes ?? []) : details.restrictionTypes}
          errors={errors.restrictionTypes}
        />
      )}
      {section === 'health_risks' && (
        <Choices
          type="checkbox"
          inRow
          name="riskFactors"
          label={words.which_is_it_about}
          options={optionsFrom(risks)}
          chosen={ticked ? (ticked.riskFactors ?? []) : details.riskFactors}
          errors={errors.riskFactors}
        />
      )}
      {!isCrisisLine && (
        <Choices
          type="checkbox"
          name="onCard"
          label={words.my_card}
          hint={cardRoom}
          options={[{ value: 'on', label: words.show_on_my_card }]}
          chosen={(ticked ? 'onCard' in ticked : details.onCard) ? ['on'] : []}
        />
      )}
      <details>
        <summary>{words.say_more}</summary>
        <div className="stack">
          {hasStage(section) && !isCrisisLine && (
            <Select
              {...of('stage', details.stage)}
              label={words.when_is_this}
              unsaid={words.any_time}
              options={optionsFrom(labels.stage)}
            />
          )}
          {categories.length > 0 && (
            <Select
              {...of('category', details.category)}
              label={words.what_is_it_about}
              unsaid={words.rather_not_say}
              options={categories}
            />
          )}
          {hasPlace(section) && !isCrisisLine && (
            <>
              <TextField {...of('who', details.who)} label={words.who_should_do_it} maxLength={200} />
              <Select
                {...of('where', details.where)}
                label={words.where}
                unsaid={words.rather_not_say}
                options={optionsFrom(labels.where)}
              />
              <TextField {...of('whereWords', details.whereWords)} label={words.where_in_my_words} maxLength={200} />
            </>
          )}
          <Select
            {...of('howKnown', details.howKnown)}
            label={words.how_do_we_know}
            unsaid={words.rather_not_say}
            options={optionsFrom(words.how_known)}
          />
        </div>
      </details>
    </div>
  );
}

interface ContactsProps {
  contacts: Contact[];
  typed: Record<string, string>;
  ticked: Record<string, string[]> | undefined;
  errors: Record<string, string[]>;
}

const nobody: Contact = { name: '', relationship: '', phone: '', tellAfterRestriction: false };

function Contacts({ contacts, typed, ticked, errors }: ContactsProps) {
  const words = useWords(detailWords);
  // As the rows began: whom somebody else added or took out meanwhile moves nothing that is typed here (P11).
  const [began] = useState(contacts);
  const isRow = (name: string) => /^contacts\[\d+\]\.name$/.test(name);
  const needed = Object.keys(typed).filter(isRow).length || Math.max(began.length, contacts.length) + 1;
  const [rows, setRows] = useState(needed);
  if (needed > rows) setRows(needed);
  return Array.from({ length: rows }, (_row, index) => {
    const contact = began[index] ?? nobody;
    const field = (name: 'name' | 'relationship' | 'phone') => ({
      name: `contacts[${index}].${name}`,
      defaultValue: typed[`contacts[${index}].${name}`] ?? contact[name],
      errors: errors[`contacts[${index}].${name}`],
    });
    const tells = `contacts[${index}].tellAfterRestriction`;
    return (
      <fieldset className="stack contact" key={index}>
        <legend>{contact.name || words.somebody_to_call}</legend>
        <TextField {...field('name')} label={words.name} maxLength={200} autoComplete="off" />
        <TextField {...field('relationship')} label={words.who_they_are_to_me} maxLength={200} />
        <TextField {...field('phone')} label={words.phone} type="tel" maxLength={200} autoComplete="off" />
        <label className="choice">
          <input
            type="checkbox"
            name={tells}
            defaultChecked={ticked ? tells in ticked : contact.tellAfterRestriction}
          />
          {words.tell_after_restriction}
        </label>
      </fieldset>
    );
  });
}
