import { Form } from '@remix-run/react';
import { basisInWords } from '../../domain/basis';
import { decisionBases } from '../../domain/access';
import type { FormRefusal } from '../../platform/form';
import { notRefused } from '../../platform/not-refused';
import { Choices, Select, TextField } from '../../ui/field';

interface Asked {
  refusal?: FormRefusal | undefined;
}

/** Where the person stays from a day on; the stay before it ends then. */
export function StayForm({ refusal, sites, today }: Asked & { sites: { id: string; name: string }[]; today: string }) {
  const { errors, typed } = refusal ?? notRefused;
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
      <p>
        <button className="button">Add the stay</button>
      </p>
    </Form>
  );
}

/** Who lawfully decides for the person: by the email of their account, with the basis and what shows it (P1). */
export function DeciderForm({ refusal }: Asked) {
  const { errors, typed } = refusal ?? notRefused;
  return (
    <Form method="post" className="stack">
      <input type="hidden" name="does" value="add-decider" />
      <TextField
        name="email"
        type="email"
        label="Email of their account"
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
