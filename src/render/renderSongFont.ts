import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { readFile } from 'node:fs/promises';
import subsetFont from 'subset-font';

/** A headline font cut to the characters of one page. */
export interface SongFont {
  /** Content-hashed, so that it can be cached for ever. */
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

const require = createRequire(import.meta.url);
const SOURCE = '@fontsource/noto-serif-sc/files/noto-serif-sc-chinese-simplified-700-normal.woff2';

let source: Promise<Uint8Array> | undefined;
const cut = new Map<string, Promise<SongFont>>();

/** Noto Serif SC Bold with just the given characters, as woff2. The same characters give the same bytes. */
export function renderSongFont(text: string): Promise<SongFont> {
  const characters = [...new Set(text)].filter((character) => character.trim() !== '').sort().join('');
  const known = cut.get(characters);
  if (known !== undefined) return known;
  const font = cutFont(characters);
  cut.set(characters, font);
  return font;
}

async function cutFont(characters: string): Promise<SongFont> {
  source ??= openSource();
  const bytes = await subsetFont(Buffer.from(await source), characters, { targetFormat: 'woff2', noHinting: true });
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
  return { fileName: `song-${hash}.woff2`, bytes };
}

/** Unpacked once, so that each cut costs a tenth of a second and not a second. */
async function openSource(): Promise<Uint8Array> {
  const packed = await readFile(require.resolve(SOURCE));
  return subsetFont(packed, undefined, { targetFormat: 'sfnt', keepAllGlyphs: true });
}
