import { PackRefused } from '../../domain/symbol-pack';
import { mostPixels, openSharp } from '../pictures/open-sharp.server';

/** The longer side in dots: enough for a large symbol on paper. */
const side = 320;
/** Dots to the inch that a drawing's own size is meant in. */
const asDrawn = 72;
const longestWork = 5;

/** A symbol as dots: nothing of the file that it was drawn in is served (D15). Throws PackRefused with the file's name. */
export async function drawSymbol(file: string, drawing: Buffer): Promise<Buffer> {
  const sharp = await openSharp();
  const bounds = { limitInputPixels: mostPixels, failOn: 'warning' } as const;
  try {
    const { width, height, format } = await sharp(drawing, bounds).metadata();
    if (format !== 'svg') throw new PackRefused('no-drawing', file);
    // Drawn at its size, not drawn small and blown up.
    const density = Math.max(1, (asDrawn * side) / Math.max(width, height));
    return await sharp(drawing, { ...bounds, density })
      .resize(side, side, { fit: 'inside' })
      .webp({ quality: 90, effort: 3 })
      .timeout({ seconds: longestWork })
      .toBuffer();
  } catch {
    throw new PackRefused('no-drawing', file);
  }
}
