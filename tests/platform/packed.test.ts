import fc from 'fast-check';
import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { describe, expect, it } from 'vitest';
import { packed, unpacked } from '#app/platform/packed';

const parts = fc.array(
  fc.oneof(fc.nat({ max: 2 ** 32 - 1 }), fc.string({ unit: 'binary' }), fc.uint8Array({ maxLength: 300 })),
);

describe('what is packed for the socket', () => {
  it('is, byte for byte, what the live document’s library writes, and is read as it reads it', () => {
    fc.assert(
      fc.property(parts, (some) => {
        const encoder = encoding.createEncoder();
        for (const part of some) {
          if (typeof part === 'number') encoding.writeVarUint(encoder, part);
          else if (typeof part === 'string') encoding.writeVarString(encoder, part);
          else encoding.writeVarUint8Array(encoder, part);
        }
        const theirs = encoding.toUint8Array(encoder);
        expect([...packed(...some)]).toEqual([...theirs]);
        const ours = unpacked(theirs);
        const decoder = decoding.createDecoder(theirs);
        for (const part of some) {
          if (typeof part === 'number') expect(ours.number()).toBe(decoding.readVarUint(decoder));
          else if (typeof part === 'string') expect(ours.text()).toBe(decoding.readVarString(decoder));
          else expect([...ours.bytes()]).toEqual([...decoding.readVarUint8Array(decoder)]);
        }
      }),
    );
  });

  it('is not read past its end', () => {
    for (const cut of [[], [0x80], [2, 65]]) expect(() => unpacked(new Uint8Array(cut)).bytes()).toThrow(RangeError);
  });
});
