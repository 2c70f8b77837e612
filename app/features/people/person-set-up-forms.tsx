import { Form } from '@remix-run/react';
import { decisionBases } from '../../domain/access';
import type { FormRefusal } from '../../platform/form';
import { notRefused } from '../../platform/not-refused';
import { Choices, Select, TextField } from '../../ui/field';
import { administrationWords } from '../../words/administration';
import { basisWords } from '../../words/basis';
import { began } from '../../words/sentences';
import { useWords } from '../../words/use-words';

interface Asked {
  refusal?: FormRefusal | undefined;
}

/** YYYY-MM-DD: the soonest, usual and latest last day. */
export interface DecidingDays {
  first: string;
  usual: string;
  last: string;
}

/** Where the person stays from a day on; where they moved, the stays before it end then. */
export function StayForm({ refusal, sites, today }: Asked & { sites: { id: string; name: string }[]; today: string }) {
  const words = useWords(administrationWords);
  const { errors, typed, ticked } = refusal ?? notRefused;
  return (
    <Form method="post" className="stack">
      <input type="hidden" name="does" value="add-stay" />
      <Select
        name="siteId"
        label={words.where}
        unsaid={words.choose_a_place}
        required
        options={sites.map(({ id, name }) => ({ value: id, label: name }))}
        defaultValue={typed.siteId}
        errors={errors.siteId}
      />
      <TextField name="room" label={words.room} maxLength={60} defaultValue={typed.room} errors={errors.room} />
      <TextField
        name="from"
        type="date"
        label={words.from}
        required
        defaultValue={typed.from ?? today}
        errors={errors.from}
      />
      <Choices
        type="checkbox"
        name="moved"
        label={words.did_they_move}
        hint={words.leave_it_out_for_a_second}
        options={[{ value: 'yes', label: words.they_moved }]}
        chosen={refusal ? (ticked.moved ?? []) : ['yes']}
        errors={errors.moved}
      />
      <p>
        <button className="button">{words.add_the_stay}</button>
      </p>
    </Form>
  );
}

/** Who lawfully decides for the person: by the email of their account, with the basis and what shows it (P1). */
export function DeciderForm({ refusal, days }: Asked & { days: DecidingDays }) {
  const words = useWords(administrationWords);
  const basisIs = useWords(basisWords);
  const { errors, typed } = refusal ?? notRefused;
  return (
    <Form method="post" className="stack">
      <input type="hidden" name="does" value="add-decider" />
      <TextField
        name="email"
        type="email"
        label={words.email_of_their_account}
        hint={words.never_staff}
        autoComplete="off"
        required
        maxLength={254}
        defaultValue={typed.email}
        errors={errors.email}
      />
      <Choices
        type="radio"
        name="basis"
        label={words.on_what_basis}
        required
        options={decisionBases.map((basis) => ({ value: basis, label: began(basisIs[basis]) }))}
        chosen={[typed.basis ?? '']}
        errors={errors.basis}
      />
      <TextField
        name="reason"
        label={words.what_shows_it}
        hint={words.such_as_a_court_order}
        required
        maxLength={500}
        defaultValue={typed.reason}
        errors={errors.reason}
      />
      <TextField
        name="until"
        type="date"
        label={words.until_when}
        hint={words.within_two_years}
        required
        min={days.first}
        max={days.last}
        defaultValue={typed.until ?? days.usual}
        errors={errors.until}
      />
      <p>
        <button className="button">{words.add_who_decides}</button>
      </p>
    </Form>
  );
}

/** One button that ends something of a list. */
export function EndForm({
  does,
  name,
  value,
  label,
  about,
}: {
  does: string;
  name: string;
  value: string;
  label: string;
  about: string;
}) {
  return (
    <Form method="post">
      <input type="hidden" name="does" value={does} />
      <button className="button button--plain" name={name} value={value} aria-label={`${label}: ${about}`}>
        {label}
      </button>
    </Form>
  );
}
