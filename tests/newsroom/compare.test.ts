import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { openCatalog } from '../../src/catalog/query/openCatalog.ts';
import { sievePairs } from '../../src/catalog/query/sievePairs.ts';
import { printedFigures } from '../../src/publish/citations/printedFigures.ts';
import { formatFigure } from '../../src/figures/formatFigure.ts';
import { COMPARE_WORDS } from '../../src/i18n/compareWords.ts';
import { LANGUAGES } from '../../src/model/Locale.ts';
import { DRAWING_WIDTHS } from '../../src/theme/sizes.ts';
import { inkIn, readPng } from './readPng.ts';
import { proseOf } from './proseOf.ts';
import { readSite, STORIES } from './readSite.ts';

const KB = 1000;
const site = readSite();
const catalog = openCatalog();
const comparisons = [...catalog.comparisons.values()];

const editions = catalog.editions.map((locale) => {
  const page = site.page(`${LANGUAGES[locale].prefix}compare/index.html`);
  return { locale, page, document: page.document };
});
const cases = editions.flatMap((edition) => comparisons.map((comparison) => ({ ...edition, ...comparison })));

describe.each(cases)('the comparison $id in $locale', ({ locale, document, id, comparable, figures }) => {
  const place = document.getElementById(id);

  it('stands on the page, where its address leads', () => {
    expect(place).not.toBeNull();
    expect(place!.querySelector('h3')?.textContent.trim()).not.toBe('');
  });

  it('draws what compares on one scale, and sets what does not face to face without a chart', () => {
    if (!comparable) {
      expect(place!.querySelectorAll('svg')).toHaveLength(0);
      const large = [...place!.querySelectorAll('thead data')].map((data) => data.getAttribute('data-figure'));
      expect(large).toEqual(figures);
      expect(place!.querySelector('.pair-sign')?.textContent).toContain('≠');
      return;
    }
    const svgs = [...place!.querySelectorAll('svg.drawing')];
    expect(svgs.map((svg) => Number(svg.getAttribute('width')))).toEqual(Object.values(DRAWING_WIDTHS));
    for (const svg of svgs) {
      const drawn = [...svg.querySelectorAll('[data-figure]')].map((mark) => mark.getAttribute('data-figure'));
      expect([...new Set(drawn)]).toEqual(figures);
    }
    expect(place!.querySelectorAll('tbody tr')).toHaveLength(figures.length);
  });

  it('says each figure as the ledger does, and leads to its row', () => {
    for (const figure of figures) {
      const links = [...document.querySelectorAll(`a.fig [data-figure="${figure}"]`)];
      expect(links.length, figure).toBeGreaterThan(0);
      const said = new Set(links.map((data) => data.textContent.replaceAll(/\s/g, '')));
      expect([...said]).toEqual([formatFigure(catalog.figures.get(figure)!, locale).replaceAll(/\s/g, '')]);
    }
  });
});

describe.each(editions)('the page of comparisons in $locale', ({ locale, page, document }) => {
  it('types no digit but the counts of its own figures and pairs', () => {
    const printed = printedFigures(catalog).length;
    const { pairs, sameUnit, sameMeasure, sameThing } = sievePairs(catalog);
    const counts = new Set([printed, pairs, sameUnit, sameMeasure, sameThing].map(COMPARE_WORDS[locale].count));
    const typed = proseOf(document.querySelector('main')!).flatMap(
      (text) => text.match(/[0-9０-９](?:,?[0-9０-９])*/g) ?? [],
    );
    expect(typed.filter((digits) => !counts.has(digits))).toEqual([]);
  });

  it('is at most 45 KB of HTML and CSS and 90 KB in all, compressed', () => {
    const sheets = [...document.querySelectorAll('link[rel=stylesheet]')].map(
      (link) => link.getAttribute('href') ?? '',
    );
    const scripts = [...document.querySelectorAll('script[src]')].map((script) => script.getAttribute('src') ?? '');
    const sizeOf = (files: readonly string[]): number =>
      files.reduce((sum, file) => sum + gzipSync(site.readBytes(file.replace(/^\//, '')), { level: 9 }).length, 0);
    const words = sizeOf([page.file, ...sheets]);
    expect(words).toBeLessThanOrEqual(45 * KB);
    expect(words + sizeOf(scripts)).toBeLessThanOrEqual(90 * KB);
  });

  it('is linked from the home page, every page’s foot, about, and the stories whose figures it holds', () => {
    const linkers = ['index.html', 'about/index.html', ...STORIES.map((story) => `stories/${story}/index.html`)].map(
      (file) => LANGUAGES[locale].prefix + file,
    );
    const silent = linkers.filter(
      (file) => site.page(file).document.querySelectorAll('main a[href$="/compare/"]').length === 0,
    );
    expect(silent).toEqual([]);
    expect(
      site
        .page(`${LANGUAGES[locale].prefix}charts/index.html`)
        .document.querySelector('.site-foot a[href$="/compare/"]'),
    ).not.toBeNull();
  });

  it('can be found: in the sitemap, the search index and the notes of its figures', () => {
    expect(site.read('sitemap-0.xml')).toContain(`/${LANGUAGES[locale].prefix}compare/</loc>`);
    const index = site.read(`${LANGUAGES[locale].prefix}search/index.json`);
    const note = site.read(`figures/notes/haiheng-matters.${locale}.json`);
    expect(comparisons.filter(({ id }) => !index.includes(`compare/#${id}"`)).map(({ id }) => id)).toEqual([]);
    expect(note).toContain('compare/#problems-solved');
  });

  it('has a card of 1200 × 630 with ink where its finding and its dots are', async () => {
    const image = document.querySelector('meta[property="og:image"]')?.getAttribute('content') ?? '';
    const card = `compare/card${LANGUAGES[locale].suffix}.png`;
    expect(image).toContain(`/${card}`);
    const picture = await readPng(site.readBytes(card));
    expect([picture.widthPx, picture.heightPx]).toEqual([1200, 630]);
    expect(inkIn(picture, 64, 110, 400, 190)).toBeGreaterThan(0.03);
  });
});
