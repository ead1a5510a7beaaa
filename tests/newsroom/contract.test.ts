import { describe, expect, it } from 'vitest';
import { openCatalog } from '../../src/catalog/query/openCatalog.ts';
import { EDITIONS, readSite, STORIES } from './readSite.ts';

const site = readSite();
const catalog = openCatalog();
const chartIds = [...catalog.charts.keys()];
const datasetIds = [...catalog.datasets.keys()];

describe('the contract', () => {
  it('has the pages and files that stand once, or once an edition', () => {
    const everywhere = [
      ...['index.html', 'charts/index.html', 'datasets/index.html', 'figures/index.html', 'search/index.html'],
      ...['search/index.json', 'about/index.html', 'about/honesty/index.html', 'embedding/index.html', 'feed.xml'],
    ];
    const alone = [
      'figures.json',
      'sitemap-index.xml',
      'robots.txt',
      '404.html',
      'en/404.html',
      '_headers',
      'embed.js',
    ];
    const expected = [...alone, ...EDITIONS.flatMap((edition) => everywhere.map((file) => `${edition}${file}`))];
    expect(expected.filter((file) => !site.has(file))).toEqual([]);
  });

  it.each(EDITIONS)('has the four stories under /%s', (edition) => {
    const files = STORIES.flatMap((story) => [`stories/${story}/index.html`, `stories/${story}/wechat.html`]);
    expect(files.filter((file) => !site.has(`${edition}${file}`))).toEqual([]);
  });

  it('has a card and a poster of each story in each language', () => {
    const files = STORIES.flatMap((story) =>
      ['', '.en'].flatMap((suffix) => ['card', 'poster'].map((kind) => `stories/${story}${suffix}.${kind}.png`)),
    );
    expect(files.filter((file) => !site.has(file))).toEqual([]);
  });

  it.each(EDITIONS)(
    'has under /%s a permalink and an embed for each of at least 15 charts, and none besides',
    (edition) => {
      expect(chartIds.length).toBeGreaterThanOrEqual(15);
      for (const folder of ['charts', 'embed']) {
        const pattern = new RegExp(`^${edition}${folder}/([^/]+)/index\\.html$`);
        const built = site.files.flatMap((file) => pattern.exec(file)?.[1] ?? []);
        expect(built.filter((id) => chartIds.includes(id)).toSorted()).toEqual(chartIds.toSorted());
        expect(built.filter((id) => !chartIds.includes(id) && !catalog.withdrawn.has(id))).toEqual([]);
      }
    },
  );

  it('has a page, two CSVs and a descriptor for each dataset', () => {
    const missing = datasetIds
      .flatMap((id) => ['index.html', 'data.csv', 'datapackage.json'].map((name) => `datasets/${id}/${name}`))
      .filter((file) => !site.has(file));
    expect(missing).toEqual([]);
    expect(datasetIds.filter((id) => !site.has(`en/datasets/${id}/index.html`))).toEqual([]);
  });

  it('has a page of what compares, with a card of its own', () => {
    expect(['compare/index.html', 'compare/card.png'].filter((file) => !site.has(file))).toEqual([]);
  });

  it('leaves nothing of the workshop behind', () => {
    expect(
      site.files.filter((file) => /\.(?:map|mdx|ya?ml|ts|astro|mjs|log)$|(?:^|\/)\.(?!well-known)/.test(file)),
    ).toEqual([]);
  });
});
