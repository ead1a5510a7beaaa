import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readCatalog } from '../../../src/catalog/read/readCatalog.ts';
import { exportDataPackage } from '../../../src/datasets/exportDataPackage.ts';
import { listSources } from '../../../src/publish/citations/listSources.ts';

const root = mkdtempSync(join(tmpdir(), 'fangzhi-sources-'));
afterAll(() => rmSync(root, { recursive: true }));
const rewrite = (file: string, ...changes: readonly (readonly [string, string])[]): void => {
  const text = changes.reduce((so, [from, to]) => so.replaceAll(from, to), readFileSync(join(root, file), 'utf8'));
  writeFileSync(join(root, file), text);
};

/** A second newspaper page, first by name, whose article has the same id; a second place was read in it. */
cpSync(join(import.meta.dirname, '../../fixtures/base'), root, { recursive: true });
for (const folder of ['data', 'src/content/stories']) {
  const [from, to] = folder === 'data' ? ['town-harvest', 'village-harvest'] : ['town', 'village'];
  cpSync(join(root, folder, from), join(root, folder, to), { recursive: true });
}
cpSync(join(root, 'data/sources/page.yaml'), join(root, 'data/sources/evening.yaml'));
rewrite('data/sources/evening.yaml', ['镇上的收成', '村里的收成'], ['一张小报', '一张晚报']);
rewrite('data/village-harvest/dataset.yaml', ['source: page', 'source: evening'], ['story: town', 'story: village']);
rewrite('src/content/stories/village/zh.mdx', ['town-', 'village-'], ['source: page', 'source: evening']);

const catalog = readCatalog(root);

describe('two sources with an article of the same id', () => {
  it('are sound, and every figure is cited to the article of its own source', () => {
    expect(catalog.problems).toEqual([]);
    for (const [id, source, title, story] of [
      ['town-harvest/grain', 'page', '镇上的收成', 'town'],
      ['village-harvest/grain', 'evening', '村里的收成', 'village'],
    ] as const) {
      const { articles } = listSources(catalog, [catalog.figures.get(id)!], 'zh');
      expect(articles.map((cited) => [cited.source.id, cited.article.title, cited.sentences, cited.story])).toEqual([
        [source, title, [2, 3], story],
      ]);
    }
  });

  it('are two articles to a chart that draws from both', () => {
    const figures = ['town-harvest/grain', 'village-harvest/grain'].map((id) => catalog.figures.get(id)!);
    const { articles } = listSources(catalog, figures, 'zh');
    expect(articles.map(({ source, article }) => `${source.id}/${article.id}`)).toEqual(['page/town', 'evening/town']);
  });

  it('are named each in the package of its own dataset, whatever the story is called', () => {
    const titleOf = (id: string): unknown => {
      const dataset = catalog.datasets.get(id)!;
      return exportDataPackage(dataset, catalog.sources.get(dataset.source!)!, 'https://example.org/')['sources'];
    };
    expect(titleOf('town-harvest')).toEqual([{ title: '未署名：《镇上的收成》，报名未载，2023年9月（推断）' }]);
    expect(titleOf('village-harvest')).toEqual([{ title: '未署名：《村里的收成》，报名未载，2023年9月（推断）' }]);
  });
});
