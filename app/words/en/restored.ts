/** Staff read it after a backup was restored. */
export const restored = {
  title: 'A copy of the data was put back',
  from: (backup: string) => `What you see is as it was on ${backup}.`,
  put_back: (restored: string) => `It was put back on ${restored}.`,
  missing:
    'What was written in between is not here. Check the newest plan with the person. Write again what is missing.',
  access_kept: 'Who was let out, who left, and new passwords since then still count.',
  access_unknown:
    'We could not read who was let out or who left since then. Go through who is let in, who decides and who works here. Give new passwords where one was changed.',
  seen: 'We have seen this. Do not show it any more.',
};
