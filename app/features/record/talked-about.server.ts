import { database } from '#db/connection.server';
import { mayReadTalks } from '../../domain/account-access';
import type { Viewer } from '../../domain/viewer';
import { dateInWords } from '../../platform/times-here.server';
import { accountsInside } from '../incident-accounts/accounts-inside.server';
import type { RecordView } from './record-view';

/**
 * When it was talked about with the person, and with whom. What was said stays there, and with whom is not told before
 * their own account to who took part (P10).
 *
 * @param zone of the site
 * @param now milliseconds UTC
 */
export async function talkedAbout(
  viewer: Viewer,
  incidentId: string,
  zone: string,
  now: number,
): Promise<Pick<RecordView['filledIn'], 'reviewWithPerson'>> {
  const inside = await accountsInside(database().read, viewer, incidentId, now);
  if (!inside.allowed || inside.accounts.talks.length === 0) return {};
  const { accounts, reader } = inside;
  const isOpen = mayReadTalks(reader, accounts).allowed;
  const lines = accounts.talks.map(({ at, accountId, body }) => {
    const withWhom = isOpen || accountId === reader.accountId ? body.withWhom : '';
    return [dateInWords(at, zone), withWhom].filter(Boolean).join(', ');
  });
  return { reviewWithPerson: [...new Set(lines)].join('\n') };
}
