/** A member of staff's own statement. */
export const statement = {
  on_tab: 'My account of it',
  back: 'Back',
  my_statement: 'My account',
  when: (when: string) => `It is about ${when}.`,
  yours_alone: (name: string) =>
    `This is yours alone. Nobody else can change it. ${name} can read it when theirs is finished, or when they said no.`,
  then_you_read: (name: string) => `When yours is finished, you can read what ${name} and other staff say.`,
  no_soft_words: 'Use plain words for what people did. Call a restraint a restraint.',
  earlier_stay: 'You have finished one already. If you change it now, the earlier one stays too.',
  what_happened: 'What happened?',
  what_happened_hint: 'What you saw and did, in the order it happened.',
  do_differently: 'What could we do differently?',
  do_differently_hint: 'What would help next time? You can leave this empty.',
  finish: 'Finish my account',
  keep_for_later: 'Keep it for later',
  it_says_now: 'It says now:',
};
