import type { ExportTable } from '../../datasets/exportCsv.ts';
import { textColumns } from '../../datasets/textColumns.ts';
import { formatFigure } from '../../figures/formatFigure.ts';
import { formOf } from '../../forms/formOf.ts';
import type { Catalog } from '../../model/Catalog.ts';
import type { Chart } from '../../model/Chart.ts';
import { isDerived, type CitableFigure } from '../../model/Figure.ts';
import { columnIn } from '../../model/columnIn.ts';
import { DEFAULT_LOCALE, LOCALES } from '../../model/Locale.ts';
import { localize, type Localized } from '../../model/Localized.ts';
import { chartFigures } from './chartFigures.ts';
import { plainTexts } from '../../figures/plainText.ts';

const FIGURE_COLUMNS = [
  'id',
  ...LOCALES.map((locale) => columnIn('label', locale)),
  ...['value', 'unit', 'hedge'],
  ...LOCALES.map((locale) => columnIn('text', locale)),
  ...['printed', 'kind', 'status', 'period', 'sources', 'formula', 'citation', 'flag'],
  ...LOCALES.map((locale) => columnIn('caveat', locale)),
];
const PLACE_COLUMNS = ['story', 'place', 'region', 'province_code', 'figure'];

/** What a chart draws as a table: its figures as the ledger has them; for a chart of places, the places. */
export function chartTable(catalog: Catalog, chart: Chart): ExportTable {
  if (formOf(chart.form)?.usesTiles === true) return placesTable(catalog);
  return { columns: FIGURE_COLUMNS, rows: chartFigures(catalog, chart).map((figure) => figureCells(figure, catalog)) };
}

/** A figure in words of every language: `61.5万吨`, `615,000 tonnes`. */
export function figureTexts(figure: CitableFigure): Localized {
  return localize((locale) => formatFigure(figure, locale));
}

function figureCells(figure: CitableFigure, { figures }: Catalog): Readonly<Record<string, string>> {
  const { id, label, valueText, unit, hedge } = figure;
  const texts = textColumns('text', figureTexts(figure));
  const named = { id, ...textColumns('label', label), value: valueText, unit, hedge, ...texts };
  if (isDerived(figure)) return { ...named, kind: 'derived', formula: figure.formula };
  const { caveat } = figure;
  return {
    ...named,
    printed: figure.printed,
    kind: figure.kind,
    status: figure.kind === 'reference' ? '' : figure.status,
    period: figure.period,
    sources: figure.locators.map(({ article, sentence }) => `${article}#${sentence}`).join(' '),
    citation: figure.citation?.[DEFAULT_LOCALE] ?? '',
    flag: figure.flag ?? '',
    ...(caveat === null ? {} : textColumns('caveat', plainTexts(caveat, figures))),
  };
}

function placesTable(catalog: Catalog): ExportTable {
  const stories = [...catalog.stories.values()].filter((story) => story.locale === DEFAULT_LOCALE);
  const rows = stories.map((story) => ({
    story: story.id,
    place: story.place,
    region: story.region,
    province_code: story.provinceCode,
    figure: story.heroFigure,
  }));
  return { columns: PLACE_COLUMNS, rows };
}
