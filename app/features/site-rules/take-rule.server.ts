import { data } from '@remix-run/node';
import { badForm, readForm, refuseForm } from '../../platform/form';
import { siteRuleRefusals } from '../../words/site-rule-refusals';
import { wordsHere } from '../../words/words-here.server';
import type { SiteInView } from './require-site.server';
import { ruleSchema, writeRule } from './write-rule.server';

/** Takes a rule, or a change of one; gives back what was wrong, and nothing where it was kept. */
export async function takeRule({ viewer, site }: SiteInView, ruleId: string | null, form: FormData) {
  const read = readForm(form, ruleSchema);
  if (!read.ok) return badForm(read.refusal);
  const done = await writeRule(viewer, site.id, ruleId, read.value);
  if (done.allowed) return null;
  const words = wordsHere(siteRuleRefusals);
  switch (done.reason) {
    case 'ends-before-it-starts':
      return badForm(refuseForm(form, 'until', words.ends_before_it_starts));
    case 'ends-too-late':
      return badForm(refuseForm(form, 'until', words.ends_too_late));
    case 'reason-missing':
      return badForm(refuseForm(form, 'changedBecause', words.reason_missing));
    case 'changed-meanwhile':
      return badForm(refuseForm(form, '', words.changed_meanwhile), 409);
    case 'unseen':
    case 'unknown-rule':
      throw data(null, { status: 404 });
  }
}
