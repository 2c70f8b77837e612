import { symbolSets, type Picture, type SymbolSet } from '../../domain/picture';
import { pictureShownWords } from '../../words/picture-shown';
import { useWords } from '../../words/use-words';

const homes: Record<SymbolSet, { home?: string; licence: string }> = {
  alongside: { licence: 'https://creativecommons.org/publicdomain/zero/1.0/' },
  openmoji: { home: 'https://openmoji.org', licence: 'https://creativecommons.org/licenses/by-sa/4.0/' },
  health_icons: {
    home: 'https://healthicons.org',
    licence: 'https://github.com/resolvetosavelives/healthicons/blob/main/LICENSE',
  },
};

/** Who drew the symbols of a page, and under which licence: their licences ask for it. Nothing where it shows none. */
export function SymbolCredits({ pictures }: { pictures: readonly (Picture | null | undefined)[] }) {
  const words = useWords(pictureShownWords);
  const shown = symbolSets.filter((set) =>
    pictures.some((picture) => picture?.kind === 'symbol' && picture.set === set),
  );
  const credits = pictures.flatMap((picture) => (picture?.kind === 'symbol' && picture.credit ? [picture.credit] : []));
  const ofPacks = [...new Set(credits)];
  if (shown.length + ofPacks.length === 0) return null;
  return (
    <p className="note credits">
      {words.symbols_by}
      {shown.map((set, index) => (
        <span key={set}>
          {index > 0 ? ', ' : ' '}
          {homes[set].home ? (
            <a href={homes[set].home} rel="noreferrer noopener">
              {words.licence[set].name}
            </a>
          ) : (
            words.licence[set].name
          )}{' '}
          (
          <a href={homes[set].licence} rel="noreferrer noopener license">
            {words.licence[set].licence}
          </a>
          )
        </span>
      ))}
      {ofPacks.map((credit, index) => (
        <span key={credit} lang="">
          {shown.length + index > 0 ? ', ' : ' '}
          {credit}
        </span>
      ))}
    </p>
  );
}
