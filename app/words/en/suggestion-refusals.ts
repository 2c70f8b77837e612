/** What the forms of suggestions say back. Said by the server alone. */
export const suggestionRefusals = {
  words_missing: 'Write a few words first.',
  words_too_long: 'That is too long. Say it in fewer words.',
  nothing_different: 'This is what stands there already. Change something first.',
  already_out: 'This answer is not in the plan any more.',
  not_listed: 'Please choose from the list.',
  voice_missing: 'Choose whose words these are.',
  too_many: 'Many of your suggestions wait for an answer. Wait for some answers first.',

  too_many_views: 'You wrote many views here. Talk about it together now.',

  answer_missing: 'Choose one of the answers.',
  answered_already: 'This is answered already. Here is the answer.',
  withdrawn: 'They took this back. There is nothing to answer.',
  changed_meanwhile: 'The answer in the plan changed just now. Read it again, then choose.',
  not_talking: 'Nobody is talking about this at the moment.',
  your_words_are_here: 'We did not send your words. Here they are.',
  talk_too_long: 'This talk is long. Better to talk about it together now.',
  nothing_beside: 'There is nothing it could stand beside.',
  no_room: 'There is no more room in this part. Take something out first.',
};
