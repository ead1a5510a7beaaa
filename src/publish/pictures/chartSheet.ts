import { drawChart } from '../../catalog/query/drawChart.ts';
import { openCatalog } from '../../catalog/query/openCatalog.ts';
import type { Chart } from '../../model/Chart.ts';
import type { Locale } from '../../model/Locale.ts';
import { composeChart } from '../../draw/composeChart.ts';
import type { Sheet } from '../../draw/Sheet.ts';
import { DRAWING_WIDTHS, type DrawingWidth } from '../../theme/sizes.ts';
import { chartTexts } from '../chartTexts.ts';

/** A chart in its default view as a sheet that can leave the site. */
export function chartSheet(chart: Chart, locale: Locale, width: DrawingWidth, site: URL | undefined): Sheet {
  const catalog = openCatalog();
  const drawing = drawChart(catalog, chart, null, DRAWING_WIDTHS[width], locale);
  return composeChart(chartTexts(catalog, chart, locale, site), drawing, width);
}
