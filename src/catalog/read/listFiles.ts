import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Names of the folders or files directly in a folder under the root, sorted by code point; empty if there is no such folder. */
export function listFiles(root: string, folder: string, what: 'folders' | 'files'): readonly string[] {
  try {
    return readdirSync(join(root, folder), { withFileTypes: true })
      .filter((entry) => (what === 'folders' ? entry.isDirectory() : entry.isFile()) && !entry.name.startsWith('.'))
      .map((entry) => entry.name)
      .toSorted();
  } catch {
    return [];
  }
}
