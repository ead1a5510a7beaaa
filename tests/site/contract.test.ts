import { describe, expect, it } from 'vitest';
import { openCatalog } from '../../src/catalog/openCatalog.ts';
import { readSite, STORIES } from './readSite.ts';

const site = readSite();
const catalog = openCatalog();
const chartIds = [...catalog.charts.keys()];
const datasetIds = [...catalog.datasets.keys()];

describe('the contract', () => {
  it('has the pages and files that stand once', () => {
    const once = [
      'index.html',
      'charts/index.html',
      'datasets/index.html',
      'figures/index.html',
      'figures.json',
      'feed.xml',
    ];
    const expected = [...once, 'sitemap-index.xml', 'robots.txt', '404.html', '_headers', 'about/index.html'];
    expect(expected.filter((file) => !site.has(file))).toEqual([]);
  });

  it('has the four stories', () => {
    expect(STORIES.filter((story) => !site.has(`stories/${story}/index.html`))).toEqual([]);
  });

  it('has a permalink for each of at least 15 charts, and none besides', () => {
    expect(chartIds.length).toBeGreaterThanOrEqual(15);
    const built = site.files.flatMap((file) => /^charts\/([^/]+)\/index\.html$/.exec(file)?.[1] ?? []);
    expect(built.toSorted()).toEqual(chartIds.toSorted());
  });

  it('has a page, two CSVs and a descriptor for each dataset', () => {
    const missing = datasetIds
      .flatMap((id) => ['index.html', 'data.csv', 'datapackage.json'].map((name) => `datasets/${id}/${name}`))
      .filter((file) => !site.has(file));
    expect(missing).toEqual([]);
  });

  it('leaves nothing of the workshop behind', () => {
    expect(
      site.files.filter((file) => /\.(?:map|mdx|ya?ml|ts|astro|mjs|log)$|(?:^|\/)\.(?!well-known)/.test(file)),
    ).toEqual([]);
  });
});
