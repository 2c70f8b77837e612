/** Dots of a picture at most: more would be a bomb, not a picture (D14). */
export const mostPixels = 40_000_000;

async function open() {
  const { default: sharp } = await import('sharp');
  // Only what is asked for is read, whatever a file pretends to be: no PDF, TIFF or other loader of libvips.
  sharp.block({ operation: ['VipsForeignLoad'] });
  const loaders = ['Jpeg', 'Png', 'Webp', 'SvgBuffer'].map((each) => `VipsForeignLoad${each}`);
  sharp.unblock({ operation: loaders });
  sharp.cache(false);
  sharp.concurrency(1);
  return sharp;
}

let opened: ReturnType<typeof open> | undefined;

/** The library that makes pictures anew, shut to all but the kinds of files that are taken in (D14, D15). */
export function openSharp(): ReturnType<typeof open> {
  return (opened ??= open());
}
