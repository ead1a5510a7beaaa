import type { Form } from '../forms/Form.ts';
import type { Catalog } from '../model/Catalog.ts';
import { LOCALES } from '../model/Locale.ts';
import { DRAWING_WIDTHS } from '../theme/sizes.ts';
import { drawChart } from './drawChart.ts';
import { formInput } from './formInput.ts';
import type { ChartEntry } from './readCharts.ts';
import type { Report } from './Report.ts';

/** Asks the form whether each view may honestly be drawn, then draws it at every width in every language. */
export function checkDrawing({ chart, text }: ChartEntry, form: Form<unknown>, catalog: Catalog, report: Report): void {
  for (const [index, view] of [null, ...chart.views].entries()) {
    const viewId = view?.id ?? null;
    const place = view === null ? text.locate(['form']) : text.locate(['views', index - 1, 'id']);
    try {
      const input = formInput(catalog, chart, viewId, DRAWING_WIDTHS.wide, 'zh');
      const dishonest = form.findDishonesty({ ...input, options: form.options.parse(input.options) });
      for (const problem of dishonest) report({ ...problem, ...place });
      if (dishonest.length > 0) continue;
      for (const locale of LOCALES)
        for (const width of Object.values(DRAWING_WIDTHS)) drawChart(catalog, chart, viewId, width, locale);
    } catch (error) {
      const found = `画不出来：${error instanceof Error ? error.message : String(error)}`;
      report({
        code: 'drawing-failed',
        ...place,
        found,
        expected: `${form.id} 能画这些行`,
        fix: '对照这种图形的设置说明，检查 rows 和 options',
      });
    }
  }
}
