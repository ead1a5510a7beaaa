import type { Form, FormRow } from '../forms/Form.ts';
import { findDrawingDishonesty } from '../forms/honesty/findDrawingDishonesty.ts';
import { findNotAddable } from '../forms/honesty/findNotAddable.ts';
import { findTextDishonesty } from '../forms/honesty/findTextDishonesty.ts';
import { findUnsourced } from '../forms/honesty/findUnsourced.ts';
import type { Catalog } from '../model/Catalog.ts';
import type { Chart } from '../model/Chart.ts';
import type { Drawing } from '../model/Drawing.ts';
import type { CitableFigure, FigureId } from '../model/Figure.ts';
import type { Locale } from '../model/Locale.ts';
import { rowIdsOf } from './chartRows.ts';
import { figureIdOf } from './figureIdOf.ts';
import { formInput, optionsOf } from './formInput.ts';
import { plainText } from './plainText.ts';
import type { ChartEntry } from './readCharts.ts';
import type { Report } from './Report.ts';

type Say = (problem: { code: string; found: string; expected: string; fix: string }) => void;

/** Judges the texts around a chart against what its views draw. */
export function checkHonesty({ chart, text }: ChartEntry, form: Form<unknown>, catalog: Catalog, report: Report): void {
  if (form.usesTiles === true) return;
  const views = [null, ...chart.views.map((view) => view.id)];
  const ids = views.flatMap((viewId) => [
    ...rowIdsOf(catalog, chart, viewId),
    ...(form.figureIds?.(form.options.parse(optionsOf(chart, viewId))) ?? []),
  ]);
  const drawn = [...new Set(ids)].flatMap((id): readonly CitableFigure[] => {
    const figure = catalog.figures.get(figureIdOf(chart.dataset, id));
    return figure === undefined ? [] : [figure];
  });
  for (const { text: at, problem } of findTextDishonesty({ texts: chart, drawn, figures: catalog.figures }))
    report({ ...problem, ...text.locate([at]) });
}

/** Judges the rows of one view: where they come from, and whether those it adds up may be added. */
export function checkRowHonesty(
  chart: Chart,
  form: Form<unknown>,
  viewId: string | null,
  catalog: Catalog,
  say: Say,
): void {
  const input = formInput(catalog, chart, viewId, 0, 'zh');
  const parts = form.partsOf?.({ ...input, options: form.options.parse(input.options) }) ?? [];
  const rules = [...catalog.datasets.values()].flatMap(({ id, notAddable }) =>
    notAddable.map(({ rows, because }) => ({ ids: rows.map((row) => figureIdOf(id, row)), because })),
  );
  const drawn = [...drawnRows(catalog, chart, form, viewId, 'zh').values()];
  for (const problem of [...findNotAddable(parts, rules), ...findUnsourced(drawn)]) say(problem);
}

/** Judges one finished drawing. */
export function checkDrawnHonesty(
  drawing: Drawing,
  chart: Chart,
  form: Form<unknown>,
  viewId: string | null,
  locale: Locale,
  catalog: Catalog,
  say: Say,
): void {
  const rows = drawnRows(catalog, chart, form, viewId, locale);
  const subtitle = plainText(chart.subtitle[locale], catalog.figures, locale);
  for (const problem of findDrawingDishonesty({ drawing, rows, encodes: form.encodes ?? [], locale, subtitle }))
    say(problem);
}

function drawnRows(
  catalog: Catalog,
  chart: Chart,
  form: Form<unknown>,
  viewId: string | null,
  locale: Locale,
): ReadonlyMap<FigureId, FormRow> {
  const input = formInput(catalog, chart, viewId, 0, locale);
  const named = (form.figureIds?.(form.options.parse(input.options)) ?? []).map(input.rowOf);
  return new Map([...input.rows, ...named].map((row) => [row.figure.id, row]));
}
