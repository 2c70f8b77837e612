import { parseWithZod } from '@conform-to/zod/v4';
import { data } from '@remix-run/react';
import type { z } from 'zod';

/** What a form gives back when it could not be taken: a message beside each field, and what was typed. */
export interface FormRefusal {
  errors: Record<string, string[]>;
  typed: Record<string, string>;
}

export type FormResult<Value> = { ok: true; value: Value } | { ok: false; refusal: FormRefusal };

/** Never sent back to the page. */
const secretFields = /password/i;

/** Reads a posted form against its schema. Fields that the schema does not know are refused where it is strict (D5). */
export function readForm<Schema extends z.ZodType>(form: FormData, schema: Schema): FormResult<z.output<Schema>> {
  const submission = parseWithZod(form, { schema });
  if (submission.status === 'success') return { ok: true, value: submission.value as z.output<Schema> };
  const errors: Record<string, string[]> = {};
  for (const [field, messages] of Object.entries(submission.error ?? {})) if (messages) errors[field] = messages;
  return { ok: false, refusal: { errors, typed: typedIn(form) } };
}

/** A refusal by a rule, said beside a field, or above the form where `field` is empty. */
export function refuseForm(form: FormData, field: string, message: string): FormRefusal {
  return { errors: { [field]: [message] }, typed: typedIn(form) };
}

/** 400 with what was wrong and what was typed. */
export function badForm(refusal: FormRefusal, status = 400) {
  return data(refusal, { status });
}

function typedIn(form: FormData): Record<string, string> {
  const typed: Record<string, string> = Object.create(null);
  for (const [field, value] of form) if (typeof value === 'string' && !secretFields.test(field)) typed[field] = value;
  return { ...typed };
}
