import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { openCatalog } from '../../src/catalog/query/openCatalog.ts';
import { publishedSchema } from '../../src/model/Published.ts';
import { PLACEHOLDER_SITE } from '../../src/publish/addresses/placeholderSite.ts';
import { readSite } from './readSite.ts';

const site = readSite();
const catalog = openCatalog();
const ids = [...catalog.charts.keys()];
const EDITIONS = { '': '', 'en/': '.en' } as const;
const homeOf = (): URL =>
  new URL(site.page('index.html').document.querySelector<HTMLLinkElement>('link[rel=canonical]')!.href);
const gzip = (file: string): number => gzipSync(site.readBytes(file), { level: 9 }).length;

describe('codes to copy', () => {
  it.each(['embedding/', 'en/embedding/', `charts/${ids[0]}/`])(
    'say on /%s that they lead nowhere if this build was given no address, and only then',
    (path) => {
      const { document } = site.page(`${path}index.html`);
      expect(document.querySelectorAll('.copy-fields textarea').length).toBeGreaterThan(2);
      const notices = [...document.querySelectorAll('.copy-fields .no-site')].map(({ textContent }) => textContent);
      expect(notices.length).toBe(homeOf().origin === PLACEHOLDER_SITE ? 1 : 0);
      for (const notice of notices) expect(notice).toContain('FANGZHI_SITE');
    },
  );
});

describe.each(ids)('the embeds of %s', (id) => {
  const permalink = site.page(`charts/${id}/index.html`);

  it.each(Object.entries(EDITIONS))('have a page under /%s with everything a chart owes', (edition, suffix) => {
    const { document } = site.page(`${edition}embed/${id}/index.html`);
    expect(document.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
    const canonical = document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '';
    expect(canonical).toMatch(new RegExp(`/charts/${id}/$`));
    expect(document.querySelector('link[type="application/json+oembed"]')?.getAttribute('href')).toBe(
      new URL(`charts/${id}${suffix}.oembed.json`, homeOf()).href,
    );
    expect(document.querySelectorAll('figure.chart')).toHaveLength(1);
    expect(document.querySelectorAll('figure figcaption h1')).toHaveLength(1);
    expect([...document.querySelectorAll('.drawing-box > svg')].map((svg) => svg.getAttribute('class'))).toEqual([
      'drawing narrow',
      'drawing wide',
    ]);
    expect(document.querySelector('.embed-source')?.textContent.length ?? 0).toBeGreaterThanOrEqual(5);
    expect(new URL(document.querySelector('a.embed-back')?.getAttribute('href') ?? '', homeOf()).href).toBe(canonical);
    expect(document.querySelector('.embed-imprint')?.textContent).toMatch(/CC BY[\s\S]*[0-9a-f]{8}/);
  });

  it('hold all views, so that nothing has to be fetched', () => {
    const views = catalog.charts.get(id)!.views.map((view) => view.id);
    const { document } = site.page(`embed/${id}/index.html`);
    const held = [...document.querySelectorAll<HTMLTemplateElement>('template[data-view]')];
    expect(held.map((template) => template.dataset['view'])).toEqual(views.length > 1 ? views.slice(1) : []);
    expect(held.every((template) => template.content.querySelectorAll('svg').length === 2)).toBe(true);
    const scripts = [...document.querySelectorAll('script')];
    expect(scripts.map((script) => [script.type, new URL(script.src, homeOf()).pathname])).toEqual([
      ['', `${site.base}embed/frame.js`],
    ]);
  });

  it('are found from the chart’s own page', () => {
    expect(
      permalink.document.querySelectorAll('link[rel=alternate][type="application/json+oembed"][title]'),
    ).toHaveLength(1);
  });

  it.each(Object.values(EDITIONS))('have an oEmbed document (%s) that says all it must', (suffix) => {
    const document = JSON.parse(site.read(`charts/${id}${suffix}.oembed.json`)) as Readonly<Record<string, unknown>>;
    expect(document).toMatchObject({
      type: 'rich',
      version: '1.0',
      width: 600,
      thumbnail_width: 1200,
      thumbnail_height: 630,
    });
    for (const name of ['title', 'author_name', 'provider_name', 'provider_url', 'html', 'thumbnail_url'])
      expect(document[name], name).toEqual(expect.stringMatching(/./));
    for (const name of ['height', 'cache_age']) expect(document[name], name).toSatisfy(Number.isInteger);
    expect(document['html']).toMatch(
      /^<iframe title="[^"]+" src="https:[^"]+" loading="lazy" width="100%" height="\d+" frameborder="0" style="width:0;min-width:100%!important;border:0"/,
    );
    expect(site.has(new URL(String(document['thumbnail_url'])).pathname.slice(site.base.length))).toBe(true);
  });

  it('weigh at most 60 KB compressed, script and all', () => {
    expect(gzip(`embed/${id}/index.html`) + gzip('embed/frame.js')).toBeLessThanOrEqual(60_000);
  });
});

describe('the script embed', () => {
  it('is at most 3 KB compressed before a chart', () => {
    expect(gzip('embed.js')).toBeLessThanOrEqual(3000);
  });

  it('reads one small file a chart and language', () => {
    const heavy = ids
      .flatMap((id) => ['zh', 'en'].map((locale) => `embed/${id}/chart.${locale}.json`))
      .filter((file) => gzip(file) > 20_000);
    expect(heavy).toEqual([]);
  });
});

describe('permanence', () => {
  it('every chart of this site is listed as published, so that none can be lost', () => {
    const { charts } = publishedSchema.parse(
      parse(readFileSync(join(import.meta.dirname, '../../src/content/published.yaml'), 'utf8')),
    );
    expect(charts.toSorted()).toEqual(ids.toSorted());
  });

  it('every chart there ever was has an embed, and nothing else has', () => {
    const built = site.files.flatMap((file) => /^embed\/([^/]+)\/index\.html$/.exec(file)?.[1] ?? []);
    expect(built.toSorted()).toEqual([...ids, ...catalog.withdrawn.keys()].toSorted());
  });
});
