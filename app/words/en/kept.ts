/** Words that were written without a connection, and what a device may keep. */
export const kept = {
  this_device: 'This device',
  is_it_only_yours: 'Who uses this device?',
  what_is_kept: 'Without a connection, your words are kept on your own device. They are locked there.',
  only_i: 'Only I use it',
  others_too: 'Other people use it too',
  keep_this: 'Keep this',

  words_wait: 'Words are kept here',
  sent_later: 'They are not sent yet. They are sent when there is a connection.',
  sign_in_to_send: 'They are not sent yet. Sign in again to send them.',
  saved_now: 'The words kept here are saved now',
  both_are_here: 'Both are here',
  somebody_changed_the_same: 'Somebody else changed the same answer. Nothing is lost.',
  not_saved: 'We could not save the words kept here',
  copy_them: 'You may not write there any more. Or it is too much for one part. Copy them if you need them.',
  cannot_be_read: 'We cannot read them here.',
  see_them: 'See them',
  throw_them_away: 'Throw them away',

  /** The same of taps in a log. */
  taps: {
    words_wait: 'Taps: kept here, not sent yet',
    sent_later: 'They are sent when there is a connection.',
    sign_in_to_send: 'Sign in again to send them.',
    saved_now: 'The taps kept here are saved now',
    not_saved: 'We could not save some taps kept here',
    copy_them: 'Copy them. Then tell who leads here.',
    throw_them_away: 'I have copied them',
  },
};
