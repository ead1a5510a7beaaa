import type { KnownNames } from './Known.ts';
import { listFiles } from './listFiles.ts';

/** Names of everything under the root, by its files and folders. */
export function listKnown(root: string): KnownNames {
  return {
    sources: new Set(stems(listFiles(root, 'data/sources', 'files'))),
    datasets: new Set(listFiles(root, 'data', 'folders').filter((name) => name !== 'sources')),
    charts: new Set(stems(listFiles(root, 'src/content/charts', 'files'))),
    stories: new Set(listFiles(root, 'src/content/stories', 'folders')),
  };
}

function stems(files: readonly string[]): readonly string[] {
  return files.flatMap((file) => (file.endsWith('.yaml') ? [file.slice(0, -'.yaml'.length)] : []));
}
