import { data, redirect } from '@remix-run/node';
import { z } from 'zod';
import type { SectionCode } from '../../domain/plan';
import type { Viewer } from '../../domain/viewer';
import { badForm, readForm, refuseForm } from '../../platform/form';
import { draftingRefusals } from '../../words/drafting-refusals';
import { talkThroughWords } from '../../words/talk-through';
import { refusalsOf, wordsHere } from '../../words/words-here.server';
import { pictureNamed, shownPictures, type ShownPicture } from './talk-pictures.server';
import { findPlan } from './find-plan.server';
import { readSection } from './live-section.server';
import { writeItem } from './write-item.server';

const say = refusalsOf(draftingRefusals);
const id = z.uuid(say.unknown_answer);

const schema = z.discriminatedUnion(
  'do',
  [
    z.strictObject({
      do: z.literal('words'),
      id,
      text: z.string().trim().max(2_000, say.too_long).default(''),
      howKnown: z.enum(['i_said_it', 'i_showed_it'], say.not_listed).default('i_said_it'),
      picture: z.string().max(40, say.not_listed).optional(),
      point: z.string().max(40, say.not_listed).optional(),
      /** What was offered last, and the answer to it; what is typed stays. */
      offer: z.coerce.number(say.unknown_answer).int().min(0).max(20).optional(),
      offerId: id.optional(),
      answer: z.enum(['yes', 'no', 'not_sure'], say.not_listed).optional(),
    }),
  ],
  say.unknown_command,
);

/** An answer that is being written, with the picture that was pointed at. */
export interface Carried {
  id: string;
  text: string;
  howKnown: 'i_said_it' | 'i_showed_it';
  /** By its name; nothing where none goes with it. */
  picture: string | null;
  /** Which of the things to ask comes now, where one was answered meanwhile. */
  next?: number;
}

/** What was typed stays; where nothing was, or only the words of another picture, the words of this one stand there. */
function carry(
  { id, text, howKnown, point, picture: before }: Omit<Carried, 'picture'> & { point?: string; picture?: string },
  pictures: readonly ShownPicture[],
): Carried {
  const pointed = pictureNamed(pictures, point);
  const isTyped = text !== '' && text !== pictureNamed(pictures, before)?.words;
  return {
    id,
    text: isTyped ? text : (pointed?.words ?? ''),
    howKnown: pointed ? 'i_showed_it' : howKnown,
    picture: pointed ? (point ?? null) : null,
  };
}

/**
 * Takes what somebody typed for the person: the person's words, with help (P3). "No" and "not sure" write nothing and
 * lead on to the next thing to ask (P14).
 */
export async function takeTalk(viewer: Viewer, personId: string, section: SectionCode, form: FormData) {
  const here = `/people/${personId}/plan/${section}/talk`;
  const read = readForm(form, schema);
  if (!read.ok) return badForm(read.refusal);
  const posted = read.value;
  const { answer, offer = 0, offerId, text: typed } = posted;
  const offered = wordsHere(talkThroughWords).prompts[section].offers[offer];
  if (answer && (!offered || !offerId))
    return badForm(refuseForm(form, '', wordsHere(draftingRefusals).unknown_answer));
  const pictures = await shownPictures(personId, section);
  if (posted.point !== undefined) return data({ carried: carry(posted, pictures) });
  // The same yes twice, or from two people, is one answer.
  if (!answer || (answer === 'yes' && !(await stands(personId, section, offered!.yes)))) {
    const picture = answer ? null : pictureNamed(pictures, posted.picture);
    const text = answer ? offered!.yes : typed;
    if (text === '' && !picture) return badForm(refuseForm(form, 'text', wordsHere(draftingRefusals).words_missing));
    // A yes may be a look, a sign, a hand: nobody is said to have said it.
    const howKnown = answer ? null : posted.howKnown;
    const details = { voice: 'person_supported', howKnown, picture } as const;
    const written = await writeItem(viewer, personId, section, {
      do: 'add',
      id: answer ? offerId! : posted.id,
      text,
      details,
    });
    if (!written.allowed) {
      const told = wordsHere(draftingRefusals);
      if (written.reason === 'unseen') throw data(null, { status: 404 });
      if (written.reason === 'forbidden') throw data(null, { status: 403 });
      const isFull = written.reason === 'full';
      return badForm(refuseForm(form, 'text', isFull ? told.page_is_full : told.changed_meanwhile), isFull ? 400 : 409);
    }
  }
  if (!answer) return redirect(`${here}#said`);
  const { id, howKnown, picture = null } = posted;
  const carried: Carried = { id, text: typed, howKnown, picture, next: offer + 1 };
  return typed || picture ? data({ carried }) : redirect(`${here}?next=${offer + 1}#ask`);
}

async function stands(personId: string, section: SectionCode, text: string): Promise<boolean> {
  const plan = await findPlan(personId);
  const items = plan ? await readSection(plan.id, section) : [];
  return items.some((item) => !item.takenOut && item.text === text);
}
