import type { lookActions } from './audit';

/** One reading of a card, a plan, a version or a record, as it was written down (P12). */
export interface Look {
  at: number;
  accountId: string;
  action: (typeof lookActions)[number];
  /** What the section is called, where only one was opened. */
  section: string | null;
}

/** Who it was, as the person knows them. */
export interface Looker {
  name: string;
  /** "sister", "key worker": how they belong to the person. */
  relation: string | null;
  jobTitle: string | null;
  /** Where both worked and stayed at that moment, or else where the looker worked. */
  siteName: string | null;
}

/** Why they could look, as far as it is written down; nothing is guessed. */
export interface WhyLooked {
  /** It went on while the person was finding it hard. */
  hardThen: boolean;
  /** On what basis they decided for the person then, in words. */
  decides: string | null;
  /** Who let them in to what they looked at, and what for; `by` is null where the person did. */
  letIn: { by: string | null; purpose: string }[];
}

/** Whose plan it is: the person reads about themselves, who decides for them reads about the person. */
export interface Whose {
  own: boolean;
  preferredName: string;
}

const hour = 60 * 60 * 1_000;

/** The looks of one account within an hour of its last: they are told as one. Newest first, as given. */
export function gatherLooks<Each extends Look>(looks: readonly Each[]): Each[][] {
  const gathered: Each[][] = [];
  for (const look of looks) {
    const open = gathered.findLast((group) => group[0]?.accountId === look.accountId);
    if (open?.[0] && open[0].at - look.at < hour) open.push(look);
    else gathered.push([look]);
  }
  return gathered;
}
