import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openCatalog } from '../../src/catalog/query/openCatalog.ts';
import { EDITIONS, readSite, STORIES, type Page } from './readSite.ts';

const catalog = openCatalog();
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const organization = z.looseObject({ '@type': z.string(), name: z.string().min(1), url: z.url() });
const shared = {
  '@context': z.literal('https://schema.org'),
  description: z.string().min(10),
  url: z.url(),
  publisher: organization,
  license: z.literal('https://creativecommons.org/licenses/by/4.0/'),
  isAccessibleForFree: z.literal(true),
  inLanguage: z.string().min(2),
};
const articleSchema = z.looseObject({
  ...shared,
  '@type': z.literal('NewsArticle'),
  headline: z.string().min(1),
  mainEntityOfPage: z.looseObject({ '@id': z.url() }),
  image: z.array(z.union([z.url(), z.looseObject({ url: z.url() })])).min(1),
  datePublished: day,
  dateModified: day,
  author: organization,
  isBasedOn: z.looseObject({ '@type': z.literal('NewsArticle'), headline: z.string().min(1) }),
  citation: z.string().min(1),
});
const datasetSchema = z.looseObject({
  ...shared,
  '@type': z.literal('Dataset'),
  name: z.string().min(1),
  creator: organization,
  temporalCoverage: z.string().optional(),
  spatialCoverage: z.looseObject({ '@type': z.literal('Place'), name: z.string().min(1) }).optional(),
  variableMeasured: z.array(z.looseObject({ '@type': z.literal('PropertyValue'), name: z.string().min(1) })).min(1),
  distribution: z
    .array(z.looseObject({ contentUrl: z.url(), encodingFormat: z.string().min(1), sha256: z.string().optional() }))
    .min(2),
});
const chartSchema = z.looseObject({
  ...shared,
  '@type': z.literal('ImageObject'),
  name: z.string().min(1),
  contentUrl: z.url(),
  encodingFormat: z.literal('image/svg+xml'),
  encoding: z.array(z.looseObject({ contentUrl: z.url(), encodingFormat: z.string() })).min(3),
  isBasedOn: z.looseObject({ '@id': z.url() }),
});

const CASES = (['main', 'sub'] as const).flatMap((build) => EDITIONS.map((edition) => ({ build, edition })));

describe.each(CASES)('what the $build build tells machines under /$edition', ({ build, edition }) => {
  const site = readSite(build);
  const lang = edition === '' ? 'zh-Hans' : 'en';
  const home = canonicalOf(site.page('index.html'));
  const fileOf = (url: string): string => {
    expect(url.startsWith(home), url).toBe(true);
    return url.slice(home.length);
  };

  it.each(STORIES)('story %s is a NewsArticle with every field', (story) => {
    const page = site.page(`${edition}stories/${story}/index.html`);
    const article = articleSchema.parse(linkedDataOf(page));
    expect([article.url, article.inLanguage]).toEqual([canonicalOf(page), lang]);
    for (const image of article.image)
      expect(site.has(fileOf(typeof image === 'string' ? image : image.url))).toBe(true);
  });

  it.each([...catalog.datasets.values()])('dataset $id is a Dataset whose files are there', ({ id, role }) => {
    const page = site.page(`${edition}datasets/${id}/index.html`);
    const dataset = datasetSchema.parse(linkedDataOf(page));
    expect([dataset.url, dataset.inLanguage]).toEqual([canonicalOf(page), lang]);
    if (role === 'ledger') expect([dataset.temporalCoverage, dataset.spatialCoverage]).not.toContain(undefined);
    for (const { contentUrl, sha256 } of dataset.distribution) {
      const bytes = site.readBytes(fileOf(contentUrl));
      if (sha256 !== undefined) expect(sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
    }
  });

  it.each([...catalog.charts.keys()])('chart %s is a picture with all its files', (id) => {
    const page = site.page(`${edition}charts/${id}/index.html`);
    const chart = chartSchema.parse(linkedDataOf(page));
    expect([chart.url, chart.inLanguage]).toEqual([canonicalOf(page), lang]);
    for (const { contentUrl } of [chart, ...chart.encoding])
      expect(site.has(fileOf(contentUrl)), contentUrl).toBe(true);
  });

  it('every page has an Open Graph and a Twitter card with a picture that is there', () => {
    const wrong = site.pages
      .filter(({ file }) => file.startsWith('en/') === (edition === 'en/'))
      .filter(({ document }) => document.querySelector('link[rel=canonical]') !== null)
      .filter(({ file }) => !/^(?:en\/)?embed\//.test(file))
      .filter((page) => {
        const said = (name: string): string =>
          page.document.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content') ?? '';
        const isSaid = ['og:title', 'og:description', 'og:type', 'og:locale', 'og:image:alt'].every(
          (name) => said(name) !== '',
        );
        return (
          !isSaid ||
          said('og:url') !== canonicalOf(page) ||
          said('twitter:card') !== 'summary_large_image' ||
          said('og:image') !== said('twitter:image') ||
          !site.has(fileOf(said('og:image')))
        );
      });
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });
});

function linkedDataOf({ document }: Page): unknown {
  const scripts = document.querySelectorAll('script[type="application/ld+json"]');
  expect(scripts).toHaveLength(1);
  expect(scripts[0]!.textContent).not.toContain('<');
  return JSON.parse(scripts[0]!.textContent);
}

function canonicalOf({ document }: Page): string {
  return document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '';
}
