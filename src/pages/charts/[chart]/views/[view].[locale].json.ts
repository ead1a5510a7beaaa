import { drawChart } from '../../../../catalog/query/drawChart.ts';
import { nameDrawing } from '../../../../catalog/query/nameDrawing.ts';
import { openCatalog } from '../../../../catalog/query/openCatalog.ts';
import type { Chart } from '../../../../model/Chart.ts';
import { LOCALES, type Locale } from '../../../../model/Locale.ts';
import { renderSvg } from '../../../../draw/renderSvg.ts';
import { DRAWING_WIDTHS, type DrawingWidth } from '../../../../theme/sizes.ts';

interface Props {
  readonly chart: Chart;
  readonly view: string;
  readonly locale: Locale;
}

export function getStaticPaths() {
  return [...openCatalog().charts.values()].flatMap((chart) =>
    chart.views.flatMap(({ id: view }) =>
      LOCALES.map((locale) => ({ params: { chart: chart.id, view, locale }, props: { chart, view, locale } })),
    ),
  );
}

/** One view of a chart at both widths, for the chart that shows it in place of another. */
export function GET({ props: { chart, view, locale } }: { props: Props }): Response {
  const render = (width: DrawingWidth): string => {
    const drawing = drawChart(openCatalog(), chart, view, DRAWING_WIDTHS[width], locale);
    return renderSvg(drawing, { label: nameDrawing(openCatalog(), chart, view, drawing, locale), className: width });
  };
  return new Response(JSON.stringify({ view, narrow: render('narrow'), wide: render('wide') }));
}
