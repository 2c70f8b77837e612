import type { ConcernCode } from '../../domain/concern';

/** What waits for those who work here, after incidents. */
export const toDo = {
  on_tab: 'To do after incidents',
  back: 'Back to the start',
  title: 'To do after incidents',
  nothing: 'Nothing waits for you.',
  after: (name: string, when: string) => `${name}, ${when}`,
  see_all: (count: number) => `See all ${count}`,
  and_more: (count: number) => `And ${count} more.`,
  open_the_list: 'Open the list',
  concerns: 'This cannot wait',
  concern: {
    cruel: 'Somebody says that it was cruel, or a danger to life.',
    maybe_cruel: 'Nobody is sure whether it was cruel, or a danger to life.',
    no_law: 'No law allowed it.',
    law_not_sure: 'Nobody is sure which law allowed it.',
  } satisfies Record<ConcernCode, string>,
  concern_now: 'Read it now. Tell the safeguarding lead.',
  concern_today: 'Read it today.',
  concern_answered: (when: string) => `Answered ${when}`,
  concern_ends:
    'It leaves this list when you sign that you have read it. Or when somebody writes how they told the safeguarding team.',
  answers: 'New answers to what you plan',
  plans_due: 'Plans to look at again',
  broken_promises: 'Promises we did not keep',
  broken_promises_lead: 'The plan promises these. The last 90 days. Put them in place.',
  kept_to_those_let_in: (name: string) => `${name} keeps the words of this to people they let in.`,
  promised_to: (name: string, siteName: string) => `For ${name}, ${siteName}.`,
  not_in_place: (count: number) => (count === 1 ? 'Not in place 1 time.' : `Not in place ${count} times.`),
  makes_sure: (owner: string | null) => `${owner ?? 'Nobody'} makes sure of it.`,
  would_like_to_talk: 'Somebody would like to talk',
  asks: (name: string) => `${name} says: "I would like somebody to talk to me."`,
  asked: (when: string) => `Asked ${when}`,
  ask_how: 'Ask how they are. Do not ask what they wrote.',
  i_talked: 'I have talked with them',
};
