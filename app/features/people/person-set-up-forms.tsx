import { Form } from '@remix-run/react';
import { basisInWords } from '../../domain/basis';
import { decisionBases } from '../../domain/access';
import type { FormRefusal } from '../../platform/form';
import { notRefused } from '../../platform/not-refused';
import { Choices, Select, TextField } from '../../ui/field';

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
  const { errors, typed, ticked } = refusal ?? notRefused;
  return (
    <Form method="post" className="stack">
      <input type="hidden" name="does" value="add-stay" />
      <Select
        name="siteId"
        label="Place"
        unsaid="Choose a place"
        required
        options={sites.map(({ id, name }) => ({ value: id, label: name }))}
        defaultValue={typed.siteId}
        errors={errors.siteId}
      />
      <TextField
        name="room"
        label="Room (you can leave this out)"
        maxLength={60}
        defaultValue={typed.room}
        errors={errors.room}
      />
      <TextField
        name="from"
        type="date"
        label="From"
        required
        defaultValue={typed.from ?? today}
        errors={errors.from}
      />
      <Choices
        type="checkbox"
        name="moved"
        label="Did they move?"
        hint="Leave it out for a second place: a child may live in one and learn in another."
        options={[{ value: 'yes', label: 'They moved: end the stays before this one' }]}
        chosen={refusal ? (ticked.moved ?? []) : ['yes']}
        errors={errors.moved}
      />
      <p>
        <button className="button">Add the stay</button>
      </p>
    </Form>
  );
}

/** Who lawfully decides for the person: by the email of their account, with the basis and what shows it (P1). */
export function DeciderForm({ refusal, days }: Asked & { days: DecidingDays }) {
  const { errors, typed } = refusal ?? notRefused;
  return (
    <Form method="post" className="stack">
      <input type="hidden" name="does" value="add-decider" />
      <TextField
        name="email"
        type="email"
        label="Email of their account"
        hint="Family, or whoever the law names. Never staff."
        autoComplete="off"
        required
        maxLength={254}
        defaultValue={typed.email}
        errors={errors.email}
      />
      <Choices
        type="radio"
        name="basis"
        label="On what basis?"
        required
        options={decisionBases.map((basis) => {
          const words = basisInWords(basis);
          return { value: basis, label: words.charAt(0).toUpperCase() + words.slice(1) };
        })}
        chosen={[typed.basis ?? '']}
        errors={errors.basis}
      />
      <TextField
        name="reason"
        label="What did you see that shows it?"
        hint="A registered power of attorney, a court order…"
        required
        maxLength={500}
        defaultValue={typed.reason}
        errors={errors.reason}
      />
      <TextField
        name="until"
        type="date"
        label="Until when?"
        hint="The last day. Within two years: then look at it again."
        required
        min={days.first}
        max={days.last}
        defaultValue={typed.until ?? days.usual}
        errors={errors.until}
      />
      <p>
        <button className="button">Add who decides</button>
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
