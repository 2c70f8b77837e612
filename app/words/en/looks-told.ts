import type { Look, Looker, Whose, WhyLooked } from '../../domain/looks';
import { began, listIn } from '../sentences';

const list = listIn('en');

/** "Sam looked at your card three times, and at your plan." */
function whatInWords(name: string, looks: readonly Look[], whose: Whose): string {
  const yours = whose.own ? 'your' : `${whose.preferredName}'s`;
  const things = [
    times(looks, 'card.looked', `${yours} card`),
    times(looks, 'version.looked', `${yours} agreed plan`),
    times(looks, 'plan.looked', `${yours} plan`),
    parts(looks, yours),
    times(looks, 'incident.looked', `what was written about ${whose.own ? 'you' : whose.preferredName}`),
    times(
      looks,
      'account.looked',
      `what ${whose.own ? 'you' : whose.preferredName} and staff said about what happened`,
    ),
  ].filter((thing) => thing !== null);
  return `${name} looked at ${list(things)}.`;
}

function times(looks: readonly Look[], action: Look['action'], thing: string): string | null {
  const count = looks.filter((look) => look.action === action).length;
  return count === 0 ? null : `${thing}${count === 1 ? '' : ` ${timesInWords(count)}`}`;
}

/** Opening several answers of the draft is one reading of several parts. */
function parts(looks: readonly Look[], yours: string): string | null {
  const draft = looks.filter((look) => look.action === 'draft.looked');
  const sections = new Set(draft.map((look) => look.section));
  const [only] = sections;
  if (sections.size === 0) return null;
  if (sections.size > 1) return `${countInWords(sections.size)} parts of ${yours} draft`;
  const part = only ? `${yours} answers to “${only}”` : `${yours} draft`;
  return draft.length === 1 ? part : `${part} ${timesInWords(draft.length)}`;
}

/** "Your sister." "Sam works at Willow Court." What they are to the person comes before their job. */
function whoInWords(looker: Looker, whose: Whose): string | null {
  const { name, relation, jobTitle, siteName } = looker;
  const yours = whose.own ? 'Your' : `${whose.preferredName}'s`;
  const first = name.split(' ')[0] ?? name;
  if (relation && siteName) return `${yours} ${lower(relation)}, at ${siteName}.`;
  if (relation) return `${yours} ${lower(relation)}.`;
  if (siteName)
    return jobTitle ? `${first} is ${withArticle(jobTitle)} at ${siteName}.` : `${first} works at ${siteName}.`;
  if (jobTitle) return `${first} is ${withArticle(jobTitle)}.`;
  return null;
}

/** "Yesterday at 7 pm." */
function whenInWords(when: string): string {
  return began(`${when}.`);
}

/** "They decide for you: parental responsibility." "You let them in: “to help me write”." */
function whyInWords({ hardThen, decides, letIn }: WhyLooked, whose: Whose): string[] {
  const them = whose.own ? 'you' : whose.preferredName;
  return [
    ...(decides ? [`They decide for ${them}: ${decides}.`] : []),
    ...letIn.map(({ by, purpose }) => `${began(by ?? them)} let them in: “${purpose.trim().replace(/\.$/, '')}”.`),
    ...(hardThen ? [whose.own ? 'You were finding it hard.' : `${whose.preferredName} was finding it hard.`] : []),
  ];
}

const numbers = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

function countInWords(count: number): string {
  return numbers[count] ?? String(count);
}

function timesInWords(count: number): string {
  return count === 2 ? 'twice' : `${countInWords(count)} times`;
}

/** Words begin small inside a sentence; an abbreviation stays as it is. */
function lower(words: string): string {
  return /^\p{Lu}\p{Ll}/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}

function withArticle(jobTitle: string): string {
  return `${/^[aeiou]/i.test(jobTitle) ? 'an' : 'a'} ${lower(jobTitle)}`;
}

/** P12: who looked, in sentences. */
export const looksTold = {
  what: whatInWords,
  who: whoInWords,
  when: whenInWords,
  why: whyInWords,
  not_written: 'Why is not written down.',
  account_is_gone: 'Somebody whose account is gone',
};
