import type { FormInput } from '../../forms/Form.ts';
import { formOf } from '../../forms/formOf.ts';
import { DRAWING_WORDS } from '../../i18n/drawingWords.ts';
import type { Catalog } from '../../model/Catalog.ts';
import type { Chart } from '../../model/Chart.ts';
import type { Locale } from '../../model/Locale.ts';
import { chartRows, formRow } from './chartRows.ts';
import { plainText } from '../../figures/plainText.ts';
import { provinceTiles } from './provinceTiles.ts';

/** Everything a form needs to draw one view of a chart, its options as written (the form's schema has not yet seen them). */
export function formInput(
  catalog: Catalog,
  chart: Chart,
  viewId: string | null,
  widthPx: number,
  locale: Locale,
): FormInput<unknown> {
  const usesTiles = formOf(chart.form)?.usesTiles === true;
  return {
    rows: usesTiles ? [] : chartRows(catalog, chart, locale, viewId),
    tiles: usesTiles ? provinceTiles(catalog, locale) : undefined,
    options: optionsOf(chart, viewId),
    widthPx,
    locale,
    words: DRAWING_WORDS[locale],
    say: (text) => plainText(text[locale], catalog.figures, locale),
    rowOf: (id) => formRow(catalog, chart, id, locale),
  };
}

/** The chart's options with the view's laid over them. */
export function optionsOf(chart: Chart, viewId: string | null): Readonly<Record<string, unknown>> {
  return { ...chart.options, ...chart.views.find((view) => view.id === viewId)?.options };
}
