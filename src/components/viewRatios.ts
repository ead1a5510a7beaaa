import { drawChart } from '../catalog/drawChart.ts';
import type { Catalog } from '../model/Catalog.ts';
import type { Chart } from '../model/Chart.ts';
import type { Locale } from '../model/Locale.ts';
import { DRAWING_WIDTHS, type DrawingWidth } from '../theme/sizes.ts';

/** Proportions of the drawings of each view as CSS writes them, narrow and wide; null if all views are alike in them. */
export function viewRatios(
  catalog: Catalog,
  chart: Chart,
  locale: Locale,
): Readonly<Record<string, readonly [narrow: string, wide: string]>> | null {
  const ratioOf = (view: string, width: DrawingWidth): string => {
    const { widthPx, heightPx } = drawChart(catalog, chart, view, DRAWING_WIDTHS[width], locale);
    return `${Math.round(widthPx)}/${Math.round(heightPx * 100) / 100}`;
  };
  const ratios = chart.views.map(({ id }) => [id, [ratioOf(id, 'narrow'), ratioOf(id, 'wide')] as const] as const);
  const isAlike = new Set(ratios.map(([, pair]) => pair.join(' '))).size <= 1;
  return isAlike ? null : Object.fromEntries(ratios);
}
