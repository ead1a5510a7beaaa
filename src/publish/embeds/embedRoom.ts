import { drawChart } from '../../catalog/query/drawChart.ts';
import { drawingHeight } from '../../embed/EmbedSize.ts';
import type { Catalog } from '../../model/Catalog.ts';
import type { Chart } from '../../model/Chart.ts';
import type { Locale } from '../../model/Locale.ts';
import { embedTextHeight } from '../../typeset/embedTextHeight.ts';
import { DRAWING_WIDTHS, type DrawingWidth } from '../../theme/sizes.ts';
import { embedTexts } from './embedTexts.ts';

const STEP_PX = 2;

/** The greatest height an embedded chart takes between two widths, in any of its views: what a host that can't follow leaves room for. */
export function embedRoom(
  catalog: Catalog,
  chart: Chart,
  locale: Locale,
  [fromPx, toPx]: readonly [fromPx: number, toPx: number],
): number {
  const views = chart.views.length === 0 ? [null] : chart.views.map(({ id }) => id);
  const tallest = (width: DrawingWidth): number =>
    Math.max(...views.map((id) => drawChart(catalog, chart, id, DRAWING_WIDTHS[width], locale).heightPx));
  const drawings = { narrowPx: tallest('narrow'), widePx: tallest('wide') };
  const textHeight = embedTextHeight(embedTexts(catalog, chart, locale));
  let most = 0;
  for (let width = fromPx; width <= toPx; width += STEP_PX) {
    // Texts are highest where a step begins, drawings where it ends.
    const last = Math.min(toPx, width + STEP_PX - 1);
    most = Math.max(most, textHeight(width) + drawingHeight(drawings, last));
  }
  return Math.ceil(most);
}
