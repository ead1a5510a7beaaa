import type { Form, FormInput, FormRow, HonestyProblem } from '../../forms/Form.ts';
import { findDrawingDishonesty } from '../../forms/honesty/findDrawingDishonesty.ts';
import { findNotAddable } from '../../forms/honesty/sums.ts';
import type { Catalog } from '../../model/Catalog.ts';
import type { Chart } from '../../model/Chart.ts';
import { faultOf } from '../../i18n/problems/faultOf.ts';
import { DEFAULT_LOCALE, LOCALES, type Locale } from '../../model/Locale.ts';
import { DRAWING_WIDTHS } from '../../theme/sizes.ts';
import { drawChart } from '../query/drawChart.ts';
import { figureIdOf } from '../query/figureIdOf.ts';
import { formInput } from '../query/formInput.ts';
import { plainText } from '../../figures/plainText.ts';
import type { ChartEntry } from '../read/readCharts.ts';
import type { Report } from './Report.ts';

/** Asks whether each view may honestly be drawn, then draws it at every width in every language and measures the drawing. */
export function checkDrawing({ chart, text }: ChartEntry, form: Form<unknown>, catalog: Catalog, report: Report): void {
  for (const [index, view] of [null, ...chart.views].entries()) {
    const place = view === null ? text.locate(['form']) : text.locate(['views', index - 1, 'id']);
    const inputOf = (widthPx: number, locale: Locale): FormInput<unknown> => {
      const input = formInput(catalog, chart, view?.id ?? null, widthPx, locale);
      return { ...input, options: form.options.parse(input.options) };
    };
    try {
      const input = inputOf(DRAWING_WIDTHS.wide, DEFAULT_LOCALE);
      const dishonest = [...form.findDishonesty(input), ...findRowDishonesty(input, form, catalog)];
      for (const problem of dishonest) report({ ...problem, ...place });
      if (dishonest.length > 0) continue;
      for (const locale of LOCALES) {
        for (const width of Object.values(DRAWING_WIDTHS)) {
          for (const problem of judge(chart, view?.id ?? null, form, inputOf(width, locale), catalog)) {
            const isOfWords = problem.code === 'missing-unit';
            report({ ...problem, ...(isOfWords ? text.locate(['subtitle', locale]) : place) });
          }
        }
      }
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      report({ ...faultOf('drawing-failed', reason, form.id), ...place });
    }
  }
}

/** Whether the rows that the form adds up may be added. */
function findRowDishonesty(
  input: FormInput<unknown>,
  form: Form<unknown>,
  catalog: Catalog,
): readonly HonestyProblem[] {
  const rules = [...catalog.datasets.values()].flatMap(({ id, notAddable }) =>
    notAddable.map(({ rows, because }) => ({ ids: rows.map((row) => figureIdOf(id, row)), because })),
  );
  return findNotAddable(form.partsOf?.(input) ?? [], rules);
}

function judge(
  chart: Chart,
  viewId: string | null,
  form: Form<unknown>,
  input: FormInput<unknown>,
  catalog: Catalog,
): readonly HonestyProblem[] {
  return findDrawingDishonesty({
    drawing: drawChart(catalog, chart, viewId, input.widthPx, input.locale),
    rows: new Map(drawnRows(input, form).map((row) => [row.figure.id, row])),
    encodes: form.encodes ?? [],
    locale: input.locale,
    subtitle: plainText(chart.subtitle[input.locale], catalog.figures, input.locale),
  });
}

function drawnRows(input: FormInput<unknown>, form: Form<unknown>): readonly FormRow[] {
  return [...input.rows, ...(form.figureIds?.(input.options) ?? []).map(input.rowOf)];
}
