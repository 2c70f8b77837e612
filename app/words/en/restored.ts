/** Staff read it after a backup was restored. */
export const restored = {
  title: 'An administrator put an older copy back',
  from: (backup: string) => `You see everything as it was on ${backup}.`,
  put_back: (restored: string) => `This happened on ${restored}.`,
  missing:
    'You do not see what people wrote in between. Check the newest plan with the person. Write again what is missing.',
  access_kept: 'Whoever lost access since then still has none. New passwords still count.',
  access_unknown:
    'We could not read who lost access since then. Go through who is let in and who works here. Go through who decides. Give new passwords to those who changed theirs.',
  seen: 'We have seen this. Do not show it any more.',
};
