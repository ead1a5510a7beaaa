import { inflateSync } from 'node:zlib';

export interface Picture {
  readonly widthPx: number;
  readonly heightPx: number;
  /** Red, green and blue of a pixel. */
  readonly at: (x: number, y: number) => readonly number[];
}

/** Reads a PNG of a palette, 8 bits a pixel, unfiltered rows: what the site writes. */
export function readPng(bytes: Buffer): Picture {
  expectSignature(bytes);
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < bytes.length; at += bytes.readUInt32BE(at) + 12) {
    const type = bytes.toString('latin1', at + 4, at + 8);
    chunks.set(type, bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at)));
  }
  const [header, palette] = [chunks.get('IHDR')!, chunks.get('PLTE')!];
  const [widthPx, heightPx] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  if (header[8] !== 8 || header[9] !== 3) throw new Error('Not a PNG with a palette');
  const rows = inflateSync(chunks.get('IDAT')!);
  if (rows.length !== (widthPx + 1) * heightPx) throw new Error('The PNG has pixels missing');
  const at = (x: number, y: number): readonly number[] => {
    const index = rows[y * (widthPx + 1) + 1 + x]! * 3;
    return [...palette.subarray(index, index + 3)];
  };
  return { widthPx, heightPx, at };
}

/** Share of dark pixels in a part of a picture, given in pixels. */
export function inkIn(picture: Picture, left: number, top: number, right: number, bottom: number): number {
  let dark = 0;
  for (let y = top; y < bottom; y += 1) {
    for (let x = left; x < right; x += 1) if (Math.max(...picture.at(x, y)) < 110) dark += 1;
  }
  return dark / ((right - left) * (bottom - top));
}

function expectSignature(bytes: Buffer): void {
  if (bytes.toString('latin1', 1, 4) !== 'PNG') throw new Error('Not a PNG');
}
