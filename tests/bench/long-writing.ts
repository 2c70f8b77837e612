import Sqlite from 'better-sqlite3';
import * as Y from 'yjs';
import { sqliteFile, useDatabase } from '../../db/connection.server';
import { openSqlite } from '../../db/sqlite.server';
import { foldSection } from '../../app/features/drafting/fold-section.server';
import { openSection } from '../../app/features/drafting/open-section.server';
import { addItem } from '../../app/features/drafting/section-document';
import { readDocumentName } from '../../app/features/drafting/seats.server';
import { newId } from '../../app/platform/ids';
import { median } from './figures';
import { inserter } from './fill-people';
import { typeLetter } from './start-item';

/** Run in a process of its own: a day of writing by ten people in one section, as the server would have kept it. */
export interface LongWriting {
  /** The data folder, which is written to. */
  folder: string;
  /** The live document's name. */
  name: string;
  accountIds: string[];
  updates: number;
}
export interface LongWritten {
  /** Milliseconds to open the section on the server, the median of ten times. */
  opens: number;
  /** The same, were nothing ever folded. */
  opensUnfolded: number;
  updates: number;
  /** Of the folded document. */
  bytes: number;
}

const { folder, name, accountIds, updates } = JSON.parse(process.argv[2]!) as LongWriting;
const { planId, section } = readDocumentName(name)!;
const hours = 24;
const itemCount = 30;
const start = Date.now() - hours * 3_600_000;

const opened = openSqlite(sqliteFile(folder));
await opened.migrate();
useDatabase(opened);
const raw = new Sqlite(sqliteFile(folder));
const put = inserter(raw, 'section_updates');
const itemIds = Array.from({ length: itemCount }, newId);
let stored = 0;

/** What one page sends goes to the log and to the other pages, in the order it was written. */
function write(pages: Y.Doc[], writer: number, at: number, change: (page: Y.Doc) => void): void {
  const page = pages[writer]!;
  const sent: Uint8Array[] = [];
  const hear = (update: Uint8Array) => sent.push(update);
  page.on('update', hear);
  change(page);
  page.off('update', hear);
  for (const bytes of sent) {
    put({ id: newId(), plan_id: planId, section, account_id: accountIds[writer]!, at, bytes: Buffer.from(bytes) });
    for (const other of pages) if (other !== page) Y.applyUpdate(other, bytes);
    stored++;
  }
}

for (let hour = 0; hour < hours; hour++) {
  const held = new Y.Doc();
  await openSection(held, name);
  // Each page that is opened is a writer of its own to the document.
  const pages = accountIds.map(() => {
    const page = new Y.Doc();
    Y.applyUpdate(page, Y.encodeStateAsUpdate(held));
    return page;
  });
  raw.exec('BEGIN');
  if (hour === 0) {
    for (const [index, id] of itemIds.entries()) {
      const by = index % accountIds.length;
      write(pages, by, start, (page) =>
        addItem(page, section, { id, text: `Answer ${index}.`, addedBy: accountIds[by]!, addedAt: start }),
      );
    }
  }
  const until = Math.round((updates * (hour + 1)) / hours);
  for (let n = 0; stored < until; n++) {
    const writer = n % accountIds.length;
    const at = start + hour * 3_600_000 + Math.round((n * 3_600_000 * hours) / updates);
    const itemId = itemIds[(writer * 3 + hour) % itemCount]!;
    write(pages, writer, at, (page) => typeLetter(page, itemId, 'abcdefghij '[(n + writer) % 11]!));
  }
  raw.exec('COMMIT');
  // Everybody leaves, and the section is folded.
  held.destroy();
  const again = new Y.Doc();
  await foldSection(await openSection(again, name));
  again.destroy();
}

async function openings(): Promise<number> {
  const times: number[] = [];
  for (let turn = 0; turn < 10; turn++) {
    const document = new Y.Doc();
    const begun = performance.now();
    await openSection(document, name);
    times.push(performance.now() - begun);
    document.destroy();
  }
  return median(times);
}

const opens = await openings();
const where = 'WHERE plan_id = ? AND section = ?';
const bytes = raw.prepare(`SELECT length(state) FROM section_folds ${where}`).pluck().get(planId, section) as number;
const fold = raw.prepare(`SELECT * FROM section_folds ${where}`).get(planId, section) as Record<string, unknown>;
raw.prepare(`DELETE FROM section_folds ${where}`).run(planId, section);
const opensUnfolded = await openings();
inserter(raw, 'section_folds')(fold);
raw.close();
await opened.close();
const written: LongWritten = { opens, opensUnfolded, updates: stored, bytes };
process.stdout.write(`${JSON.stringify(written)}\n`, () => process.exit(0));
