import { chartRows, formRow } from '../catalog/query/chartRows.ts';
import { optionsOf } from '../catalog/query/formInput.ts';
import type { FormRow } from '../forms/Form.ts';
import { formOf } from '../forms/formOf.ts';
import type { Catalog } from '../model/Catalog.ts';
import type { Chart } from '../model/Chart.ts';
import type { Locale } from '../model/Locale.ts';

/** Everything a chart shows as a figure, once each: its rows, then the figures its options name. */
export function drawnRows(catalog: Catalog, chart: Chart, locale: Locale): readonly FormRow[] {
  const form = formOf(chart.form);
  if (form === undefined || form.usesTiles === true) return [];
  const rows = chartRows(catalog, chart, locale);
  const named = form.figureIds?.(form.options.parse(optionsOf(chart, null))) ?? [];
  const byFigure = new Map(rows.map((row) => [row.figure.id, row]));
  for (const id of named) {
    const row = formRow(catalog, chart, id, locale);
    if (!byFigure.has(row.figure.id)) byFigure.set(row.figure.id, row);
  }
  return [...byFigure.values()];
}
