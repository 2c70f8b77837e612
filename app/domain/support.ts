/** Who is looked after once it is over: before anything is recorded or learnt. */
export const supportedOnes = ['person', 'others', 'staff'] as const;
export type SupportedOne = (typeof supportedOnes)[number];

/** How an offer was taken. "Not now" can be asked again; `nobody_there` is for others and staff. */
export const supportAnswers = ['wanted', 'not_now', 'not_wanted', 'not_sure', 'nobody_there'] as const;
export type SupportAnswer = (typeof supportAnswers)[number];

/** The answers that there are for one of them. */
export function supportAnswersFor(whom: SupportedOne): readonly SupportAnswer[] {
  return whom === 'person' ? supportAnswers.filter((answer) => answer !== 'nobody_there') : supportAnswers;
}

/** What was last written down of an offer. */
export interface SupportOffered {
  answer: SupportAnswer;
  /** What was offered, by whom and when. */
  text: string;
  at: number;
  accountId: string;
}
export type SupportGiven = Partial<Record<SupportedOne, SupportOffered>>;

/** Whether it is written down of each of them. */
export function supportIsWritten(support: SupportGiven): boolean {
  return supportedOnes.every((whom) => support[whom] !== undefined);
}
