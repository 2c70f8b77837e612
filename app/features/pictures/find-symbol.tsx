import { Form } from '@remix-run/react';
import { symbolAddress, symbolKey } from '../../domain/picture';
import type { FormRefusal } from '../../platform/form';
import { TextField } from '../../ui/field';
import { picturesWords } from '../../words/pictures';
import { useWords } from '../../words/use-words';
import type { FoundSymbol } from './symbol-index.server';
import type { Found } from './take-picture.server';

/** A symbol, found by a plain word. Without script as with it. */
export function FindSymbol({ found, refusal }: { found: Found | undefined; refusal: FormRefusal | undefined }) {
  const words = useWords(picturesWords);
  return (
    <section className="panel" aria-labelledby="find">
      <h2 id="find">{words.find_a_symbol}</h2>
      <Form method="post" className="stack" action="#found">
        <TextField
          name="word"
          label={words.word_for_it}
          hint={words.like_this}
          maxLength={80}
          autoComplete="off"
          defaultValue={refusal?.typed.word ?? found?.asked}
          errors={refusal?.errors.word}
        />
        <p className="row">
          <button className="button button--main" name="do" value="find">
            {words.find}
          </button>
        </p>
      </Form>
      <div className="stack" id="found">
        {found ? <FoundSymbols found={found} /> : <Starts />}
      </div>
    </section>
  );
}

function FoundSymbols({ found: { asked, symbols } }: { found: Found }) {
  const words = useWords(picturesWords);
  if (symbols.length === 0) {
    return (
      <>
        <p role="status">{words.none_found}</p>
        <Starts />
      </>
    );
  }
  return (
    <>
      <h3 role="status">{words.symbols_for(asked)}</h3>
      <p className="note">{words.choose_one}</p>
      <Form method="post">
        <input type="hidden" name="do" value="choose" />
        <SymbolTiles symbols={symbols} />
      </Form>
    </>
  );
}

/** Symbols to choose from, each a button of the form that they stand in. */
export function SymbolTiles({ symbols, formAction }: { symbols: readonly FoundSymbol[]; formAction?: string }) {
  return (
    <ul className="symbols">
      {symbols.map((symbol) => (
        <li key={symbolKey(symbol)}>
          <button name="symbol" value={symbolKey(symbol)} formAction={formAction} lang="en">
            <img className="picture" src={symbolAddress(symbol)} alt="" width={64} height={64} loading="lazy" />
            {symbol.name}
          </button>
        </li>
      ))}
    </ul>
  );
}

function Starts() {
  const words = useWords(picturesWords);
  return (
    <Form method="post" className="stack" action="#found">
      <input type="hidden" name="do" value="find" />
      <p>{words.or_start_here}</p>
      <p className="row">
        {Object.entries(words.starts).map(([start, said]) => (
          <button key={start} className="button button--plain button--small" name="word" value={start}>
            {said}
          </button>
        ))}
      </p>
    </Form>
  );
}
