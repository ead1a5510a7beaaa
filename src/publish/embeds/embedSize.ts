import { drawChart } from '../../catalog/query/drawChart.ts';
import { TEXT_WIDTHS, type EmbedSize } from '../../embed/EmbedSize.ts';
import type { Catalog } from '../../model/Catalog.ts';
import type { Chart } from '../../model/Chart.ts';
import type { Locale } from '../../model/Locale.ts';
import { embedTextHeight } from '../../typeset/embedTextHeight.ts';
import { DRAWING_WIDTHS } from '../../theme/sizes.ts';
import { embedTexts } from './embedTexts.ts';

const STEP_PX = 4;

/** Sizes of an embedded chart in the view it opens with. */
export function embedSize(catalog: Catalog, chart: Chart, locale: Locale): EmbedSize {
  const view = chart.views[0]?.id ?? null;
  const heightPx = (width: number): number => Math.ceil(drawChart(catalog, chart, view, width, locale).heightPx);
  const textHeight = embedTextHeight(embedTexts(catalog, chart, locale));
  const textsPx = TEXT_WIDTHS.map((from, index) => {
    const to = TEXT_WIDTHS[index + 1] ?? from + STEP_PX;
    let most = 0;
    for (let width = from; width < to; width += STEP_PX) most = Math.max(most, textHeight(width));
    return most;
  });
  return { narrowPx: heightPx(DRAWING_WIDTHS.narrow), widePx: heightPx(DRAWING_WIDTHS.wide), textsPx };
}
