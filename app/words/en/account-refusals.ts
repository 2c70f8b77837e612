/** What a form about accounts says back. Said by the server alone. */
export const accountRefusals = {
  email_missing: 'Write your email.',
  email_too_long: 'That is too long for an email.',
  email_not_like_one: 'Write an email, like name@example.org.',
  email_taken: 'Somebody has this email already.',
  name_missing: 'Write a name.',
  your_name_missing: 'Write your name.',
  name_too_long: 'That name is too long.',
  job_title_too_long: 'Say it in fewer words.',
  role_missing: 'Choose what they are.',
  organisation_missing: 'Write the name of your organisation.',

  password_missing: 'Write your password.',
  password_too_long: 'That is too long for a password.',
  password_now_missing: 'Write the password you have now.',
  password_now_wrong: 'This is not the password you have now.',
  password_new_missing: 'Write a new password.',
  password_new_too_short: 'Make it 12 letters or more. A few words do well.',
  password_new_same: 'Choose another one than before.',

  sign_in_wrong: 'The email or the password is not right. Try again.',
  too_many_tries: 'There were too many tries. Wait 15 minutes, then try again.',
  token_missing: 'Copy the token from the log of the server.',
  token_wrong: 'This is not the token in the log of the server.',
  set_up_already: 'It is set up already. Sign in instead.',
  choose_one: 'Choose one of these.',
  cannot_close_your_own: 'You cannot close your own account.',
};
