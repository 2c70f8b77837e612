import type { Look, Looker, Whose, WhyLooked } from '../../domain/looks';
import type { looksTold as en } from '../en/looks-told';
import { began, listIn } from '../sentences';

const list = listIn('cy');

/** "Edrychodd Sam ar eich cerdyn dair gwaith ac ar eich cynllun." `soft` is the thing as it is after "ar" and "o". */
function at(thing: string, soft: string, whose: Whose): string {
  return whose.own ? `ar eich ${thing}` : `ar ${soft} ${whose.preferredName}`;
}

const often = ['', 'unwaith', 'ddwywaith', 'dair gwaith', 'bedair gwaith', 'bum gwaith', 'chwe gwaith'];

function timesInWords(count: number): string {
  return often[count] ?? `${count} gwaith`;
}

function times(looks: readonly Look[], action: Look['action'], thing: string): string | null {
  const count = looks.filter((look) => look.action === action).length;
  return count === 0 ? null : `${thing}${count === 1 ? '' : ` ${timesInWords(count)}`}`;
}

function parts(looks: readonly Look[], whose: Whose): string | null {
  const draft = looks.filter((look) => look.action === 'draft.looked');
  const sections = new Set(draft.map((look) => look.section));
  const [only] = sections;
  if (sections.size === 0) return null;
  if (sections.size > 1) {
    const ofDraft = whose.own ? 'o’ch drafft' : `o ddrafft ${whose.preferredName}`;
    return `ar ${sections.size === 2 ? '2 ran' : `${sections.size} rhan`} ${ofDraft}`;
  }
  const part = only ? `${at('atebion', 'atebion', whose)} i “${only}”` : at('drafft', 'ddrafft', whose);
  return draft.length === 1 ? part : `${part} ${timesInWords(draft.length)}`;
}

function whatInWords(name: string, looks: readonly Look[], whose: Whose): string {
  const written = whose.own ? 'amdanoch chi' : `am ${whose.preferredName}`;
  const things = [
    times(looks, 'card.looked', at('cerdyn', 'gerdyn', whose)),
    times(looks, 'version.looked', at('cynllun cytûn', 'gynllun cytûn', whose)),
    times(looks, 'plan.looked', at('cynllun', 'gynllun', whose)),
    parts(looks, whose),
    times(looks, 'incident.looked', `ar yr hyn a ysgrifennwyd ${written}`),
    times(
      looks,
      'account.looked',
      whose.own
        ? 'ar yr hyn ddywedoch chi a’r staff am beth ddigwyddodd'
        : `ar yr hyn ddywedodd ${whose.preferredName} a’r staff am beth ddigwyddodd`,
    ),
  ].filter((thing) => thing !== null);
  return `Edrychodd ${name} ${list(things)}.`;
}

/** What they are to the person comes before their job; both stay as they were written. */
function whoInWords({ name, relation, jobTitle, siteName }: Looker, whose: Whose): string | null {
  const first = name.split(' ')[0] ?? name;
  const place = siteName ? `yn ${siteName}` : null;
  if (relation) {
    const toThem = whose.own ? `Eich ${lower(relation)}` : `${began(relation)} i ${whose.preferredName}`;
    return place ? `${toThem}, ${place}.` : `${toThem}.`;
  }
  if (jobTitle) return `${[began(jobTitle), place].filter(Boolean).join(' ')} yw ${first}.`;
  if (place) return `Mae ${first} yn gweithio ${place}.`;
  return null;
}

function whyInWords({ hardThen, decides, letIn }: WhyLooked, whose: Whose): string[] {
  const person = whose.own ? 'Chi' : whose.preferredName;
  const overThem = whose.own ? 'drosoch chi' : `dros ${whose.preferredName}`;
  return [
    ...(decides ? [`Maen nhw’n penderfynu ${overThem}: ${decides}.`] : []),
    ...letIn.map(
      ({ by, purpose }) => `${by ?? person} roddodd fynediad iddyn nhw: “${purpose.trim().replace(/\.$/, '')}”.`,
    ),
    ...(hardThen ? [whose.own ? 'Roedd hi’n anodd arnoch chi.' : `Roedd hi’n anodd ar ${whose.preferredName}.`] : []),
  ];
}

function lower(words: string): string {
  return /^\p{Lu}\p{Ll}/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}

export const looksTold: typeof en = {
  what: whatInWords,
  who: whoInWords,
  when: (when) => began(`${when}.`),
  why: whyInWords,
  not_written: 'Nid yw’r rheswm wedi’i ysgrifennu.',
  account_is_gone: 'Rhywun nad oes cyfrif ganddo mwyach',
};
