import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { drawChart } from '../../../src/catalog/query/drawChart.ts';
import { nameDrawing } from '../../../src/catalog/query/nameDrawing.ts';
import { openCatalog } from '../../../src/catalog/query/openCatalog.ts';
import type { Locale } from '../../../src/model/Locale.ts';
import { renderSvg } from '../../../src/draw/renderSvg.ts';
import { DRAWING_WIDTHS } from '../../../src/theme/sizes.ts';

export interface LivingChart {
  readonly id: string;
  readonly page: string;
  /** In order; the first is the one a page opens with. */
  readonly views: readonly string[];
}

const catalog = openCatalog();

export const CHARTS: readonly LivingChart[] = [...catalog.charts.values()].map(({ id, views }) => ({
  id,
  page: `charts/${id}/`,
  views: views.map((view) => view.id),
}));

export const CHARTS_WITH_VIEWS = CHARTS.filter(({ views }) => views.length > 1);

type Width = keyof typeof DRAWING_WIDTHS;

/** What a view of a chart shows, drawn anew: never what the site says it shows. */
function drawingOf(chart: string, view: string | null, width: Width, locale: Locale = 'zh'): string {
  const found = catalog.charts.get(chart);
  if (found === undefined) throw new Error(`No chart ${chart}`);
  const drawing = drawChart(catalog, found, view, DRAWING_WIDTHS[width], locale);
  return renderSvg(drawing, { label: nameDrawing(catalog, found, view, drawing, locale), className: width });
}

export function figureOf(page: Page, chart: string): Locator {
  return page.locator(`figure.chart[data-chart="${chart}"]`);
}

export function buttonOf(page: Page, chart: string, view: string): Locator {
  return figureOf(page, chart).locator(`button[data-view="${view}"]`);
}

/** Waits until both drawings of a figure are, mark for mark and word for word, those of a view. */
export async function expectDrawing(
  figure: Locator,
  chart: string,
  view: string | null,
  locale: Locale = 'zh',
): Promise<void> {
  for (const width of ['narrow', 'wide'] as const) {
    const expected = await describeMarkup(figure.page(), drawingOf(chart, view, width, locale));
    await expect
      .poll(() => figure.locator(`svg.${width}`).evaluate(describeSvg), { message: `${chart} ${view ?? ''} ${width}` })
      .toEqual(expected);
  }
}

async function describeMarkup(page: Page, markup: string): Promise<readonly string[]> {
  const root = await page.evaluateHandle(
    (text) => new DOMParser().parseFromString(text, 'image/svg+xml').documentElement,
    markup,
  );
  const described = await root.evaluate(describeSvg);
  await root.dispose();
  return described;
}

/** One line an element: everything that is drawn, said or keyed; the drawing itself first. */
function describeSvg(svg: Element): readonly string[] {
  return [svg, ...svg.querySelectorAll('*')].map((element) => {
    const attributes = [...element.attributes]
      .filter(({ name, value }) => name !== 'xmlns' && name !== 'tabindex' && !(name === 'class' && value === ''))
      .map(({ name, value }) => `${name}=${value}`);
    const words = element.children.length === 0 ? element.textContent : '';
    return [element.tagName, ...attributes.sort(), words].join(' ');
  });
}

/** Numbers from 0 to 1, the same ones for the same seed. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
