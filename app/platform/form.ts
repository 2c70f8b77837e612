import { parseWithZod } from '@conform-to/zod/v4';
import { data } from '@remix-run/react';
import type { z } from 'zod';

/** What a form gives back when it could not be taken: a message beside each field, and what was typed. */
export interface FormRefusal {
  errors: Record<string, string[]>;
  typed: Record<string, string>;
  /** Every value of each field: of tick boxes there are several. */
  ticked: Record<string, string[]>;
}

export type FormResult<Value> = { ok: true; value: Value } | { ok: false; refusal: FormRefusal };

/** Never sent back to the page. */
const secretFields = /password/i;

/** The form that was posted; what is no form is answered with 400. */
export async function postedForm(request: Request): Promise<FormData> {
  try {
    return await request.formData();
  } catch {
    throw data(null, { status: 400 });
  }
}

/** Reads a posted form against its schema. Fields that the schema does not know are refused where it is strict (D5). */
export function readForm<Schema extends z.ZodType>(form: FormData, schema: Schema): FormResult<z.output<Schema>> {
  const submission = parseWithZod(form, { schema });
  if (submission.status === 'success') return { ok: true, value: submission.value as z.output<Schema> };
  const errors: Record<string, string[]> = {};
  for (const [field, messages] of Object.entries(submission.error ?? {})) if (messages) errors[field] = messages;
  return { ok: false, refusal: refuseFields(form, errors) };
}

/** Reads a form and, where it can be read, does what it asks. */
export async function takeForm<Schema extends z.ZodType, Done>(
  form: FormData,
  schema: Schema,
  command: (value: z.output<Schema>) => Promise<Done>,
): Promise<{ refusal: FormRefusal } | { done: Done }> {
  const read = readForm(form, schema);
  return read.ok ? { done: await command(read.value) } : { refusal: read.refusal };
}

/** A refusal by a rule, said beside a field, or above the form where `field` is empty. */
export function refuseForm(form: FormData, field: string, message: string): FormRefusal {
  return refuseFields(form, { [field]: [message] });
}

/** The same for several fields at once. */
export function refuseFields(form: FormData, errors: FormRefusal['errors']): FormRefusal {
  return { errors, ...whatCame(form) };
}

/** 400 with what was wrong and what was typed. */
export function badForm<Refusal extends FormRefusal>(refusal: Refusal, status = 400) {
  return data(refusal, { status });
}

function whatCame(form: FormData): Pick<FormRefusal, 'typed' | 'ticked'> {
  const typed = new Map<string, string>();
  const ticked = new Map<string, string[]>();
  for (const [field, value] of form) {
    if (typeof value !== 'string' || secretFields.test(field)) continue;
    typed.set(field, value);
    ticked.set(field, [...(ticked.get(field) ?? []), value]);
  }
  return { typed: Object.fromEntries(typed), ticked: Object.fromEntries(ticked) };
}
