import { symbolKey, type SymbolPicture } from '../../domain/picture';
import { TextField } from '../../ui/field';
import { picturesWords } from '../../words/pictures';
import { suggestionWords } from '../../words/suggestions';
import { useWords } from '../../words/use-words';
import { SymbolTiles } from '../pictures/find-symbol';
import { SymbolCredits } from '../pictures/symbol-credits';
import type { Found } from '../pictures/take-picture.server';
import { PictureAlone } from '../pictures/with-picture';
import '../pictures/pictures.css';

const here = '#symbol';

interface SymbolWithItProps {
  picture: SymbolPicture | null | undefined;
  found: Found | undefined;
  /** The word that was looked for. */
  typed: string | undefined;
}

/** A symbol for something new that is suggested: found and chosen inside its form, so that what is typed stays. */
export function SymbolWithIt({ picture, found, typed }: SymbolWithItProps) {
  const words = useWords(suggestionWords);
  const pictures = useWords(picturesWords);
  return (
    <section className="stack" id="symbol" aria-labelledby="a-symbol">
      <h2 id="a-symbol">{words.a_symbol_with_it}</h2>
      {picture && (
        <div className="row">
          <input type="hidden" name="picture" value={symbolKey(picture)} />
          <PictureAlone picture={picture} />
          <span role="status">{words.this_symbol_goes_with_it}</span>
          <button className="button button--plain button--small" name="symbol" value="none" formAction={here}>
            {words.without_the_symbol}
          </button>
        </div>
      )}
      <TextField
        name="word"
        label={pictures.word_for_it}
        hint={pictures.like_this}
        maxLength={80}
        autoComplete="off"
        defaultValue={typed}
      />
      <p className="row">
        <button className="button button--plain" name="does" value="find" formAction={here}>
          {pictures.find}
        </button>
      </p>
      {found && found.symbols.length === 0 && <p role="status">{pictures.none_found}</p>}
      {found && found.symbols.length > 0 && (
        <>
          <p role="status">{pictures.symbols_for(found.asked)}</p>
          <SymbolTiles symbols={found.symbols} formAction={here} />
        </>
      )}
      <SymbolCredits
        pictures={[picture, ...(found?.symbols ?? []).map(({ name, ...each }) => asPicture(each, name))]}
      />
    </section>
  );
}

function asPicture(symbol: Omit<Found['symbols'][number], 'name'>, words: string): SymbolPicture {
  return { kind: 'symbol', ...symbol, words };
}
