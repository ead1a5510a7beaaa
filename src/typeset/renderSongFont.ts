import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

const FONT = '@fontsource/noto-serif-sc/files/noto-serif-sc-chinese-simplified-700-normal.woff2';

let unpacked: Promise<Buffer> | undefined;

/** Noto Serif SC Bold with just the given characters, as woff2. The same characters give the same bytes. */
export async function renderSongFont(characters: string): Promise<Uint8Array> {
  // Unpacked once, so that each cut costs a tenth of a second and not a second.
  unpacked ??= readFile(createRequire(import.meta.url).resolve(FONT)).then((font) =>
    subsetFont(font, undefined, { targetFormat: 'sfnt', keepAllGlyphs: true }),
  );
  return subsetFont(await unpacked, characters, { targetFormat: 'woff2', noHinting: true });
}
