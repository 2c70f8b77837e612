import { max } from 'drizzle-orm';
import { database, openDatabase, useDatabase } from '#db/connection.server';
import { auditEntries, sectionUpdates } from '#db/tables.server';
import { now } from '../../platform/clock';
import { environment } from '../../platform/environment.server';
import { continueAfter } from '../../platform/ids';
import { log } from '../../platform/log.server';
import { startSealing } from '../audit/seal-chain.server';
import { startPurging } from '../bringing-in/purge-pieces.server';
import { mailFault, startReminding } from '../to-do/send-reminders.server';
import { collaboration } from '../drafting/collaboration.server';
import { readyToCount } from './rate-limit.server';
import { offerSetup } from './set-up.server';

const held = globalThis as typeof globalThis & {
  alongsideSealing?: (() => Promise<void>) | undefined;
  alongsidePurging?: (() => Promise<void>) | undefined;
  alongsideReminding?: (() => Promise<void>) | undefined;
};

/** Opens and migrates the database, starts the sealer, the daily purge and the reminders, and on an empty one prints the token for the first set-up. */
export async function prepare({ offersSetup }: { offersSetup: boolean }): Promise<void> {
  if (held.alongsideSealing) return;
  const { databaseUrl, dataDir } = environment();
  const opened = openDatabase({ url: databaseUrl, dataDir });
  await opened.migrate();
  useDatabase(opened);
  await goOnInOrder();
  await readyToCount();
  held.alongsideSealing = startSealing(now, (err) => log().error({ err }, 'the audit chain could not be sealed'));
  held.alongsidePurging = startPurging(now, (err) => log().error({ err }, 'old pieces could not be thrown away'));
  held.alongsideReminding = startReminding(now, (err) =>
    log().error({ err: mailFault(err) }, 'a reminder could not be mailed'),
  );
  if (offersSetup) await offerSetup();
}

/** Ids are the order of the log and of the audit: those of before a restart come first, whatever the clock says. */
async function goOnInOrder(): Promise<void> {
  for (const table of [sectionUpdates, auditEntries]) {
    const [newest] = await database()
      .read.select({ id: max(table.id) })
      .from(table);
    if (newest?.id) continueAfter(newest.id);
  }
}

/** Folds what is open, ends the purge and the reminders, seals what waits, and closes the database. */
export async function stop(): Promise<void> {
  await collaboration().stop();
  await held.alongsideReminding?.();
  await held.alongsidePurging?.();
  await held.alongsideSealing?.();
  held.alongsideSealing = undefined;
  await database().close();
  useDatabase(undefined);
}
