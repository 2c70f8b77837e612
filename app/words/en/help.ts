/** The page for help, open to everybody. */
export const help = {
  get_help: 'Get help',
  back_to_the_start: 'Back to the start',
  in_danger: 'Is somebody in danger right now?',
  call_and_say: 'Call 999. Say where you are, and what is happening.',
  call: (number: string) => `Call ${number}`,
  text: (number: string) => `Text ${number}`,
  who_can_help_here: 'Somebody who can help here',
  ask_the_lead: 'Ask the lead of the place where you are. They know who can do what.',
  chosen_who_to_call: 'Some people have chosen who to call. Their names are on the right-now card.',
  want_to_talk: 'I want to talk to somebody',
  samaritans: 'Samaritans listen, day and night. It is free.',
  childline: 'Childline listens to everybody under 19. It is free.',
  you_can_text: 'Is talking hard? You can text. Text the word SHOUT to 85258. It is free.',
  cannot_sign_in: 'I cannot sign in, or something is wrong',
  ask_the_administrator: 'Ask the administrator of your organisation for a new password.',
  not_right: 'Something written about you is not right? Tell the lead, or an advocate.',
};
