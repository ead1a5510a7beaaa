import { createHash } from 'node:crypto';
import { exportCsv } from '../../datasets/exportCsv.ts';
import type { Catalog } from '../../model/Catalog.ts';
import type { Chart } from '../../model/Chart.ts';
import { isDerived, type CitableFigure } from '../../model/Figure.ts';
import type { Localized } from '../../model/Localized.ts';
import { chartFigures, viewFigureIds } from './chartFigures.ts';
import { chartTable, figureTexts } from './chartTable.ts';
import { dataVersion } from './dataVersion.ts';
import { plainTexts } from '../../figures/plainText.ts';

/** A chart entry with all it draws, for `charts/<chart>.json`: words of every language in place of citations, no addresses. */
export function exportChart(catalog: Catalog, chart: Chart): Readonly<Record<string, unknown>> {
  const { id, dataset, story, form, options, emphasis, views } = chart;
  const say = (text: Localized | undefined): unknown => (text === undefined ? null : plainTexts(text, catalog.figures));
  const figures = chartFigures(catalog, chart);
  const table = chartTable(catalog, chart);
  return {
    id,
    dataset,
    story: story ?? null,
    form,
    title: say(chart.title),
    subtitle: say(chart.subtitle),
    description: say(chart.alt),
    note: say(chart.note),
    version: dataVersion(catalog, chart),
    csvHash: `sha256:${createHash('sha256').update(exportCsv(table)).digest('hex')}`,
    options,
    emphasis,
    rows: viewFigureIds(catalog, chart, null),
    views: views.map((view) => ({
      id: view.id,
      label: view.label,
      options: view.options,
      rows: viewFigureIds(catalog, chart, view.id),
    })),
    figures: figures.map((figure) => exportFigure(figure, chart, say)),
    places: figures.length === 0 ? table.rows : [],
    sources: articlesOf(catalog, figures),
    license: { name: 'CC-BY-4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  };
}

function exportFigure(
  figure: CitableFigure,
  chart: Chart,
  say: (text: Localized | undefined) => unknown,
): Readonly<Record<string, unknown>> {
  const { id, dataset, row, valueText, unit, hedge, label } = figure;
  const labels = new Map(Object.entries(chart.labels));
  const read = { value: Number(valueText), unit, hedge, text: figureTexts(figure) };
  const named = { id, dataset, ...read, label, drawnAs: say(labels.get(row) ?? labels.get(id) ?? label) };
  if (isDerived(figure))
    return { ...named, kind: 'derived', unrounded: figure.value, formula: figure.formula, inputs: figure.inputs };
  const { kind, status, period, flag, caveat, citation, printed, locators } = figure;
  const isReference = kind === 'reference';
  return {
    ...named,
    kind,
    ...(isReference ? { citation } : { printed, status, sources: locators }),
    period,
    flag,
    caveat,
  };
}

/** The printed articles behind a set of figures, those of derived figures' inputs included. */
function articlesOf(catalog: Catalog, figures: readonly CitableFigure[]): readonly Readonly<Record<string, unknown>>[] {
  const ids = new Set<string>();
  const visit = (figure: CitableFigure): void => {
    if (!isDerived(figure)) return figure.locators.forEach(({ source, article }) => ids.add(`${source}/${article}`));
    for (const id of figure.inputs) {
      const input = catalog.figures.get(id);
      if (input !== undefined) visit(input);
    }
  };
  figures.forEach(visit);
  return [...catalog.sources.values()].flatMap(({ id, publication, issued, articles }) =>
    articles
      .filter((article) => ids.has(`${id}/${article.id}`))
      .map(({ id: article, title, byline }) => ({ id, article, title, byline, publication, issued })),
  );
}
