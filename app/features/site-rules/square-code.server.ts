import { encode } from 'uqr';

/** A QR code (ISO/IEC 18004) as one path of squares, each 1 by 1. */
export interface SquareCode {
  size: number;
  path: string;
}

/** With the quiet margin that a phone needs, and enough spare that a crease in the paper does no harm. */
export function squareCode(text: string): SquareCode {
  const { size, data } = encode(text, { ecc: 'Q', border: 4 });
  const path = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
  return { size, path };
}
