import { createRequire } from 'node:module';
import { readFile } from 'node:fs/promises';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);
const SOURCE = '@fontsource/noto-serif-sc/files/noto-serif-sc-chinese-simplified-700-normal.woff2';

let source: Promise<Buffer> | undefined;

/** Noto Serif SC Bold with just the given characters, as woff2. The same characters give the same bytes. */
export async function renderSongFont(characters: string): Promise<Uint8Array> {
  source ??= unpackSource();
  return subsetFont(await source, characters, { targetFormat: 'woff2', noHinting: true });
}

/** Unpacked once, so that each cut costs a tenth of a second and not a second. */
async function unpackSource(): Promise<Buffer> {
  const packed = await readFile(require.resolve(SOURCE));
  return subsetFont(packed, undefined, { targetFormat: 'sfnt', keepAllGlyphs: true });
}
