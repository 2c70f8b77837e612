import type { CardLine } from '../../domain/card';
import type { Setting } from '../../domain/codes';
import { complaintBodiesFor, type ComplaintBody } from '../../domain/complaints';
import { countedUses, type StrategyOutcome } from '../../domain/incident';
import type { MhsdsType, RestrictionType } from '../../domain/restriction';
import type { Picture } from '../../domain/picture';
import { clockInWords } from '../../platform/time-words';
import type { AccountsShown } from '../incident-accounts/accounts-view';
import { asStory } from './as-story';
import type { IncidentsTold, LogLine } from './incident-view';
import { showIncident, strategyLines, type FoundIncident } from './show-incident';

/** What can be opened by itself; nothing is open before somebody chooses it (H15). */
export const easyParts = ['happened', 'tried', 'mine', 'next'] as const;
export type EasyPart = (typeof easyParts)[number];

export interface EasyUse {
  useId: string;
  type: RestrictionType;
  kind: MhsdsType | null;
  started: string;
  stopped: string | null;
  lasted: string;
  crossed: CardLine[];
  endangers: CardLine[];
  reason: { words: string; who: string } | null;
}

/** What was written, for the person to read in the first person and at their pace. */
export interface EasyRecord {
  incidentId: string;
  person: { id: string; preferredName: string };
  isMine: boolean;
  startedInWords: string;
  siteName: string;
  /** What is open now; nothing at first. */
  open: readonly EasyPart[];
  ended: string | null;
  uses: EasyUse[];
  hurt: string | null;
  /** What else was written, in the order in which it happened. */
  notes: LogLine[];
  hasPlan: boolean;
  tried: {
    itemId: string;
    text: string;
    picture: Picture | null;
    outcome: StrategyOutcome | null;
    why: string | null;
  }[];
  /** The person's own account and what they see differently, for who may read it. */
  accounts: AccountsShown | null;
  complaints: readonly ComplaintBody[];
}

/**
 * Nothing of a part that is not open leaves the server: it cannot be read by looking at the page.
 *
 * @param toPerson as `asStory` takes it
 * @param now milliseconds UTC
 */
export function easyRecord(
  found: FoundIncident,
  told: IncidentsTold,
  viewer: { accountId: string; personId: string | null },
  accounts: AccountsShown | null,
  { open, toPerson }: { open: readonly EasyPart[]; toPerson: boolean },
  now: number,
): EasyRecord {
  const { state, site, version } = found;
  const inWords = (at: number, zone: string) => clockInWords(at, zone, told.times);
  const shown = asStory(showIncident(found, told, viewer.accountId, now, inWords), found, toPerson);
  const isOpen = (part: EasyPart) => open.includes(part);
  const counted = countedUses(state);
  const pictures = new Map(
    (version ? strategyLines(version.content, told) : []).flatMap(({ lines }) =>
      lines.map(({ itemId, picture }) => [itemId, picture ?? null]),
    ),
  );
  const hurt = state.answers.seriousInjury?.value;
  return {
    incidentId: state.incidentId,
    person: { id: shown.person.id, preferredName: shown.person.preferredName },
    isMine: viewer.personId === shown.person.id,
    startedInWords: shown.startedInWords,
    siteName: shown.siteName,
    open,
    ended: shown.ended?.inWords ?? null,
    uses: !isOpen('happened')
      ? []
      : counted.map((use) => {
          const { started, stopped, lasted, crossed, endangers, reason } = shown.uses.find(
            ({ useId }) => useId === use.useId,
          )!;
          return {
            ...{ useId: use.useId, type: use.type, kind: use.mhsdsType },
            ...{ started, stopped, lasted, crossed, endangers, reason },
          };
        }),
    hurt: isOpen('happened') && typeof hurt === 'string' ? hurt : null,
    notes: isOpen('happened') ? shown.log : [],
    hasPlan: version !== null,
    tried: !isOpen('tried')
      ? []
      : shown.stages.flatMap(({ strategies }) =>
          strategies.map(({ itemId, text, answer }) => ({
            ...{ itemId, text, picture: pictures.get(itemId) ?? null },
            ...{ outcome: answer?.outcome ?? null, why: answer?.why ?? null },
          })),
        ),
    accounts: isOpen('mine') ? accounts : null,
    complaints: complaintBodiesFor(site.setting as Setting),
  };
}
