import { Form } from '@remix-run/react';
import { equipmentKinds, medicineRoutes, mouthAnswers, type UseDetailField } from '../../domain/use-details';
import type { FormRefusal } from '../../platform/form';
import { Choices, ErrorSummary, TextArea, TextField } from '../../ui/field';
import { Bar, Screen } from '../../ui/screen';
import { useDetailsWords } from '../../words/use-details';
import { useLangOf, useWords } from '../../words/use-words';
import { SignedInFoot } from '../accounts/signed-in-foot';
import { Holders } from './holders';
import type { UseDetailsView } from './use-details-view';

export interface Describing {
  view: UseDetailsView;
  refusal: FormRefusal | undefined;
}

/** How one restriction was done. Nothing is required, and each part can be said later, by anybody who was there. */
export function UseDetailsPage({ view, refusal }: Describing) {
  const words = useWords(useDetailsWords);
  const { incidentId, useId, type, asks, kinds, kind, saved } = view;
  const bar = <Bar back={{ to: `/incidents/${incidentId}#use-${useId}`, label: words.back }} />;
  return (
    <Screen bar={bar} foot={<SignedInFoot />} lang={useLangOf(useDetailsWords)}>
      <ErrorSummary errors={refusal?.errors} />
      <h1>{words.title(view.label)}</h1>
      <p className="lead">{words.lead}</p>
      <p className="note">
        {words.when(view.name, view.started, view.stopped, view.lasted)} {saved && words.saved(saved.who, saved.time)}
      </p>
      <Form method="post" className="stack stack--roomy" key={view.eventId}>
        <input type="hidden" name="eventId" value={view.eventId} />
        <input type="hidden" name="kindId" value={view.kindId} />
        <input type="hidden" name="tappedBy" value={view.accountId} />
        <input type="hidden" name="after" value={view.sequence} />
        {kinds.length > 0 && (
          <section className="panel">
            <Choices
              type="radio"
              inRow
              name="mhsdsType"
              label={type === 'physical' ? words.which_position : words.which_kind}
              hint={type === 'physical' ? words.position_changes : undefined}
              options={[
                ...(kind ? [] : [{ value: '', label: words.not_said }]),
                ...kinds.map((value) => ({ value, label: words.kind(value) })),
              ]}
              chosen={[refusal?.typed.mhsdsType ?? kind ?? '']}
              errors={refusal?.errors.mhsdsType}
            />
          </section>
        )}
        {asks.includes('equipment') && <Equipment view={view} refusal={refusal} />}
        {asks.includes('holders') && <Holders view={view} refusal={refusal} />}
        {asks.includes('medicineName') && <Medicine view={view} refusal={refusal} />}
        <section className="panel stack">
          <Line view={view} refusal={refusal} field="room" label={words.room} before={view.roomBefore} />
          <Text view={view} refusal={refusal} field="text" label={words.anything_else} />
        </section>
        {view.isSigned && (
          <TextArea
            name="because"
            label={words.why_changed}
            required
            defaultValue={refusal?.typed.because}
            errors={refusal?.errors.because}
          />
        )}
        <p>
          <button className="button button--main">{words.save}</button>
        </p>
      </Form>
    </Screen>
  );
}

type WordsField = Extract<UseDetailField, 'text' | 'room' | 'equipmentWords' | 'medicineName' | 'medicineDose'>;

function Line({
  view,
  refusal,
  field,
  label,
  before = null,
}: Describing & { field: WordsField; label: string; before?: string | null }) {
  const words = useWords(useDetailsWords);
  return (
    <TextField
      name={field}
      label={label}
      hint={before ? words.as_before : undefined}
      maxLength={200}
      defaultValue={refusal?.typed[field] ?? view.details[field] ?? before ?? ''}
      errors={refusal?.errors[field]}
    />
  );
}

function Text({ view, refusal, field, label, hint }: Describing & { field: WordsField; label: string; hint?: string }) {
  return (
    <TextArea
      name={field}
      label={label}
      hint={hint}
      maxLength={field === 'text' ? 4_000 : 1_000}
      defaultValue={refusal?.typed[field] ?? view.details[field] ?? ''}
      errors={refusal?.errors[field]}
    />
  );
}

function Equipment({ view, refusal }: Describing) {
  const words = useWords(useDetailsWords);
  return (
    <section className="panel stack">
      <Choices
        type="checkbox"
        inRow
        name="equipment"
        label={words.equipment_used}
        options={equipmentKinds.map((value) => ({ value, label: words.equipment[value] }))}
        chosen={refusal ? (refusal.ticked.equipment ?? []) : (view.details.equipment ?? [])}
        errors={refusal?.errors.equipment}
      />
      <Line view={view} refusal={refusal} field="equipmentWords" label={words.equipment_words} />
    </section>
  );
}

function Medicine({ view, refusal }: Describing) {
  const words = useWords(useDetailsWords);
  return (
    <section className="panel stack" aria-labelledby="medicine">
      <h2 id="medicine">{words.medicine}</h2>
      <Text
        view={view}
        refusal={refusal}
        field="medicineName"
        label={words.medicine_name}
        hint={words.each_on_a_line}
      />
      <Text view={view} refusal={refusal} field="medicineDose" label={words.medicine_dose} />
      <Choices
        type="radio"
        inRow
        name="medicineRoute"
        label={words.medicine_route}
        options={medicineRoutes.map((value) => ({ value, label: words.route[value] }))}
        chosen={[refusal?.typed.medicineRoute ?? view.details.medicineRoute ?? '']}
        errors={refusal?.errors.medicineRoute}
      />
      <Choices
        type="radio"
        inRow
        name="byMouthFirst"
        label={words.by_mouth_first}
        options={mouthAnswers.map((value) => ({ value, label: words.mouth[value] }))}
        chosen={[refusal?.typed.byMouthFirst ?? view.details.byMouthFirst ?? '']}
        errors={refusal?.errors.byMouthFirst}
      />
    </section>
  );
}
