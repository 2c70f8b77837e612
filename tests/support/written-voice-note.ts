import { eq } from 'drizzle-orm';
import { database } from '../../db/connection.server';
import { plans } from '../../db/tables.server';
import { readSection } from '../../app/features/drafting/live-section.server';
import { writeItem } from '../../app/features/drafting/write-item.server';
import { newId } from '../../app/platform/ids';
import * as soundRoute from '../../app/routes/sounds.$mediaId';
import * as soundsRoute from '../../app/routes/people.$personId.plan.$section_.sounds.$itemId';
import { callRoute } from './call-route';
import { signedIn } from './fixtures';
import { viewerOfAccount } from './viewer';
import { makeWillowCourt } from './willow-court';

interface Sending {
  said?: string;
  name?: string;
  type?: string;
  as?: string;
  to?: string;
}

/** An answer of Ffion's plan, and what a browser can do with its voice note. */
export async function written() {
  const place = await makeWillowCourt();
  const me = await viewerOfAccount(place.me);
  const id = newId();
  await writeItem(me, place.ffion, 'helps', { do: 'add', id, text: 'Look at my ferns.', details: {} });
  const [plan] = await database().read.select().from(plans).where(eq(plans.personId, place.ffion));
  const at = (itemId: string) => ({
    path: `/people/${place.ffion}/plan/helps/sounds/${itemId}`,
    params: { personId: place.ffion, section: 'helps', itemId },
  });
  const send = async (bytes: Buffer, sending: Sending = {}) => {
    const { said = 'my ferns', name = 'a.webm', type = 'audio/webm', as = place.me, to = id } = sending;
    const multipart = new FormData();
    multipart.set('do', 'file');
    multipart.set('file', new File([new Uint8Array(bytes)], name, { type }));
    multipart.set('said', said);
    return callRoute(soundsRoute, { ...at(to), cookie: await signedIn(as), multipart });
  };
  const post = async (form: Record<string, string>) =>
    callRoute(soundsRoute, { ...at(id), cookie: await signedIn(place.me), form });
  const item = async (itemId = id) => (await readSection(plan!.id, 'helps')).find((each) => each.id === itemId);
  const sound = async () => (await item())?.sound ?? null;
  const get = async (mediaId: string, as: string | null, range?: string) => {
    const asked = { path: `/sounds/${mediaId}`, params: { mediaId }, cookie: as && (await signedIn(as)) };
    return callRoute(soundRoute, { ...asked, ...(range && { headers: { Range: range } }) });
  };
  const bytesOf = async (mediaId: string) =>
    Buffer.from(await ((await get(mediaId, place.me)).body as Response).arrayBuffer());
  return { place, me, id, send, post, item, sound, get, bytesOf };
}
