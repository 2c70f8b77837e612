import { existsSync } from 'node:fs';
import { database, openDatabase, sqliteFile, useDatabase } from '#db/connection.server';
import { environment } from '../../platform/environment.server';
import { verifyChain, type ChainReport } from './verify-chain.server';

/** The report in words for a terminal. */
export function chainReportInWords(report: ChainReport): string {
  if (report.whole) {
    return `The audit chain is whole: ${report.sealed} sealed, ${report.unsealed} waiting to be sealed.`;
  }
  return `The audit chain is BROKEN at row ${report.brokenAt} (entry ${report.entryId}): ${report.reason}.`;
}

async function printChainReport(): Promise<void> {
  const { databaseUrl, dataDir } = environment();
  if (!databaseUrl && !existsSync(sqliteFile(dataDir))) {
    throw new Error(`There is no database in ${dataDir}. Is DATA_DIR right?`);
  }
  useDatabase(openDatabase({ url: databaseUrl, dataDir }));
  try {
    const report = await verifyChain();
    process.stdout.write(`${chainReportInWords(report)}\n`);
    if (!report.whole) process.exitCode = 1;
  } finally {
    await database().close();
  }
}

printChainReport().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
});
