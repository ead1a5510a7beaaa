import { formOf } from '../../forms/formOf.ts';
import type { Catalog } from '../../model/Catalog.ts';
import type { Chart } from '../../model/Chart.ts';
import type { Drawing } from '../../model/Drawing.ts';
import type { Locale } from '../../model/Locale.ts';
import { formInput } from './formInput.ts';

/** A drawing, and what beside its chart it was made of. */
interface Drawn extends Pick<Catalog, 'figures' | 'stories'> {
  readonly drawing: Drawing;
}

/**
 * Draws one view of a checked chart at one width, once: the same drawing is handed out whenever it is asked for again.
 * `viewId` null is the chart as written. Throws a RangeError for anything `readCatalog` would have reported.
 */
export function drawChart(
  catalog: Catalog,
  chart: Chart,
  viewId: string | null,
  widthPx: number,
  locale: Locale,
): Drawing {
  const drawings = drawingsOf(catalog, chart);
  const key = `${viewId ?? ''} ${widthPx} ${locale}`;
  const known = drawings.get(key);
  if (known?.figures === catalog.figures && known.stories === catalog.stories) return known.drawing;
  const form = formOf(chart.form);
  if (form === undefined) throw new RangeError(`Chart ${chart.id} names an unknown form ${chart.form}`);
  const input = formInput(catalog, chart, viewId, widthPx, locale);
  const drawing = form.draw({ ...input, options: form.options.parse(input.options) });
  drawings.set(key, { figures: catalog.figures, stories: catalog.stories, drawing });
  return drawing;
}

/** With the catalog and not in this file, which a build loads twice: to check content, and to render pages. */
function drawingsOf({ drawings }: Catalog, chart: Chart): Map<string, Drawn> {
  const known = drawings.get(chart) as Map<string, Drawn> | undefined;
  if (known !== undefined) return known;
  const none = new Map<string, Drawn>();
  drawings.set(chart, none);
  return none;
}
