import { drawChart } from '../../catalog/query/drawChart.ts';
import { nameDrawing } from '../../catalog/query/nameDrawing.ts';
import { SITE } from '../../i18n/site.ts';
import { WORDS } from '../../i18n/words.ts';
import type { Catalog } from '../../model/Catalog.ts';
import type { Chart } from '../../model/Chart.ts';
import type { Locale } from '../../model/Locale.ts';
import type { EmbedFacts } from '../../model/EmbedFacts.ts';
import { renderSvg } from '../../draw/renderSvg.ts';
import { DRAWING_WIDTHS } from '../../theme/sizes.ts';
import { embedTexts } from './embedTexts.ts';

/** Everything an embed shows; `holdsViews` where it has to hold its other views itself. */
export function embedFacts(
  catalog: Catalog,
  chart: Chart,
  locale: Locale,
  { backUrl, holdsViews }: { readonly backUrl: string; readonly holdsViews: boolean },
): EmbedFacts {
  const words = WORDS[locale];
  const draw = (view: string | null): string =>
    (['narrow', 'wide'] as const)
      .map((className) => {
        const drawing = drawChart(catalog, chart, view, DRAWING_WIDTHS[className], locale);
        return renderSvg(drawing, { label: nameDrawing(catalog, chart, view, drawing, locale), className });
      })
      .join('');
  const views = chart.views.length > 1 ? chart.views.map(({ id }) => id) : [];
  return {
    id: chart.id,
    locale,
    texts: embedTexts(catalog, chart, locale),
    drawings: draw(chart.views[0]?.id ?? null),
    held: holdsViews ? views.slice(1).map((view) => ({ view, drawings: draw(view) })) : [],
    backUrl,
    licenceUrl: SITE.contentLicence.url,
    chooseView: words.chooseView,
    spoken: JSON.stringify({ walk: words.walkMarks, failed: words.viewFailed }),
  };
}
