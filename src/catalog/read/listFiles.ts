import { readdirSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { isLeftByTools } from './isLeftByTools.ts';

/** Names of the folders or files directly in a folder under the root, sorted by code point; empty if there is no such folder. */
export function listFiles(root: string, folder: string, what: 'folders' | 'files'): readonly string[] {
  return listEntries(root, folder)
    .filter((entry) => (what === 'folders' ? entry.isDirectory() : entry.isFile()))
    .map((entry) => entry.name);
}

/** Whatever is directly in a folder, sorted by name, without what editors' tools leave there. */
export function listEntries(root: string, folder: string): readonly Dirent[] {
  try {
    return readdirSync(join(root, folder), { withFileTypes: true })
      .filter((entry) => !isLeftByTools(entry.name))
      .toSorted((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return [];
  }
}
