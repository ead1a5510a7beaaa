import { formOf } from '../../forms/formOf.ts';
import type { Catalog } from '../../model/Catalog.ts';
import type { Chart } from '../../model/Chart.ts';
import type { CitableFigure } from '../../model/Figure.ts';
import { rowIdsOf } from './chartRows.ts';
import { figureIdOf } from './figureIdOf.ts';
import { optionsOf } from './formInput.ts';

/** Every figure a chart draws in any of its views, once each, in the order they are first drawn. */
export function chartFigures(catalog: Catalog, chart: Chart): readonly CitableFigure[] {
  const views = [null, ...chart.views.map((view) => view.id)];
  const ids = new Set(views.flatMap((view) => viewFigureIds(catalog, chart, view)));
  return [...ids].flatMap((id) => catalog.figures.get(id) ?? []);
}

/** Ids of the figures one view draws: its rows, then those its options name; none for a chart of places. */
export function viewFigureIds(catalog: Catalog, chart: Chart, view: string | null): readonly string[] {
  const form = formOf(chart.form);
  if (form === undefined || form.usesTiles === true) return [];
  const named = form.figureIds?.(form.options.parse(optionsOf(chart, view))) ?? [];
  return [...new Set([...rowIdsOf(catalog, chart, view), ...named].map((row) => figureIdOf(chart.dataset, row)))];
}
