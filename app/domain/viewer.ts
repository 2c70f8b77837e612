export const roles = ['person', 'supporter', 'worker', 'lead', 'administrator'] as const;
export type Role = (typeof roles)[number];

export const postingRoles = ['worker', 'lead'] as const;
export type PostingRole = (typeof postingRoles)[number];

/** A stretch of time: from its first millisecond until, not including, its last; open when `until` is null. */
export interface Period {
  from: number;
  until: number | null;
}

export interface Posting extends Period {
  siteId: string;
  role: PostingRole;
}

/** How somebody likes the screens: kept with them, on every device. */
export interface Preferences {
  theme: 'device' | 'light' | 'dark';
  contrast: 'device' | 'more';
  /** Percent of the usual size. */
  textSize: 100 | 125 | 150 | 200;
  motion: 'device' | 'less';
  /** Whether plans and cards open in Easy Read; not said by accounts from before there was one. */
  reading?: 'usual' | 'easy';
}

export const usualPreferences: Preferences = { theme: 'device', contrast: 'device', textSize: 100, motion: 'device' };

/** Who is looking: an account with what decides its rights. Times are milliseconds UTC. */
export interface Viewer {
  accountId: string;
  organisationId: string;
  role: Role;
  name: string;
  jobTitle: string | null;
  /** For the role `person`: whose plan is theirs. */
  personId: string | null;
  postings: Posting[];
  preferences: Preferences;
}

export function during(period: Period, now: number): boolean {
  return period.from <= now && (period.until === null || now < period.until);
}
