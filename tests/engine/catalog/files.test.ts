import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readCatalog } from '../../../src/catalog/read/readCatalog.ts';

const BASE = join(import.meta.dirname, '../../fixtures/base');
const EVERY_FOLDER = [
  ...['data', 'data/sources', 'data/town-harvest', 'src/content', 'src/content/charts', 'src/content/comparisons'],
  ...['src/content/stories', 'src/content/stories/town'],
];
const root = mkdtempSync(join(tmpdir(), 'fangzhi-files-'));
afterAll(() => rmSync(root, { recursive: true }));

/** What is said of the small sound site with some more files. */
function problemsWith(...files: readonly string[]): readonly string[] {
  const site = mkdtempSync(join(root, 'site-'));
  cpSync(BASE, site, { recursive: true });
  for (const file of files) {
    mkdirSync(dirname(join(site, file)), { recursive: true });
    writeFileSync(join(site, file), '');
  }
  return readCatalog(site).problems.map(({ code, file }) => `${file} ${code}`);
}

describe('files beside those that are read', () => {
  it('are ignored where editors’ tools and systems leave them', () => {
    const names = [
      ...['zh.mdx~', '.zh.mdx.swp', 'Thumbs.db', 'desktop.ini', '#zh.mdx#', 'zh.mdx.bak', 'dataset.yaml.orig'],
      ...['.idea/workspace.xml', '.vscode/settings.json', '~$zh.mdx', '~$data.csv', '.~lock.data.csv#', '.DS_Store'],
      '__MACOSX/zh.mdx',
    ];
    expect(problemsWith(...EVERY_FOLDER.flatMap((folder) => names.map((name) => `${folder}/${name}`)))).toEqual([]);
  });

  it('are refused otherwise, in every folder', () => {
    const strange = EVERY_FOLDER.map((folder) => `${folder}/notes.txt`);
    expect(problemsWith(...strange)).toEqual(strange.toSorted().map((file) => `${file} unknown-file`));
  });

  it.each([
    'data/town-harvest/data.xlsx',
    'data/town-harvest/data (1).csv',
    'data/sources/page.yml',
    'src/content/editions.yml',
    'src/content/stories/town/zh 2.mdx',
  ])('%s is refused', (file) => {
    expect(problemsWith(file)).toEqual([`${file} unknown-file`]);
  });

  it.each(['data/town-harvest/old', 'data/sources/old', 'src/content/chart', 'src/content/charts/old'])(
    'the folder %s is refused once',
    (folder) => {
      expect(problemsWith(`${folder}/one.yaml`)).toEqual([`${folder} unknown-file`]);
    },
  );
});
