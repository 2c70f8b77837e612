/** On the tab of the first page: each role's one question. */
export const startTitles = {
  'set-up': 'Set up',
  person: 'Where was I?',
  supporter: 'What am I asked?',
  lead: 'What is due, what is missing',
  administrator: 'Is everything set up and healthy?',
};
