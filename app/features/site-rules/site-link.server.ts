import { randomInt } from 'node:crypto';
import { desc, eq } from 'drizzle-orm';
import { database, inTransaction } from '#db/connection.server';
import { siteLinks, sites } from '#db/tables.server';
import type { Viewer } from '../../domain/viewer';
import { now } from '../../platform/clock';
import { sha256 } from '../../platform/hash.server';
import { record } from '../audit/record.server';
import { siteFor, type Site } from './site-for.server';

/** Small letters and figures that nobody takes for one another: the link can be typed from a notice on a wall. */
const letters = 'abcdefghjkmnpqrstuvwxyz23456789';
const groups = 7;

/** 28 letters of 31 are 138 bits: nobody finds one by trying. */
function newToken(): string {
  const group = () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('');
  return Array.from({ length: groups }, group).join('-');
}

/** A link for visitors, in place of the one before; it is given back once, and only its hash is kept. */
export async function makeSiteLink(viewer: Viewer, siteId: string): Promise<string | null> {
  const token = newToken();
  return inTransaction(async (tx) => {
    const at = now();
    if ((await siteFor(viewer, siteId, at, tx))?.standing !== 'administers') return null;
    const [last] = await tx
      .select({ number: siteLinks.number })
      .from(siteLinks)
      .where(eq(siteLinks.siteId, siteId))
      .orderBy(desc(siteLinks.number))
      .limit(1);
    const { accountId } = viewer;
    const number = (last?.number ?? 0) + 1;
    await tx.insert(siteLinks).values({ tokenHash: sha256(token), siteId, number, accountId, at });
    await record(tx, { at, accountId, action: 'site-link.made', objectId: siteId });
    return token;
  });
}

/** When the link that opens the site's rules now was made; nothing where there is none. */
export async function siteLinkMadeAt(siteId: string): Promise<number | null> {
  return (await lastLink(siteId))?.at ?? null;
}

/** The site that a link opens; nothing for one that was replaced, or never was. */
export async function siteOfLink(token: string): Promise<Site | null> {
  const tokenHash = sha256(token.toLowerCase());
  const [found] = await database()
    .read.select({ site: sites })
    .from(siteLinks)
    .innerJoin(sites, eq(sites.id, siteLinks.siteId))
    .where(eq(siteLinks.tokenHash, tokenHash));
  if (!found) return null;
  return (await lastLink(found.site.id))?.tokenHash === tokenHash ? found.site : null;
}

async function lastLink(siteId: string) {
  const [last] = await database()
    .read.select()
    .from(siteLinks)
    .where(eq(siteLinks.siteId, siteId))
    .orderBy(desc(siteLinks.number))
    .limit(1);
  return last;
}
