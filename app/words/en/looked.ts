/** The page of who looked. */
export const looked = {
  back: 'Back',
  who_looked_at_my_plan: 'Who looked at my plan',
  who_looked_at: (name: string) => `Who looked at ${name}'s plan`,
  nobody_has_looked: 'Nobody has looked yet.',
  nothing_earlier: 'There is nothing earlier.',
  today: 'Today',
  week: 'This week',
  earlier: 'Earlier',
  show_earlier: 'Show earlier',
  your_own_reading: 'Your own reading is not written down.',
};
