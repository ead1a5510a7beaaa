import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { COMPARE_ANCHORS, findNameFault } from '../../../src/catalog/read/checkName.ts';
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
  return problemsIn(files, '');
}

/** The same with files that hold something. */
function problemsIn(files: string | readonly string[], text: string): readonly string[] {
  const site = mkdtempSync(join(root, 'site-'));
  cpSync(BASE, site, { recursive: true });
  for (const file of [files].flat()) {
    mkdirSync(dirname(join(site, file)), { recursive: true });
    writeFileSync(join(site, file), text);
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

describe('names', () => {
  it.each([
    ...['index', 'en', 'zh', 'wechat', 'views', 'constructor', 'prototype', '__proto__', '2023', '1e5', 'null', 'true'],
    ...['con', 'nul', 'aux', 'prn', 'com1', 'lpt9'],
  ])('%s can name no story, chart, dataset or source', (name) => {
    const files = [
      ...[`data/${name}/data.csv`, `data/${name}/dataset.yaml`, `data/sources/${name}.yaml`],
      ...[`src/content/charts/${name}.yaml`, `src/content/stories/${name}/zh.mdx`],
    ];
    const named = problemsWith(...files).filter((problem) => problem.endsWith(' invalid-id'));
    expect(named.map((problem) => problem.split(' ')[0])).toEqual(
      [`data/${name}`, ...files.slice(2, 4), `src/content/stories/${name}`].toSorted(),
    );
  });

  it.each(['comparable', 'before', 'of-pair', 'main'])('%s can name no comparison', (name) => {
    expect(problemsWith(`src/content/comparisons/${name}.yaml`)).toContain(
      `src/content/comparisons/${name}.yaml invalid-id`,
    );
  });

  it('reserve every anchor of the page of comparisons', () => {
    const page = readFileSync(join(import.meta.dirname, '../../../src/layouts/ComparePage.astro'), 'utf8');
    const anchors = [...page.matchAll(/\bid(?:="|: ')(?<id>[\w-]+)/gu)].map(({ groups }) => groups?.['id']);
    expect(COMPARE_ANCHORS).toEqual(expect.arrayContaining(anchors));
  });

  it.each([
    ['constructor', 'row', 'invalid-id/object'],
    ['true', 'row', 'invalid-id/yaml'],
    ['2023', 'row', 'invalid-id/yaml'],
    ['con', 'view', 'invalid-id/device'],
    ['index', 'file', 'invalid-id/address'],
    ['before', 'comparison', 'invalid-id/anchor'],
    ['Harvest', 'file', 'invalid-id'],
  ] as const)('%s of a %s is refused for its true cause', (name, use, message) => {
    expect(findNameFault(name, use)?.message).toBe(message);
  });

  it.each([
    ['index', 'row'],
    ['con', 'row'],
    ['views', 'view'],
    ['before', 'file'],
    ['console', 'file'],
    ['2023-09', 'file'],
  ] as const)('%s is fine for a %s', (name, use) => {
    expect(findNameFault(name, use)).toBeNull();
  });

  it('of Windows’ paths are refused', () => {
    const names = ['data/..\\data.csv', 'data/town-harvest\\data.csv', 'src/content/charts/..\\x.yml'];
    expect(problemsWith(...names)).toEqual(expect.arrayContaining(names.map((name) => `${name} unknown-file`)));
  });

  it('of an edition stand once', () => {
    expect(problemsIn('src/content/editions.yaml', 'editions: [zh, zh]\n')).toEqual([
      'src/content/editions.yaml duplicate-edition',
    ]);
  });
});
