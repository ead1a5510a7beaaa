import subsetFont from 'subset-font';

const unpacked = new WeakMap<Buffer, Promise<Buffer>>();

/** A font with just the given characters, as woff2. The same characters of the same font give the same bytes. */
export async function renderSongFont(font: Buffer, characters: string): Promise<Uint8Array> {
  // Unpacked once, so that each cut costs a tenth of a second and not a second.
  const source = unpacked.get(font) ?? subsetFont(font, undefined, { targetFormat: 'sfnt', keepAllGlyphs: true });
  unpacked.set(font, source);
  return subsetFont(await source, characters, { targetFormat: 'woff2', noHinting: true });
}
