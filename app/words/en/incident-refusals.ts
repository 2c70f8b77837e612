/** What is said back where something was not taken down. Said by the server alone. */
export const incidentRefusals = {
  page_not_complete: 'This page is not complete. Open it again, then tap again.',
  say_when_and_how: 'Say when and how, or why not.',
  say_why_it_changes: 'The record is signed. Say why you change it.',
  nothing_written: 'Write something first.',
  too_many_letters: 'Please use at most 4000 letters.',
  line_too_long: 'Please use at most 200 letters.',
  choose_one: 'Choose one of these.',
  not_an_event: 'This is not an event.',
  somebody_else:
    'Somebody else is signed in here now. We did not save this as theirs. Sign in as yourself, then tap again.',
  conflict: 'We saved something else with this tap. Look at the page, then tap again.',
};
