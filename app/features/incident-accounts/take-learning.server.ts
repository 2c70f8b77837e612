import { redirect } from '@remix-run/node';
import { z } from 'zod';
import { longestAccount } from '../../domain/incident-account';
import { learningWays, longestChoice } from '../../domain/learning';
import { badForm, readForm } from '../../platform/form';
import { isId } from '../../platform/ids';
import { incidentAccountRefusals } from '../../words/incident-account-refusals';
import { refusalsOf } from '../../words/words-here.server';
import { sendOnSchema } from './account-schema.server';
import { chooseLearning, keepTalk } from './keep-learning.server';
import { refuseKept } from './refuse-kept.server';
import type { AccountsInView } from './require-accounts.server';
import { sendOn } from './send-on.server';

const say = refusalsOf(incidentAccountRefusals);
const id = z.string(say.not_complete).refine(isId, say.not_complete);
const short = z.string().trim().max(longestChoice, say.name_too_long).default('');
const words = z.string().trim().max(longestAccount, say.words_too_long).default('');
const chosen = { id, withWhom: short, when: short, where: short, helpedBy: short };

const schema = z.discriminatedUnion(
  'do',
  [
    z.strictObject({ do: z.literal('choose'), how: z.enum(learningWays, say.choose_answer), ...chosen }),
    z.strictObject({ do: z.literal('not_now'), how: z.enum(learningWays).optional(), ...chosen }),
    z.strictObject({
      do: z.literal('talked'),
      id,
      whoWasThere: short,
      words: words.refine((said) => said !== '', say.words_missing),
      nextTime: words,
    }),
    sendOnSchema,
  ],
  say.choose_answer,
);

/** Takes how the person wants to talk about it, what was talked about, and a "next time" that goes on. */
export async function takeLearning({ viewer, incident }: AccountsInView, form: FormData) {
  const read = readForm(form, schema);
  if (!read.ok) return badForm(read.refusal);
  const posted = read.value;
  const home = `/incidents/${incident.id}/learning`;
  switch (posted.do) {
    case 'choose':
    case 'not_now': {
      const { id: entryId, withWhom, when, where, helpedBy } = posted;
      const how = posted.do === 'choose' ? posted.how : 'not_now';
      const kept = await chooseLearning(viewer, incident.id, { id: entryId, how, withWhom, when, where, helpedBy });
      return kept.allowed ? redirect(`/incidents/${incident.id}#learning`, 303) : refuseKept(form, kept);
    }
    case 'talked': {
      const { id: entryId, whoWasThere: withWhom, words: said, nextTime } = posted;
      const kept = await keepTalk(viewer, incident.id, { id: entryId, withWhom, words: said, nextTime });
      return kept.allowed ? redirect(`${home}#next-${entryId}`, 303) : refuseKept(form, kept);
    }
    case 'send-on': {
      const { id: entryId, writtenId, section } = posted;
      const sent = await sendOn(viewer, incident.id, { id: entryId, writtenId, section });
      return sent.allowed ? redirect(`${home}#next-${writtenId}`, 303) : refuseKept(form, sent);
    }
  }
}
