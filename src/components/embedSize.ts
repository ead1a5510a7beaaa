import { drawChart } from '../catalog/drawChart.ts';
import { TEXT_WIDTHS, type EmbedSize } from '../embed/EmbedSize.ts';
import type { Catalog } from '../model/Catalog.ts';
import type { Chart } from '../model/Chart.ts';
import type { Locale } from '../model/Locale.ts';
import { embedTextHeight } from '../render/embedTextHeight.ts';
import { DRAWING_WIDTHS, type DrawingWidth } from '../theme/sizes.ts';
import { embedTexts } from './embedTexts.ts';

const STEP_PX = 4;

/** Sizes of an embedded chart in the view it opens with, or in the tallest of its views. */
export function embedSize(catalog: Catalog, chart: Chart, locale: Locale, view: 'first' | 'tallest'): EmbedSize {
  const ids = chart.views.map(({ id }) => id);
  const views = ids.length === 0 ? [null] : view === 'first' ? ids.slice(0, 1) : ids;
  const tallest = (width: DrawingWidth): number =>
    Math.ceil(Math.max(...views.map((id) => drawChart(catalog, chart, id, DRAWING_WIDTHS[width], locale).heightPx)));
  const texts = embedTexts(catalog, chart, locale);
  const textsPx = TEXT_WIDTHS.map((from, index) => {
    const to = TEXT_WIDTHS[index + 1] ?? from + STEP_PX;
    let most = 0;
    for (let width = from; width < to; width += STEP_PX) most = Math.max(most, embedTextHeight(texts, width));
    return most;
  });
  return { narrowPx: tallest('narrow'), widePx: tallest('wide'), textsPx };
}
