/** What the form for agreeing says back. Said by the server alone. */
export const agreeRefusals = {
  answer_missing: 'Choose one of the answers.',
  read_it_again: 'Read it again, then answer.',
  note_too_long: 'That is too long. Use fewer words.',
  day_missing: 'Choose a day to look again.',
  day_outside: 'Choose a day from tomorrow on, within a year.',

  not_yours_to_give: 'This answer is not yours to give. Nothing changed.',
  reason_missing: 'Write the reason, and how they took part.',
  nothing_written: 'Nothing is written yet. Write an answer first.',
  turned_unanswered: 'Some answers may say something else now. Please answer this first.',
  nothing_marked: 'Tick "Not right yet" at the parts that are not right. Then answer again.',
  marked_not_right: 'Something is marked "Not right yet". Choose "I agree with some of it". Or take the mark away.',
  nothing_agreed: 'Every part is marked "Not right yet". Choose "I don\'t agree". Or take a mark away.',
  changed_since_read: 'The plan changed while you were reading. Here it is as it stands now. Please read it again.',
  no_plan: 'There is no plan yet. Write an answer first.',
};
