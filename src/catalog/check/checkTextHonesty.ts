import type { Form } from '../../forms/Form.ts';
import { findTextDishonesty } from '../../forms/honesty/texts.ts';
import type { Catalog } from '../../model/Catalog.ts';
import type { CitableFigure } from '../../model/Figure.ts';
import { rowIdsOf } from '../query/chartRows.ts';
import { figureIdOf } from '../query/figureIdOf.ts';
import { optionsOf } from '../query/formInput.ts';
import type { ChartEntry } from '../read/readCharts.ts';
import type { Report } from './Report.ts';

/** Judges the words around a chart against what its views draw. */
export function checkTextHonesty(entry: ChartEntry, form: Form<unknown>, catalog: Catalog, report: Report): void {
  const { chart, text } = entry;
  if (form.usesTiles === true) return;
  const ids = [null, ...chart.views.map((view) => view.id)].flatMap((viewId) => [
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
