import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { can } from '../domain/access';
import { isSection, itemSections } from '../domain/plan';
import { piecesKeptFor } from '../domain/proposed-pieces';
import { SignedInFoot } from '../features/accounts/signed-in-foot';
import { findPieces } from '../features/bringing-in/bring-in.server';
import { BringInForm } from '../features/bringing-in/bring-in-form';
import { PieceForm } from '../features/bringing-in/piece-form';
import { takeBringIn } from '../features/bringing-in/take-bring-in.server';
import { requirePerson } from '../features/people/require-person.server';
import { now } from '../platform/clock';
import { postedForm } from '../platform/form';
import { dateInWords } from '../platform/times-here.server';
import { ErrorSummary } from '../ui/field';
import { Bar, Screen } from '../ui/screen';
import { bringingInWords } from '../words/bringing-in';
import { pageTitle } from '../words/page-title';
import { questionWords } from '../words/questions';
import { useWords } from '../words/use-words';

export const meta = pageTitle(bringingInWords, (words) => words.start_from_what_is_there);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { viewer, person, subject } = await requirePerson(request, params.personId, 'draft.write');
  const at = now();
  const pieces = await findPieces(viewer, person.id);
  const placed = new URL(request.url).searchParams.get('placed');
  const [first] = pieces;
  return {
    personId: person.id,
    owner: { preferredName: person.preferredName, own: viewer.personId === person.id },
    piece: first ? { id: first.id, words: first.words } : null,
    left: pieces.length,
    sections: itemSections.filter((section) => can(viewer, 'draft.write', subject, at, section)),
    placed: isSection(placed) ? placed : null,
    until: dateInWords(Math.min(at, ...pieces.map((each) => each.at)) + piecesKeptFor),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { viewer, person } = await requirePerson(request, params.personId, 'draft.write');
  return takeBringIn(viewer, person.id, await postedForm(request));
}

export default function BringIn() {
  const words = useWords(bringingInWords);
  const questions = useWords(questionWords);
  const { personId, owner, piece, left, sections, placed, until } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  return (
    <Screen
      bar={<Bar back={{ to: `/people/${personId}/plan`, label: words.back_to_the_plan }} />}
      foot={<SignedInFoot />}
    >
      <ErrorSummary errors={refusal?.errors} />
      {refusal?.typed.id && refusal.typed.id !== piece?.id && (
        <p className="panel keep-lines" lang="" dir="auto">
          {refusal.typed.words}
        </p>
      )}
      <h1>{words.start_from_what_is_there}</h1>
      {placed && (
        <p role="status">
          {words.placed_in(questions[placed].title)}{' '}
          <Link to={`/people/${personId}/plan/${placed}`}>{words.look_at_it}</Link>
        </p>
      )}
      {piece ? (
        <>
          <p className="note">
            {words.only_you_see} {words.place_them_by(until)}
          </p>
          <PieceForm {...{ piece, left, sections, owner, refusal }} key={piece.id} />
          <details>
            <summary>{words.throw_all_away}</summary>
            <form method="post" className="stack">
              <p>{words.not_in_the_plan}</p>
              <p className="row">
                <button name="do" value="throw-all" className="button button--plain">
                  {words.throw_all_away}
                </button>
              </p>
            </form>
          </details>
        </>
      ) : (
        <>
          <p className="lead">{words.paste_or_choose}</p>
          <BringInForm refusal={refusal} own={owner.own} />
        </>
      )}
    </Screen>
  );
}
