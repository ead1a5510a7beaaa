import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { renderSongFont } from '../render/renderSongFont.ts';

const CACHE = 'node_modules/.cache/fangzhi-song';

/** The font for the characters of one page, from an earlier build where there is one. */
export async function openSongFont(characters: string): Promise<Uint8Array> {
  const file = join(CACHE, `${createHash('sha256').update(characters).digest('hex').slice(0, 24)}.woff2`);
  const known = await readFile(file).catch(() => null);
  if (known !== null) return known;
  const bytes = await renderSongFont(characters);
  await mkdir(CACHE, { recursive: true });
  await writeFile(file, bytes);
  return bytes;
}
