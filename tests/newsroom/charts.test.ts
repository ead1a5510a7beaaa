import { describe, expect, it } from 'vitest';
import { openCatalog } from '../../src/catalog/query/openCatalog.ts';
import { DRAWING_WIDTHS } from '../../src/theme/sizes.ts';
import { proseOf } from './proseOf.ts';
import { readSite, STORIES } from './readSite.ts';

const site = readSite();
const catalog = openCatalog();
const charts = [...catalog.charts.values()].map((chart) => ({ id: chart.id, chart }));
const figuresOf = (file: string): readonly HTMLElement[] =>
  [...site.page(file).document.querySelectorAll<HTMLElement>('figure')].filter(
    (figure) => figure.querySelector('svg') !== null,
  );
const storyPages = STORIES.map((story) => ({ story, file: `stories/${story}/index.html` }));

describe.each(charts)('the chart $id', ({ id, chart }) => {
  const figures = figuresOf(`charts/${id}/index.html`);
  const figure = figures[0]!;

  it('is one figure with one drawing per width and a name on each', () => {
    expect(figures).toHaveLength(1);
    const widths = largeSvgsOf(figure).map((svg) => Number(svg.getAttribute('width')));
    expect(widths).toEqual(Object.values(DRAWING_WIDTHS));
    for (const svg of largeSvgsOf(figure)) {
      expect(svg.getAttribute('role')).toMatch(/^(?:img|group|graphics-document)$/);
      expect(svg.getAttribute('aria-label')?.length ?? 0).toBeGreaterThan(5);
    }
  });

  it('says its finding, its measure, its source, and describes itself with a number from the data', () => {
    const heading = figure.querySelector('h1, h2, h3, figcaption');
    expect(heading?.textContent.trim().length ?? 0).toBeGreaterThan(5);
    const cited = [...figure.querySelectorAll('data[data-figure]')].filter(
      (element) => element.closest('table') === null,
    );
    expect(cited.length, 'figures cited in title, subtitle, description').toBeGreaterThan(0);
    expect(figure.querySelector('footer')?.textContent.trim().length ?? 0, 'source line in a footer').toBeGreaterThan(
      5,
    );
    expect(
      proseOf(figure).filter((text) => /[0-9０-９]/.test(text)),
      'typed digits',
    ).toEqual([]);
  });

  it('has a table with a caption, scoped headers and a row for every mark', () => {
    const table = site.page(`charts/${id}/index.html`).document.querySelector('table')!;
    expect(table, 'a table').not.toBeNull();
    expect(table.querySelector('caption')?.textContent.trim().length ?? 0, 'a caption').toBeGreaterThan(0);
    const headers = [...table.querySelectorAll('th')];
    expect(headers.length).toBeGreaterThan(1);
    expect(headers.filter((header) => !header.hasAttribute('scope')).map((header) => header.outerHTML)).toEqual([]);
    const dataset = catalog.datasets.get(chart.dataset)!;
    const rows = chart.rows?.length ?? (dataset.role === 'table' ? STORIES.length : dataset.rows.length);
    expect(table.querySelectorAll('tbody tr').length).toBeGreaterThanOrEqual(rows);
  });

  it('draws figures of the ledger, both widths the same ones', () => {
    const drawn = largeSvgsOf(figure).map((svg) =>
      [...svg.querySelectorAll('[data-figure]')].map((mark) => mark.getAttribute('data-figure') ?? ''),
    );
    const sets = drawn.map((ids) => [...new Set(ids)].toSorted());
    expect(sets[0]).toEqual(sets[1]);
    if (chart.form !== 'tiles' && id !== 'places') expect(sets[0]!.length).toBeGreaterThan(0);
  });
});

describe('drawings everywhere', () => {
  it('use no style, no script, no foreign address and no id twice', () => {
    const wrong = site.pages.flatMap(({ file, document }) => {
      const svgs = [...document.querySelectorAll('svg')];
      const bad = svgs.flatMap((svg) => [
        ...svg.querySelectorAll('style, script, foreignObject, [style], [onload], image'),
      ]);
      const ids = [...document.querySelectorAll('[id]')].map((element) => element.id);
      const firstAt = new Map(ids.toReversed().map((id, index) => [id, ids.length - 1 - index]));
      const twice = ids.filter((id, index) => firstAt.get(id) !== index);
      return [
        ...bad.map((element) => `${file}: ${element.outerHTML.slice(0, 80)}`),
        ...twice.map((id) => `${file}: id ${id} twice`),
      ];
    });
    expect(wrong).toEqual([]);
  });

  it.each(storyPages)('in $story: a large drawing is in a figure, once for each width', ({ file }) => {
    const article = site.page(file).document.querySelector('article')!;
    const loose = [...article.querySelectorAll('svg')].filter((svg) => isLarge(svg) && svg.closest('figure') === null);
    expect(loose.map((svg) => svg.outerHTML.slice(0, 100))).toEqual([]);
    const uneven = figuresOf(file).filter(
      (figure) => largeSvgsOf(figure).length !== Object.keys(DRAWING_WIDTHS).length,
    );
    expect(uneven.map((figure) => figure.outerHTML.slice(0, 200))).toEqual([]);
    expect(figuresOf(file).length).toBeGreaterThan(0);
  });

  it('places every chart of a story in that story', () => {
    const drawnIn = new Map(STORIES.map((story) => [story, site.page(`stories/${story}/index.html`).html]));
    const homeless = charts.filter(({ chart }) => {
      const html = STORIES.filter((story) => story === chart.story).map((story) => drawnIn.get(story) ?? '');
      return html.length > 0 && !html[0]!.includes(`charts/${chart.id}/`);
    });
    expect(homeless.map(({ id }) => id)).toEqual([]);
  });

  it('lists every chart in the gallery', () => {
    const html = site.page('charts/index.html').html;
    expect(charts.filter(({ id }) => !html.includes(`charts/${id}/`)).map(({ id }) => id)).toEqual([]);
  });
});

function largeSvgsOf(root: Element): readonly Element[] {
  return [...root.querySelectorAll('svg')].filter(isLarge);
}

function isLarge(svg: Element): boolean {
  return Number(svg.getAttribute('width') ?? 1000) > 100;
}
