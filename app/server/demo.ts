import { mkdirSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { DemoAccount, Entry, Settings } from './entry';

function atThisPort(account: DemoAccount, base: string): DemoAccount {
  return { ...account, url: new URL(new URL(account.url, base).pathname, base).href };
}

/** The example people on the first run only; afterwards who they were, as it was written down then. */
export async function demoAccounts(entry: Entry, settings: Settings, base: string): Promise<DemoAccount[]> {
  const file = path.join(settings.dataDir, 'demo-accounts.json');
  const seeded = (await entry.seedExamples?.()) ?? [];
  const known =
    seeded.length > 0 ? seeded : existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as DemoAccount[]) : [];
  const accounts = known.map((account) => atThisPort(account, base));
  if (accounts.length > 0) {
    mkdirSync(settings.dataDir, { recursive: true });
    writeFileSync(file, `${JSON.stringify(accounts, null, 2)}\n`);
  }
  return accounts;
}

/** Who can sign in, with what, and what to try as each: a table for the terminal. */
export function demoTable(accounts: DemoAccount[]): string {
  const rows = [
    ['Role', 'Name', 'Email', 'Password', 'Try this'],
    ...accounts.map((each) => [each.role, each.name, each.email, each.password, each.tryThis ?? each.url]),
  ];
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
