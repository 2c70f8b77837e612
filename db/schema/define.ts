import { defineAccounts } from './accounts';
import { defineAfterwards } from './afterwards';
import { defineAudit } from './audit';
import { defineBroughtIn } from './brought-in';
import { defineContradictions } from './contradictions';
import { defineDevices } from './devices';
import { defineHistory } from './history';
import { defineIncidentAccounts } from './incident-accounts';
import { defineIncidents } from './incidents';
import type { Kit } from './kit';
import { defineMedia } from './media';
import { definePeople } from './people';
import { definePlannedRestrictions } from './planned-restrictions';
import { definePlans } from './plans';
import { defineSiteSettings } from './site-settings';
import { defineSiteRules } from './site-rules';
import { defineSuggestions } from './suggestions';
import { defineSymbolPacks } from './symbol-packs';

/** Every table, from one definition for both databases. */
export function defineTables(kit: Kit) {
  return {
    ...defineAccounts(kit),
    ...definePeople(kit),
    ...definePlans(kit),
    ...defineSuggestions(kit),
    ...defineContradictions(kit),
    ...defineBroughtIn(kit),
    ...defineHistory(kit),
    ...defineMedia(kit),
    ...defineSymbolPacks(kit),
    ...defineDevices(kit),
    ...defineIncidents(kit),
    ...defineIncidentAccounts(kit),
    ...defineAfterwards(kit),
    ...defineSiteSettings(kit),
    ...defineSiteRules(kit),
    ...definePlannedRestrictions(kit),
    ...defineAudit(kit),
  };
}

export type Tables = ReturnType<typeof defineTables>;
