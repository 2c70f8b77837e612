import { Aes256Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from '@hpke/core';
import { fromBase64, toBase64 } from './base64';

/** HPKE (RFC 9180), base mode: P-256, HKDF-SHA256, AES-256-GCM; the same in browsers and in Node. */
export const suite = new CipherSuite({ kem: new DhkemP256HkdfSha256(), kdf: new HkdfSha256(), aead: new Aes256Gcm() });

/** Sealed to a public key: whoever has not its private half reads nothing of it. */
export interface Sealed {
  keyId: string;
  /** Base64. */
  enc: string;
  text: string;
}

export interface SealingKey {
  keyId: string;
  /** The public key, base64. */
  key: string;
}

/** Seals words to the server's key; `about` is bound to them, and read by whoever sees them. */
export async function seal({ keyId, key }: SealingKey, words: string, about: string): Promise<Sealed> {
  const recipientPublicKey = await suite.kem.deserializePublicKey(fromBase64(key));
  const sender = await suite.createSenderContext({ recipientPublicKey, info: new TextEncoder().encode(about) });
  const text = await sender.seal(new TextEncoder().encode(words));
  return { keyId, enc: toBase64(sender.enc), text: toBase64(text) };
}
