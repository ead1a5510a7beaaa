import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** Every file of a built site, as a path relative to it with `/`, sorted. */
export async function siteFiles(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}
