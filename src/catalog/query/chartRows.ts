import { formatFigure } from '../../figures/formatFigure.ts';
import type { FormRow } from '../../forms/Form.ts';
import type { Catalog } from '../../model/Catalog.ts';
import type { Chart } from '../../model/Chart.ts';
import type { CitableFigure } from '../../model/Figure.ts';
import type { Locale } from '../../model/Locale.ts';
import { figureIdOf } from './figureIdOf.ts';
import { plainText } from '../../figures/plainText.ts';

/** The rows a view of a chart draws, in drawing order. Throws a RangeError for ids that `readCatalog` has reported. */
export function chartRows(
  catalog: Catalog,
  chart: Chart,
  locale: Locale,
  viewId: string | null = null,
): readonly FormRow[] {
  return rowIdsOf(catalog, chart, viewId).map((row) => formRow(catalog, chart, row, locale));
}

/** Rows of a view as content names them: the view's own, else the chart's, else the whole dataset. */
export function rowIdsOf(catalog: Pick<Catalog, 'datasets'>, chart: Chart, viewId: string | null): readonly string[] {
  const view = chart.views.find((one) => one.id === viewId);
  if (viewId !== null && view === undefined) throw new RangeError(`Chart ${chart.id} has no view ${viewId}`);
  return view?.rows ?? chart.rows ?? (catalog.datasets.get(chart.dataset)?.figures ?? []).map((figure) => figure.row);
}

/** One figure as a form sees it. */
export function formRow(catalog: Catalog, chart: Chart, row: string, locale: Locale): FormRow {
  const id = figureIdOf(chart.dataset, row);
  const figure = catalog.figures.get(id);
  if (figure === undefined) throw new RangeError(`There is no figure ${id} for chart ${chart.id}`);
  return {
    key: row,
    figure,
    label: labelOf(catalog, chart, row, figure, locale),
    text: formatFigure(figure, locale),
    number: formatFigure(figure, locale, 'number'),
    isEmphasised: chart.emphasis.includes(row) || chart.emphasis.includes(id),
    countsAlike: catalog.datasets.get(figure.dataset)?.countsAlike ?? [],
  };
}

function labelOf(catalog: Catalog, chart: Chart, row: string, figure: CitableFigure, locale: Locale): string {
  const labels = new Map(Object.entries(chart.labels));
  const label = labels.get(row) ?? labels.get(figure.id);
  return label === undefined ? figure.label[locale] : plainText(label[locale], catalog.figures, locale);
}
