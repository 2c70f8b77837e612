import { desc, eq } from 'drizzle-orm';
import { database, inTransaction } from '#db/connection.server';
import { sealingKeys } from '#db/tables.server';
import { now } from '../../platform/clock';
import { newId } from '../../platform/ids';
import { fromBase64, toBase64 } from '../../platform/base64';
import { suite, type Sealed, type SealingKey } from '../../platform/seal';

/** The key that devices seal to, made once. */
export async function sealingKey(): Promise<SealingKey> {
  const newest = () =>
    database()
      .read.select({ id: sealingKeys.id, publicKey: sealingKeys.publicKey })
      .from(sealingKeys)
      .orderBy(desc(sealingKeys.createdAt))
      .limit(1);
  const [known] = await newest();
  if (known) return { keyId: known.id, key: toBase64(known.publicKey) };
  const pair = await suite.kem.generateKeyPair();
  const publicKey = Buffer.from(await suite.kem.serializePublicKey(pair.publicKey));
  const privateKey = Buffer.from(await suite.kem.serializePrivateKey(pair.privateKey));
  const id = await inTransaction(async (tx) => {
    // Another page may have made one meanwhile.
    const [made] = await tx.select({ id: sealingKeys.id }).from(sealingKeys).limit(1);
    if (made) return null;
    const row = { id: newId(), createdAt: now(), publicKey, privateKey };
    await tx.insert(sealingKeys).values(row);
    return row.id;
  });
  return id ? { keyId: id, key: toBase64(publicKey) } : sealingKey();
}

/** The words that a device sealed; nothing where they were not sealed for us, about this, and untouched. */
export async function openSealed({ keyId, enc, text }: Sealed, about: string): Promise<string | null> {
  const [known] = await database().read.select().from(sealingKeys).where(eq(sealingKeys.id, keyId));
  if (!known) return null;
  try {
    const bytes = new Uint8Array(known.privateKey).buffer;
    const recipientKey = await suite.kem.deserializePrivateKey(bytes);
    const info = new TextEncoder().encode(about);
    const recipient = await suite.createRecipientContext({ recipientKey, enc: fromBase64(enc), info });
    return new TextDecoder().decode(await recipient.open(fromBase64(text)));
  } catch {
    return null;
  }
}
