import type { StrategyOutcome } from '../../domain/incident';
import type { SupportAnswer, SupportedOne } from '../../domain/support';
import { began, listIn } from '../sentences';
import { outcomes } from './outcomes';

const list = listIn('en');

/** "The safeguarding team" inside a sentence; a name stays as it is. */
function smallAtFirst(whom: string): string {
  return whom.replace(/^Parents$/, 'the parents').replace(/^(The|Who|Somebody)\b/, (word) => word.toLowerCase());
}

/** The person reads it. */
const helpTaken: Record<SupportAnswer, string> = {
  wanted: 'I wanted it',
  not_now: 'I said “not now”',
  not_wanted: 'I did not want it',
  not_sure: 'it was not clear if I wanted it',
  nobody_there: 'nobody was there',
};

/** What was written about somebody, as they read it. The others are for who decides for them, with their name. */
export const incidentStory = {
  back_to_the_list: 'Back to the list',
  own_what_was_written: 'What was written about me',
  what_was_written: (name: string) => `What was written about ${name}`,
  it_started: (when: string, siteName: string) => `It started on ${when}, at ${siteName}.`,
  they_wrote_this: (names: string[]) => began(`${list(names)} wrote this.`),
  own_stop_at_any_time: 'I can stop reading at any time. I can read it with somebody.',

  was_a_restriction_used: 'Was a restriction used?',
  no_it_passed: (time: string) => `No. It passed at ${time}.`,
  none_is_written: 'None is written down.',
  yes: 'Yes.',
  yes_it_was_over: (time: string) => `Yes. It was over at ${time}.`,
  this_means: (plain: string) => `This means: ${plain.charAt(0).toLowerCase()}${plain.slice(1)}`,
  no_end_is_written: (started: string) => `It started at ${started}. Nobody has written when it stopped.`,
  it_lasted: (started: string, stopped: string, lasted: string) =>
    `It started at ${started} and stopped at ${stopped}. It lasted ${lasted}.`,
  own_goes_against: (text: string) => `This goes against my plan. The plan says: “${text}”`,
  goes_against: (name: string, text: string) => `This goes against ${name}’s plan. The plan says: “${text}”`,
  own_can_hurt: (text: string) => `This can hurt me. The plan says: “${text}”`,
  can_hurt: (text: string) => `This can hurt them. The plan says: “${text}”`,
  they_wrote_why: (who: string, why: string) => began(`${who} wrote why: “${why}”`),
  nobody_wrote_why: 'Nobody has written why yet.',

  own_what_people_tried: 'What people tried from my plan',
  what_people_tried: (name: string) => `What people tried from ${name}’s plan`,
  no_plan_then: 'There was no agreed plan then.',
  they_wrote_how_it_went: (who: string, outcome: StrategyOutcome) =>
    began(`${who} wrote: it ${outcomes.said[outcome]}.`),
  nobody_wrote_about_this: 'Nobody has written about this.',

  what_else: 'What else was written',
  they_wrote: (time: string, who: string) => `At ${time} ${who} wrote:`,
  they_wrote_that: (time: string, who: string, what: string) => `At ${time} ${who} wrote: ${what}.`,
  /** What they wrote about, in place of the log's labels. */
  what: {
    reason_given: () => 'why they did it',
    use_described: () => 'how they did it',
    checked: () => 'what they saw when they checked',
    told: (whom: string, withheld: boolean) => `they ${withheld ? 'did not tell' : 'told'} ${smallAtFirst(whom)}`,
    support_given: (_whom: SupportedOne, answer: SupportAnswer) => `they offered help. ${began(helpTaken[answer])}`,
  },
  they_put_right: (time: string, who: string, right: string) => `At ${time} ${who} put this right: “${right}”`,

  own_what_now: 'What I can do now',
  what_now: 'What you can do now',
  own_talk: 'I can talk with somebody I trust. Is something wrong? Tell your key worker, or somebody you trust.',
  talk: 'Somebody they trust can talk with them. Is something wrong? Tell their key worker.',
};
