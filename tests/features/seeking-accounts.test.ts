import { expect, test } from 'vitest';
import { letIn } from '../../app/features/sharing/let-in.server';
import { now } from '../../app/platform/clock';
import { addMonths, calendarDate } from '../../app/platform/time-words';
import { freshDatabase } from '../support/database';
import { makeAccount, makeOrganisation, makePerson } from '../support/fixtures';
import { viewerOfAccount } from '../support/viewer';

freshDatabase();
const zone = 'Europe/London';

test('D6: nobody finds out who has an account here by trying many emails; who is on the list is still let in', async () => {
  const organisation = await makeOrganisation();
  const ffion = await makePerson(organisation);
  const me = await viewerOfAccount(await makeAccount(organisation, 'person', { personId: ffion }));
  const carys = await makeAccount(organisation, 'supporter', { email: 'carys@example.org' });
  const until = addMonths(calendarDate(now(), zone), 1);
  const asked = { does: 'let-in', level: 'see', sections: ['helps'], purpose: 'To read', until } as const;
  const letInWho = (who: { who: string } | { email: string }) =>
    letIn(me, ffion, { ...asked, sections: ['helps'], ...who }, zone);
  for (let n = 0; n < 20; n++) {
    expect(await letInWho({ email: `nobody-${n}@example.org` })).toMatchObject({ reason: 'unknown-account' });
  }
  expect(await letInWho({ email: 'carys@example.org' })).toEqual({ allowed: false, reason: 'too-many-emails' });
  expect(await letInWho({ who: carys })).toEqual({ allowed: true });
});
