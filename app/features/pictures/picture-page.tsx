import { Form, Link } from '@remix-run/react';
import { longestPictureWords, symbolSets, type Picture } from '../../domain/picture';
import type { SectionCode } from '../../domain/plan';
import type { FormRefusal } from '../../platform/form';
import { ErrorSummary, TextField } from '../../ui/field';
import { Bar, Screen } from '../../ui/screen';
import { SignedInFoot } from '../accounts/signed-in-foot';
import type { PlanOwner } from '../drafting/question-data.server';
import { picturesWords } from '../../words/pictures';
import { questionWords } from '../../words/questions';
import { useWords } from '../../words/use-words';
import type { PictureItem } from './picture-data.server';
import { FindSymbol } from './find-symbol';
import { SymbolCredits } from './symbol-credits';
import type { FoundSymbol } from './symbol-index.server';
import type { Found } from './take-picture.server';
import { MakeDrawing } from './make-drawing';
import { UsePhoto } from './use-photo';
import { PictureAlone } from './with-picture';
import './pictures.css';

export interface PicturePageProps {
  owner: PlanOwner;
  section: SectionCode;
  item: PictureItem;
  /** What a symbol means is the person's to say, and theirs who decide for them. */
  mayRemember: boolean;
  found: Found | undefined;
  refusal: FormRefusal | undefined;
}

/** The picture of one answer: the one it has, and a symbol found by a plain word. Without script as with it. */
export function PicturePage({ owner, section, item, mayRemember, found, refusal }: PicturePageProps) {
  const words = useWords(picturesWords);
  const { question } = useWords(questionWords)[section];
  const home = `/people/${owner.id}/plan/${section}`;
  return (
    <Screen bar={<Bar back={{ to: home, label: words.back }} />} foot={<SignedInFoot />}>
      <ErrorSummary errors={refusal?.errors} />
      <h1>{titleOf(words, owner.own, item)}</h1>
      <p className="note">{question}</p>
      {item.text && <p className="lead keep-lines">{item.text}</p>}
      <p>{item.text ? words.it_stands_beside_the_words : words.words_can_come_later}</p>
      {item.picture && <PictureNow picture={item.picture} {...{ owner, mayRemember, home, refusal }} />}
      <FindSymbol found={found} refusal={refusal} />
      <UsePhoto refusal={refusal} />
      <MakeDrawing refusal={refusal} />
      <SymbolCredits pictures={[...shippedSets, ...(found?.symbols ?? []).map(asPicture), item.picture]} />
    </Screen>
  );
}

const shippedSets = symbolSets.map((set) => asPicture({ set, code: '', name: '' }));

function asPicture({ name, ...symbol }: FoundSymbol): Picture {
  return { kind: 'symbol', ...symbol, words: name };
}

function titleOf(words: (typeof picturesWords)['en'], own: boolean, { isNew }: PictureItem): string {
  if (!own) return words.a_picture_for_this_answer;
  return isNew ? words.own_a_picture_instead_of_words : words.own_a_picture_for_my_answer;
}

interface PictureNowProps {
  picture: Picture;
  owner: PlanOwner;
  mayRemember: boolean;
  home: string;
  refusal: FormRefusal | undefined;
}

function PictureNow({ picture, owner, mayRemember, home, refusal }: PictureNowProps) {
  const words = useWords(picturesWords);
  const mine = refusal?.typed.do === 'reword' ? refusal : undefined;
  return (
    <section className="panel" aria-labelledby="now">
      <h2 id="now">{words.the_picture_now}</h2>
      <div className="picture-now">
        <PictureAlone picture={picture} />
        {/* Read anew with what stands then, where it is refused since somebody changed the picture. */}
        <Form method="post" className="stack" reloadDocument>
          <input type="hidden" name="was" value={JSON.stringify(picture)} />
          <TextField
            name="words"
            label={owner.own ? words.own_what_it_means : words.what_it_means(owner.preferredName)}
            hint={words.it_is_read_out}
            maxLength={longestPictureWords}
            errors={mine?.errors.words}
            defaultValue={mine ? mine.typed.words : picture.words}
          />
          {mayRemember && picture.kind === 'symbol' && (
            <label className="choice">
              <input type="checkbox" name="remember" defaultChecked={!mine || 'remember' in mine.ticked} />
              {owner.own ? words.own_always_means_this : words.always_means_this(owner.preferredName)}
            </label>
          )}
          <p className="row">
            <button className="button button--main" name="do" value="reword">
              {words.save_these_words}
            </button>
            <Link to={home} className="button button--plain">
              {words.done}
            </Link>
          </p>
        </Form>
      </div>
      <Form method="post" reloadDocument>
        <input type="hidden" name="was" value={JSON.stringify(picture)} />
        <button className="button button--quiet" name="do" value="remove">
          {words.take_the_picture_away}
        </button>
      </Form>
    </section>
  );
}
