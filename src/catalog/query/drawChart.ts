import { formOf } from '../../forms/formOf.ts';
import type { Catalog } from '../../model/Catalog.ts';
import type { Chart } from '../../model/Chart.ts';
import type { Drawing } from '../../model/Drawing.ts';
import type { Locale } from '../../model/Locale.ts';
import { formInput } from './formInput.ts';

/** Draws one view of a checked chart at one width; `viewId` null is the chart as written. Throws a RangeError for anything `readCatalog` would have reported. */
export function drawChart(
  catalog: Catalog,
  chart: Chart,
  viewId: string | null,
  widthPx: number,
  locale: Locale,
): Drawing {
  const form = formOf(chart.form);
  if (form === undefined) throw new RangeError(`Chart ${chart.id} names an unknown form ${chart.form}`);
  const input = formInput(catalog, chart, viewId, widthPx, locale);
  return form.draw({ ...input, options: form.options.parse(input.options) });
}
