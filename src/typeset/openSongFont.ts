import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { renderSongFont } from './renderSongFont.ts';

const FONT = '@fontsource/noto-serif-sc/files/noto-serif-sc-chinese-simplified-700-normal.woff2';
const CACHE = 'node_modules/.cache/fangzhi-song';

let font: Promise<Buffer> | undefined;

/** Noto Serif SC Bold with just the characters of one page, from an earlier build where there is one. */
export async function openSongFont(characters: string): Promise<Uint8Array> {
  const key = createHash('sha256').update(`${FONT} ${characters}`).digest('hex').slice(0, 24);
  const file = join(CACHE, `${key}.woff2`);
  const known = await readFile(file).catch(() => null);
  if (known !== null) return known;
  font ??= readFile(createRequire(import.meta.url).resolve(FONT));
  const bytes = await renderSongFont(await font, characters);
  await mkdir(CACHE, { recursive: true });
  // Whole or not at all: another build may be reading.
  await writeFile(`${file}.${process.pid}`, bytes);
  await rename(`${file}.${process.pid}`, file);
  return bytes;
}
