import sharp from 'sharp';

export interface Picture {
  readonly widthPx: number;
  readonly heightPx: number;
  /** Red, green and blue of a pixel. */
  readonly at: (x: number, y: number) => readonly number[];
}

/** Reads an opaque PNG of a palette, what the site writes. */
export async function readPng(bytes: Buffer): Promise<Picture> {
  const { format, isPalette, hasAlpha } = await sharp(bytes).metadata();
  if (format !== 'png' || !isPalette || hasAlpha) throw new Error('Not an opaque PNG with a palette');
  const { data, info } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true });
  const at = (x: number, y: number): readonly number[] => {
    const start = (y * info.width + x) * info.channels;
    return [...data.subarray(start, start + 3)];
  };
  return { widthPx: info.width, heightPx: info.height, at };
}

/** Share of dark pixels in a part of a picture, given in pixels. */
export function inkIn(picture: Picture, left: number, top: number, right: number, bottom: number): number {
  let dark = 0;
  for (let y = top; y < bottom; y += 1) {
    for (let x = left; x < right; x += 1) if (Math.max(...picture.at(x, y)) < 110) dark += 1;
  }
  return dark / ((right - left) * (bottom - top));
}
