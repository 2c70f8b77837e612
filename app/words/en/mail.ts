/** What a mail says: no name, nothing of a plan, nothing of what happened. */
export const mail = {
  subject: 'Something waits for you',
  by: (day: string) => `You have something to finish by ${day}.`,
  was_due: (day: string) => `You have something to finish. It was due ${day}.`,
  waits: 'Something new waits for you.',
  sign_in: 'Sign in to see it.',
};
