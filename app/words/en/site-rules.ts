import type { RuleState, RuleTest, TestAnswer } from '../../domain/site-rule';

/** Rules that limit everyone at a site, as whoever lives, visits or works there reads them. */
export const siteRules = {
  on_tab: 'Rules here',
  back: 'Back to the start',
  rules_at: (siteName: string) => `Rules at ${siteName}`,
  what_they_are: 'These rules limit everybody here. Nobody looked at each person before they made them.',
  you_may_ask: 'Anybody may ask about a rule. Everybody here can read the question and the answer.',
  no_rules: 'No rule limits everybody here.',
  no_rules_yet: 'Is there a rule that is not written here? Ask about it below.',
  state: { counts: 'It counts now', later: 'It does not count yet', ended: 'It has ended' } satisfies Record<
    RuleState,
    string
  >,
  dates: (state: RuleState, from: string, until: string): string => {
    if (state === 'later') return `It starts on ${from}. It ends on ${until}.`;
    if (state === 'ended') return `It ended on ${until}. Nobody may hold you to it.`;
    return `It ends on ${until}. After that day it does not count.`;
  },
  ended_rules: 'Rules that have ended',
  why: 'Why is there this rule?',
  owner: 'Who answers for it?',
  if_it_does_not_fit: 'What if it does not fit me?',
  four_tests: 'Is this rule fair? The four tests',
  test: {
    lawful: 'Is it lawful?',
    justified: 'Is it justified?',
    proportionate: 'Is it proportionate?',
    least_restrictive: 'Is it the least that works?',
  } satisfies Record<RuleTest, string>,
  test_means: {
    lawful: 'A law allows it.',
    justified: 'Without it somebody would come to harm.',
    proportionate: 'The harm it does is less than the harm it stops.',
    least_restrictive: 'Nothing that limits people less would do.',
  } satisfies Record<RuleTest, string>,
  met: { yes: 'Yes', no: 'No', not_sure: 'Not sure' } satisfies Record<TestAnswer, string>,
  no_reason_written: 'Nobody has written why.',
  written_by: (name: string, when: string) => `${name} wrote this on ${when}.`,
  before: 'What it was before',
  it_was: (until: string) => `It was to end on ${until}.`,
  changed: (when: string, because: string) => `Changed on ${when}. Why: ${because}`,

  questions: 'Questions and answers',
  other_questions: 'Other questions',
  asked: (name: string | null, when: string) => `${name ?? 'Somebody'} asked on ${when}`,
  answered: (name: string, when: string) => `${name} answered on ${when}`,
  not_answered: 'Nobody has answered yet.',
  hidden: (name: string, when: string) => `${name} hid this question on ${when}.`,
  hidden_because: (because: string) => `Why: ${because}`,
  ask_about_this: 'Ask about this rule',
  ask_about_named: (rule: string) => `Ask about this rule: ${rule}`,

  ask: 'Ask about a rule',
  it_is_public: 'Everybody who has to do with this place can read your question. They can read the answer too.',
  no_name_kept: 'We do not keep who asks. Your name stands there only if you write it.',
  name_nobody: 'Please do not name other people.',
  which_rule: 'Which rule?',
  something_else: 'Something that is not written here',
  your_question: 'Your question',
  your_name: 'Your name (you can leave this out)',
  send_the_question: 'Send the question',
  question_is_here: 'Your question is on this page now.',
  ask_for_an_exception: 'Ask for an exception',
  this_does_not_fit_me: 'A rule does not fit me',
  only_leads_read: 'Only you read this, with the leads of this place. They see your name.',
  what_does_not_fit: 'What does not fit? What would?',
  send_to_the_leads: 'Send it to the leads',
  what_i_asked_for: 'What I asked for',

  lead_here: 'For you, as a lead here',
  for_administrators: 'For you, as administrator',
  write_a_rule: 'Write a rule',
  change_this_rule: 'Change this rule',
  change_named: (rule: string) => `Change this rule: ${rule}`,
  answer_questions: 'Answer questions',
  link_for_visitors: 'A link for visitors',
  read_and_ask: 'What they are, and how to ask',
};
