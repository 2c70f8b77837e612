import { data, redirect } from '@remix-run/node';
import { mostPictures } from '../../domain/incident-account';
import { pictureAddress, symbolKey, symbolOfKey, type Picture } from '../../domain/picture';
import { badForm, readForm, refuseForm, type FormRefusal } from '../../platform/form';
import { newId } from '../../platform/ids';
import { incidentAccountRefusals } from '../../words/incident-account-refusals';
import { wordsHere } from '../../words/words-here.server';
import { findPackSymbols } from '../symbol-packs/find-packs.server';
import { findSymbol, findSymbols } from '../pictures/symbol-index.server';
import { findMeanings } from '../pictures/symbol-meanings.server';
import { takePhoto } from '../pictures/take-photo.server';
import { keepSound } from '../sounds/keep-sound.server';
import { draftFor, type AccountDraft } from './account-draft';
import { accountSchema, type PostedAccount } from './account-schema.server';
import { askForAccount } from './ask-for-account.server';
import type { AccountsInView } from './require-accounts.server';
import { refuseKept, whatStands } from './refuse-kept.server';
import { writePersonsAccount } from './write-account.server';

/** Takes what a step of the person's account posted: each step is kept at once, so that nothing said is lost (P11). */
export async function takeAccount(inView: AccountsInView, form: FormData) {
  const read = readForm(form, accountSchema);
  if (!read.ok) return badForm(read.refusal);
  const posted = read.value;
  const { viewer, incident } = inView;
  const home = `/incidents/${incident.id}`;
  if (posted.do === 'not_now' || posted.do === 'said_no') {
    const asked = await askForAccount(viewer, incident.id, { id: posted.id, answer: posted.do });
    return asked.allowed ? redirect(`${home}#account`, 303) : refuseKept(form, asked);
  }
  if (posted.do === 'find') {
    const meanings = await findMeanings(inView.person.id);
    return data({
      found: { asked: posted.word, symbols: findSymbols(posted.word, meanings, await findPackSymbols(viewer)) },
    });
  }
  const draft = draftFor(inView.accounts.person, inView.reader);
  const change = await changeOf(inView, posted, draft, form);
  if ('errors' in change) return badForm(change, change.status);
  const written = await writePersonsAccount(viewer, incident.id, {
    ...{ happened: draft.happened, nextTime: draft.nextTime, pictures: draft.pictures, sound: draft.sound },
    ...{ helpedBy: draft.helpedBy, basedOn: draft.basedOn, id: newId(), finished: false },
    ...change,
  });
  if (!written.allowed) return refuseKept(form, written, await whatStands(inView, 'person'));
  return redirect(home + afterwards(posted), 303);
}

function afterwards(posted: PostedAccount): string {
  switch (posted.do) {
    case 'finish':
      return '/accounts';
    case 'later':
      return '#account';
    case 'happened':
      return '/account?step=next-time';
    case 'next-time':
      return '/account?step=finish';
    case 'picture':
    case 'voice':
      return `/account?step=${posted.do}`;
    default:
      return '/account?step=finish';
  }
}

type Change = Partial<AccountDraft> & { id?: string; finished?: boolean };
type Refused = FormRefusal & { status: number };

/** What this step changes of what is there. */
async function changeOf(
  { viewer, person, incident }: AccountsInView,
  posted: Exclude<PostedAccount, { do: 'find' | 'not_now' | 'said_no' }>,
  { pictures }: AccountDraft,
  form: FormData,
): Promise<Change | Refused> {
  const told = wordsHere(incidentAccountRefusals);
  const refuse = (field: string, words: string, status = 400) => ({ ...refuseForm(form, field, words), status });
  const withPicture = (picture: Picture): Change | Refused => {
    const others = pictures.filter((each) => pictureAddress(each) !== pictureAddress(picture));
    return others.length < mostPictures ? { pictures: [...others, picture] } : refuse('', told.too_many_pictures);
  };
  switch (posted.do) {
    case 'finish': {
      const helpedBy = posted.helped === 'yes' ? posted.helpedBy : '';
      if (posted.helped === 'yes' && helpedBy === '') return refuse('helpedBy', told.words_missing);
      return { id: posted.id, basedOn: posted.basedOn, helpedBy: helpedBy || null, finished: true };
    }
    case 'choose': {
      const symbol = symbolOfKey(posted.symbol);
      const found = symbol && findSymbol(symbol, await findPackSymbols(viewer));
      if (!found) return refuse('symbol', told.no_such_symbol);
      const { name, ...known } = found;
      const words = (await findMeanings(person.id)).get(symbolKey(known)) ?? name;
      return withPicture({ kind: 'symbol', ...known, words });
    }
    case 'photo':
    case 'drawing': {
      const [file, words] = posted.do === 'photo' ? [posted.photo, posted.seen] : [posted.drawing, posted.shows];
      const taken = await takePhoto(viewer, person.id, { incidentId: incident.id }, posted.do, file);
      return taken.allowed
        ? withPicture({ kind: posted.do, id: taken.id, words })
        : refuse(posted.do, taken.told, taken.status);
    }
    case 'recording':
    case 'file': {
      const [file, words] = posted.do === 'recording' ? [posted.recording, posted.spoken] : [posted.file, posted.said];
      const taken = await keepSound(viewer, person.id, { incidentId: incident.id }, file);
      return taken.allowed
        ? { sound: { id: taken.id, seconds: taken.seconds, words } }
        : refuse(posted.do, taken.told, taken.status);
    }
    case 'take-away':
      if (posted.what === 'sound') return { sound: null };
      return { pictures: pictures.filter((each) => pictureAddress(each) !== posted.what) };
    default: {
      const said = posted.step === 'happened' ? { happened: posted.happened } : { nextTime: posted.nextTime };
      return { id: posted.id, basedOn: posted.basedOn, ...said };
    }
  }
}
