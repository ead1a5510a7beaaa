import { comparisonChart } from '../../../src/catalog/query/comparisonChart.ts';
import { drawChart } from '../../../src/catalog/query/drawChart.ts';
import { openCatalog } from '../../../src/catalog/query/openCatalog.ts';
import type { Drawing } from '../../../src/model/Drawing.ts';
import { LOCALES } from '../../../src/model/Locale.ts';
import { renderSvg } from '../../../src/draw/renderSvg.ts';
import { DRAWING_WIDTHS } from '../../../src/theme/sizes.ts';

export interface ListedDrawing {
  /** `<chart>/<view or default>.<locale>.<width>` */
  readonly name: string;
  readonly chart: string;
  readonly draw: () => Drawing;
}

/** Every picture the site can show: each chart and each comparison that is drawn, each view, each language, each width. */
export function listDrawings(): readonly ListedDrawing[] {
  const catalog = openCatalog();
  const compared = [...catalog.comparisons.values()].filter(({ comparable }) => comparable).map(comparisonChart);
  return [...catalog.charts.values(), ...compared].flatMap((chart) =>
    [null, ...chart.views.map((view) => view.id)].flatMap((view) =>
      LOCALES.flatMap((locale) =>
        Object.entries(DRAWING_WIDTHS).map(([width, widthPx]) => ({
          name: `${chart.id}/${view ?? 'default'}.${locale}.${width}`,
          chart: chart.id,
          draw: () => drawChart(catalog, chart, view, widthPx, locale),
        })),
      ),
    ),
  );
}

/** The picture as committed: one mark a line, so that a change can be read. */
export function renderForReview(drawing: Drawing, chart: string): string {
  return renderSvg(drawing, { label: chart }).replaceAll(/(?<=>)(?=<)/g, '\n') + '\n';
}
