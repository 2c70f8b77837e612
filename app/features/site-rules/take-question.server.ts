import { data, redirect } from '@remix-run/node';
import { badForm, readForm, refuseForm } from '../../platform/form';
import { siteRuleRefusals } from '../../words/site-rule-refusals';
import { wordsHere } from '../../words/words-here.server';
import { askAsVisitor, askForException, askQuestion, exceptionSchema, questionSchema } from './ask-about-rule.server';
import type { SiteInView } from './require-site.server';
import type { Site } from './site-for.server';

/** Takes what somebody asked on the page of a site's rules, and goes back to it; what was typed stays where it cannot. */
export async function takeQuestion({ viewer, site }: SiteInView, form: FormData) {
  const at = `/sites/${site.id}/rules`;
  if (form.get('does') === 'ask-for-exception') {
    const read = readForm(form, exceptionSchema);
    if (!read.ok) return badForm(read.refusal);
    const done = await askForException(viewer, site.id, read.value);
    return done.allowed ? redirect(`${at}#mine`, 303) : refuseQuestion(form, done.reason, 'exceptionAbout');
  }
  const read = readForm(form, questionSchema);
  if (!read.ok) return badForm(read.refusal);
  const done = await askQuestion(viewer, site.id, read.value);
  return done.allowed ? redirect(asked(at, read.value.id), 303) : refuseQuestion(form, done.reason, 'about');
}

/** The same for a visitor. @param address the device's network address */
export async function takeVisitorsQuestion(site: Site, token: string, address: string, form: FormData) {
  const read = readForm(form, questionSchema);
  if (!read.ok) return badForm(read.refusal);
  const done = await askAsVisitor(site.id, address, read.value);
  if (done.allowed) return redirect(asked(`/rules/${encodeURIComponent(token)}`, read.value.id), 303);
  return refuseQuestion(form, done.reason, 'about');
}

function asked(at: string, id: string): string {
  return `${at}#question-${id}`;
}

function refuseQuestion(
  form: FormData,
  reason: Extract<Awaited<ReturnType<typeof askQuestion>>, { allowed: false }>['reason'],
  field: string,
) {
  const words = wordsHere(siteRuleRefusals);
  if (reason === 'unseen') throw data(null, { status: 404 });
  if (reason === 'not-staff') throw data(null, { status: 403 });
  return reason === 'too-many'
    ? badForm(refuseForm(form, '', words.too_many_questions), 429)
    : badForm(refuseForm(form, field, words.rule_unknown));
}
