import { setImmediate } from 'node:timers/promises';
import { eq } from 'drizzle-orm';
import { database, inTransaction } from '#db/connection.server';
import type { Query } from '#db/database.server';
import { packSymbols, symbolPacks } from '#db/tables.server';
import { packLimits, PackRefused, type PackFault } from '../../domain/symbol-pack';
import { refused, type Decision } from '../../domain/decision';
import type { Viewer } from '../../domain/viewer';
import { now } from '../../platform/clock';
import { newId } from '../../platform/ids';
import { record } from '../audit/record.server';
import { checkDrawing } from './check-drawing.server';
import { drawSymbol } from './draw-symbol.server';
import { readPack } from './read-pack.server';
import { readWordList } from './read-word-list.server';

export type PackBrought =
  | Decision<'not-permitted'>
  | { allowed: false; reason: 'refused'; fault: PackFault; about: string };

const rowsAtOnce = 50;

/**
 * Brings a pack of symbols to the administrator's organisation: all of it or, with what is wrong, nothing (D15). Its
 * licence is the organisation's to hold.
 */
export async function bringPack(
  viewer: Viewer,
  { name, licence }: { name: string; licence: string },
  bytes: Buffer,
): Promise<PackBrought> {
  if (viewer.role !== 'administrator') return refused('not-permitted');
  try {
    await mustHaveRoom(database().read, viewer, name);
    const symbols = await readSymbols(bytes);
    await inTransaction(async (tx) => {
      await mustHaveRoom(tx, viewer, name);
      const [at, packId] = [now(), newId()];
      const { organisationId, accountId } = viewer;
      await tx.insert(symbolPacks).values({ id: packId, organisationId, name, licence, accountId, at });
      for (let from = 0; from < symbols.length; from += rowsAtOnce) {
        const rows = symbols.slice(from, from + rowsAtOnce).map((each) => ({ id: newId(), packId, ...each }));
        await tx.insert(packSymbols).values(rows);
      }
      const detail = String(symbols.length);
      await record(tx, { at, accountId, action: 'symbols.brought-in', objectId: packId, detail });
    });
    return { allowed: true };
  } catch (error) {
    if (!(error instanceof PackRefused)) throw error;
    return { allowed: false, reason: 'refused', fault: error.fault, about: error.about };
  }
}

async function mustHaveRoom(db: Query, { organisationId }: Viewer, name: string): Promise<void> {
  const there = await db
    .select({ name: symbolPacks.name })
    .from(symbolPacks)
    .where(eq(symbolPacks.organisationId, organisationId));
  if (there.some((pack) => pack.name.toLowerCase() === name.toLowerCase())) throw new PackRefused('name-taken');
  if (there.length >= packLimits.packs) throw new PackRefused('too-many-packs');
}

type NewSymbol = Omit<typeof packSymbols.$inferInsert, 'id' | 'packId'>;

/** Every file is looked at before the first is drawn. */
async function readSymbols(bytes: Buffer): Promise<NewSymbol[]> {
  const { list, drawings } = await readPack(bytes);
  const lines = readWordList(list);
  const listed = lines.map(({ file, ...line }) => {
    const drawing = drawings.get(file.toLowerCase());
    if (!drawing) throw new PackRefused('not-there', file);
    return { ...line, ...drawing };
  });
  const names = new Set(listed.map(({ file }) => file));
  for (const { file } of drawings.values()) if (!names.has(file)) throw new PackRefused('not-listed', file);
  let shapes = 0;
  for (const { file, bytes: drawing } of listed) {
    // A pack has thousands: between two of them everybody else has their turn.
    await setImmediate();
    shapes += checkDrawing(file, drawing);
    if (shapes > packLimits.shapesOfAll) throw new PackRefused('too-complicated', file);
  }
  const symbols: NewSymbol[] = [];
  for (const { name, tags, licence, file, bytes: drawing } of listed) {
    symbols.push({ name, tags, licence, image: await drawSymbol(file, drawing) });
  }
  return symbols;
}
