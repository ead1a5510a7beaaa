import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { openSongFont } from './openSongFont.ts';
import { finishPage } from '../render/finishPage.ts';
import { renderHeaders } from '../render/renderHeaders.ts';

/** Gives every page of a built site its headline font and its policy, and writes `_headers`; `base` ends with a slash. */
export async function finishSite(folder: string, base: string): Promise<void> {
  for (const file of await listPages(folder)) await finishFile(folder, file, base);
  const entries = (await readdir(folder, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1));
  const folders = entries.filter((entry) => entry.isDirectory() && !isAsset(entry.name)).map((entry) => entry.name);
  const pages = entries.filter((entry) => entry.name.endsWith('.html')).map((entry) => entry.name);
  await writeFile(join(folder, '_headers'), renderHeaders(base, folders, pages));
}

async function finishFile(folder: string, file: string, base: string): Promise<void> {
  const path = join(folder, file);
  const { html, font } = await finishPage(await readFile(path, 'utf8'), `${base}fonts/`, openSongFont);
  await writeFile(path, html);
  if (font === null) return;
  await mkdir(join(folder, 'fonts'), { recursive: true });
  await writeFile(join(folder, 'fonts', font.fileName), font.bytes);
}

async function listPages(folder: string): Promise<readonly string[]> {
  const files = await readdir(folder, { recursive: true });
  return files.filter((file) => file.endsWith('.html') && !isFragment(file)).sort();
}

function isAsset(name: string): boolean {
  return name === '_astro' || name === 'fonts';
}

/** A story for 公众号 is no page of the site: it is pasted elsewhere as it is. */
function isFragment(file: string): boolean {
  return basename(file) === 'wechat.html';
}
