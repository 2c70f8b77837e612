/** Letters of one answer, at most. */
export const longestCheckIn = 2_000;

/** What somebody at work keeps for themself after an incident: nobody else reads it. */
export interface CheckIn {
  /** "How are you?" */
  howIAm: string;
  /** "What would help?" */
  wouldHelp: string;
  /** "Who could you talk to?" */
  talkTo: string;
}

export const noCheckIn: CheckIn = { howIAm: '', wouldHelp: '', talkTo: '' };
