import { mkdir, readFile, rename, rmdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { forgetOldest, remember } from '../catalog/remember.ts';
import { LOCALES } from '../model/Locale.ts';
import { finishPage } from './finishPage.ts';
import { headerTable } from '../deploy/headerTable.ts';
import { renderHeaders } from '../deploy/renderHeaders.ts';
import { renderSongFont } from '../typeset/renderSongFont.ts';
import { siteFiles } from '../deploy/siteFiles.ts';

/** Gives every page of a built site its headline font and its policy, and writes `_headers`; `base` ends with a slash. */
export async function finishSite(folder: string, base: string): Promise<void> {
  await nameMissingPages(folder);
  for (const file of await listPages(folder)) await finishFile(folder, file, base);
  const rules = headerTable(await siteFiles(folder), LOCALES.slice(1));
  await writeFile(join(folder, '_headers'), renderHeaders(rules, base));
  await forgetOldest();
}

function cutSong(characters: string): Promise<Uint8Array> {
  return remember('song', characters, () => renderSongFont(characters));
}

/** Hosts look for the page of what is missing as `404.html` in a folder; Astro names only that of the root so. */
async function nameMissingPages(folder: string): Promise<void> {
  for (const file of await siteFiles(folder)) {
    if (!file.endsWith('/404/index.html')) continue;
    const path = join(folder, file);
    await rename(path, `${dirname(path)}.html`);
    await rmdir(dirname(path));
  }
}

async function finishFile(folder: string, file: string, base: string): Promise<void> {
  const path = join(folder, file);
  const { html, font } = await finishPage(await readFile(path, 'utf8'), `${base}fonts/`, cutSong);
  await writeFile(path, html);
  if (font === null) return;
  await mkdir(join(folder, 'fonts'), { recursive: true });
  await writeFile(join(folder, 'fonts', font.fileName), font.bytes);
}

async function listPages(folder: string): Promise<readonly string[]> {
  return (await siteFiles(folder)).filter((file) => file.endsWith('.html') && !isFragment(file));
}

/** A story for 公众号 is no page of the site: it is pasted elsewhere as it is. */
function isFragment(file: string): boolean {
  return basename(file) === 'wechat.html';
}
