import { faultOf } from '../../i18n/problems/faultOf.ts';
import { LOCALES } from '../../model/Locale.ts';
import type { KnownNames } from '../read/Known.ts';
import { listEntries } from '../read/listFiles.ts';
import type { Report } from './Report.ts';

interface Folder {
  readonly folder: string;
  /** Files that may be here; `*.yaml` for any of that ending. */
  readonly files: readonly string[];
  /** Folders that may be here; null for any. */
  readonly folders: readonly string[] | null;
}

/** Reports files and folders that nothing reads: a misspelt name would otherwise leave the site without a word. */
export function checkFiles(root: string, names: KnownNames, report: Report): void {
  for (const { folder, files, folders } of foldersOf(names)) {
    for (const entry of listEntries(root, folder)) {
      if (entry.isDirectory() ? (folders?.includes(entry.name) ?? true) : entry.isFile() && isOne(entry.name, files))
        continue;
      const { name } = entry;
      const isPath = name.includes('\\');
      const fault = isPath ? faultOf('unknown-file/backslash', name) : faultOf('unknown-file', name, files, folders);
      report({ ...fault, file: `${folder}/${name}` });
    }
  }
}

function foldersOf({ datasets, stories }: KnownNames): readonly Folder[] {
  return [
    { folder: 'data', files: ['README.md'], folders: null },
    { folder: 'data/sources', files: ['*.yaml'], folders: [] },
    ...[...datasets].map((id) => ({ folder: `data/${id}`, files: ['dataset.yaml', 'data.csv'], folders: [] })),
    {
      folder: 'src/content',
      files: ['README.md', 'editions.yaml', 'published.yaml'],
      folders: ['charts', 'comparisons', 'stories'],
    },
    { folder: 'src/content/charts', files: ['*.yaml'], folders: [] },
    { folder: 'src/content/comparisons', files: ['*.yaml'], folders: [] },
    { folder: 'src/content/stories', files: [], folders: null },
    ...[...stories].map((id) => ({
      folder: `src/content/stories/${id}`,
      files: LOCALES.map((locale) => `${locale}.mdx`),
      folders: [],
    })),
  ];
}

function isOne(name: string, files: readonly string[]): boolean {
  return files.some((file) => (file.startsWith('*') ? name.endsWith(file.slice(1)) : name === file));
}
