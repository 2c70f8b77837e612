import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { setImmediate } from 'node:timers/promises';
import { lazy, Suspense, type ReactNode } from 'react';
import { renderToPipeableStream, renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readForm } from '#app/platform/form';
import { accountRefusals } from '#app/words/account-refusals';
import { inEach, languageOf, type Language } from '#app/words/languages';
import { pageTitle } from '#app/words/page-title';
import { pluralIn, rich, type Mark } from '#app/words/sentences';
import { LanguageContext, useWords } from '#app/words/use-words';
import { refusalsOf, speaking, wordsHere } from '#app/words/words-here.server';

const cats = inEach({
  en: {
    name_missing: 'Write a name.',
    cats: (count: number) => pluralIn('en')(count, { one: '1 cat', other: `${count} cats` }),
    ask: (link: Mark) => rich('Ask ', link('the lead'), ' first.'),
  },
  cy: {
    name_missing: 'Ysgrifennwch enw.',
    cats: (count: number) =>
      pluralIn('cy')(count, { two: '2 gath', few: '3 chath', many: '6 chath', other: `${count} cath` }),
    ask: (link: Mark) => rich('Gofynnwch i’r ', link('arweinydd'), ' yn gyntaf.'),
  },
});

function Cats({ count }: { count: number }) {
  const words = useWords(cats);
  return <p>{words.cats(count)}</p>;
}

function inLanguage(language: Language, children: ReactNode) {
  return <LanguageContext.Provider value={language}>{children}</LanguageContext.Provider>;
}

describe('the words on a page', () => {
  it('keep their language when two pages are rendered at the same time', async () => {
    const late = () =>
      lazy(async () => {
        await setImmediate();
        return { default: Cats };
      });
    async function page(language: Language, count: number): Promise<string> {
      const Late = late();
      const body = new PassThrough();
      const below = (
        <Suspense key="late" fallback="…">
          <Late count={count} />
        </Suspense>
      );
      const { pipe } = renderToPipeableStream(inLanguage(language, [<Cats key="first" count={count} />, below]));
      pipe(body);
      return text(body);
    }
    const pages = await Promise.all([page('en', 2), page('cy', 2), page('en', 6), page('cy', 6)]);
    const said = pages.map((html) => html.match(/(\d c[a-z]+|\d g[a-z]+|\d ch[a-z]+)(?=<)/g));
    expect(said).toEqual([
      ['2 cats', '2 cats'],
      ['2 gath', '2 gath'],
      ['6 cats', '6 cats'],
      ['6 chath', '6 chath'],
    ]);
  });

  it('take the plural of the language, and a link where its sentence wants it', () => {
    const ask = (language: Language) =>
      renderToStaticMarkup(
        <p>
          {cats[language].ask((said) => (
            <a href="/x">{said}</a>
          ))}
        </p>,
      );
    expect([0, 1, 2].map(cats.en.cats)).toEqual(['0 cats', '1 cat', '2 cats']);
    expect([1, 2, 3, 6, 7].map(cats.cy.cats)).toEqual(['1 cath', '2 gath', '3 chath', '6 chath', '7 cath']);
    expect(ask('en')).toBe('<p>Ask <a href="/x">the lead</a> first.</p>');
    expect(ask('cy')).toBe('<p>Gofynnwch i’r <a href="/x">arweinydd</a> yn gyntaf.</p>');
  });

  it('are English where a language does not say them yet', () => {
    expect(inEach({ en: { yes: 'Yes' } }).cy.yes).toBe('Yes');
  });

  it('stand on the tab in the language that the root loader gave', () => {
    const meta = pageTitle(cats, (words) => words.name_missing);
    const on = (matches: object[]) => meta({ matches, params: {} } as never);
    expect(on([{ id: 'root', data: { language: 'cy' } }])).toEqual([{ title: 'Ysgrifennwch enw. · Alongside' }]);
    expect(on([{ id: 'root', data: undefined }])).toEqual([{ title: 'Write a name. · Alongside' }]);
  });
});

describe('what the server says', () => {
  const schema = z.strictObject({ name: z.string(refusalsOf(cats).name_missing) });

  it('keeps its language while other requests are answered in another', async () => {
    async function answer(language: Language) {
      return speaking(language, async () => {
        await setImmediate();
        const read = readForm(new FormData(), schema);
        await setImmediate();
        return [read.ok ? [] : read.refusal.errors.name, wordsHere(cats).name_missing].flat();
      });
    }
    const [first, second, third] = await Promise.all([answer('en'), answer('cy'), answer('en')]);
    expect(first).toEqual(['Write a name.', 'Write a name.']);
    expect(second).toEqual(['Ysgrifennwch enw.', 'Ysgrifennwch enw.']);
    expect(third).toEqual(first);
  });

  it('is English outside of any request, and for a device that asks for what is not offered', () => {
    expect(wordsHere(accountRefusals).email_missing).toBe('Write your email.');
    expect(['language=xx', 'a=b; language=en', '', undefined, null].map(languageOf)).toEqual(Array(5).fill('en'));
  });
});
