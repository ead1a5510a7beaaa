import type { Catalog } from '../../model/Catalog.ts';
import type { Chart } from '../../model/Chart.ts';
import type { Drawing, Mark } from '../../model/Drawing.ts';
import type { Locale } from '../../model/Locale.ts';
import { WORDS } from '../../i18n/words.ts';
import { plainText } from '../../figures/plainText.ts';

/**
 * The accessible name of one drawn view: the chart's finding, then what is seen. For the first view that is the chart's
 * own description; any other view is named and reads out its marks.
 */
export function nameDrawing(
  catalog: Catalog,
  chart: Chart,
  viewId: string | null,
  drawing: Drawing,
  locale: Locale,
): string {
  const words = WORDS[locale];
  const finding = plainText(chart.title[locale], catalog.figures, locale);
  // Read aloud, title and description are two sentences.
  const title = `${finding}${/[。？！.?!][”’"']?$/u.test(finding) ? '' : words.stop}${words.gap}`;
  const view = chart.views.find((one) => one.id === viewId);
  if (view === undefined || view === chart.views[0])
    return `${title}${plainText(chart.alt[locale], catalog.figures, locale)}`;
  const marks = [...new Set(drawing.marks.flatMap(labelsOf))].join(words.semicolon);
  return `${title}${plainText(view.label[locale], catalog.figures, locale)}${words.colon}${marks}${words.stop}`;
}

function labelsOf(mark: Mark): readonly string[] {
  if (mark.label !== undefined) return [mark.label];
  return mark.shape === 'group' ? mark.marks.flatMap(labelsOf) : [];
}
