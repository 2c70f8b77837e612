import { and, asc, eq, isNull } from 'drizzle-orm';
import { database } from '#db/connection.server';
import { packSymbols, symbolPacks } from '#db/tables.server';
import { creditOf } from '../../domain/symbol-pack';
import type { Viewer } from '../../domain/viewer';
import { dateInWords } from '../../platform/times-here.server';
import { listed, type ListedSymbol } from '../pictures/symbol-index.server';

const shownOfEach = 6;

/** The packs of an organisation, with some symbols of each: what an administrator looks after. */
export async function findPacks({ organisationId }: Viewer) {
  const { read } = database();
  const packs = await read
    .select()
    .from(symbolPacks)
    .where(eq(symbolPacks.organisationId, organisationId))
    .orderBy(asc(symbolPacks.name));
  const all = packs.map(async ({ id, name, licence, at, putAwayAt }) => ({
    ...{ id, name, licence, isAway: putAwayAt !== null, since: dateInWords(at) },
    count: await read.$count(packSymbols, eq(packSymbols.packId, id)),
    some: await read
      .select({ id: packSymbols.id, name: packSymbols.name })
      .from(packSymbols)
      .where(eq(packSymbols.packId, id))
      .orderBy(asc(packSymbols.id))
      .limit(shownOfEach),
  }));
  return Promise.all(all);
}

/** What packs hold never changes: each is read once, for a while. */
const read = new Map<string, ListedSymbol[]>();
const mostRead = 50;

/** The symbols of an organisation's packs that are in use, as they are searched. */
export async function findPackSymbols({ organisationId }: Viewer): Promise<ListedSymbol[]> {
  const packs = await database()
    .read.select()
    .from(symbolPacks)
    .where(and(eq(symbolPacks.organisationId, organisationId), isNull(symbolPacks.putAwayAt)))
    .orderBy(asc(symbolPacks.name));
  const symbols: ListedSymbol[] = [];
  for (const pack of packs) symbols.push(...(read.get(pack.id) ?? (await readSymbols(pack))));
  return symbols;
}

async function readSymbols(pack: typeof symbolPacks.$inferSelect): Promise<ListedSymbol[]> {
  const { id, name, tags, licence } = packSymbols;
  const rows = await database()
    .read.select({ id, name, tags, licence })
    .from(packSymbols)
    .where(eq(packSymbols.packId, pack.id))
    .orderBy(asc(packSymbols.id));
  const symbols = rows.map((row) => ({
    ...listed({ set: 'pack', code: row.id }, row.name, row.tags),
    credit: creditOf(pack.name, row.licence ?? pack.licence),
  }));
  if (read.size >= mostRead) read.clear();
  read.set(pack.id, symbols);
  return symbols;
}

/** A symbol's picture, for whoever belongs to the organisation that brought it, whether it is in use or not (D15). */
export async function findPackImage({ organisationId }: Viewer, symbolId: string): Promise<Buffer | null> {
  const [found] = await database()
    .read.select({ image: packSymbols.image })
    .from(packSymbols)
    .innerJoin(symbolPacks, eq(symbolPacks.id, packSymbols.packId))
    .where(and(eq(packSymbols.id, symbolId), eq(symbolPacks.organisationId, organisationId)));
  return found?.image ?? null;
}
