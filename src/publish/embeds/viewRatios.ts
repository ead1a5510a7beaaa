import { drawChart } from '../../catalog/query/drawChart.ts';
import type { Catalog } from '../../model/Catalog.ts';
import type { Chart } from '../../model/Chart.ts';
import type { Locale } from '../../model/Locale.ts';
import { DRAWING_WIDTHS, type DrawingWidth } from '../../theme/sizes.ts';

/**
 * Proportions of the drawings, narrow and wide, as CSS writes them (`336/517 720/582`), of every view that differs in
 * them from the first.
 */
export function viewRatios(catalog: Catalog, chart: Chart, locale: Locale): ReadonlyMap<string, string> {
  const ratioOf = (view: string, width: DrawingWidth): string => {
    const { widthPx, heightPx } = drawChart(catalog, chart, view, DRAWING_WIDTHS[width], locale);
    return `${Math.round(widthPx)}/${Math.round(heightPx * 100) / 100}`;
  };
  const ratios = chart.views.map(({ id }) => [id, `${ratioOf(id, 'narrow')} ${ratioOf(id, 'wide')}`] as const);
  return new Map(ratios.filter(([, ratio]) => ratio !== ratios[0]?.[1]));
}
