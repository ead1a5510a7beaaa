import type { Catalog } from '../../model/Catalog.ts';
import { checkChart } from './checkChart.ts';
import { comparisonChart } from '../query/comparisonChart.ts';
import type { Known } from '../read/Known.ts';
import type { ComparisonEntry } from '../read/readComparisons.ts';
import type { Report } from './Report.ts';
import type { YamlText } from '../read/readYaml.ts';

/** What a chart calls otherwise than the comparison it is made from. */
const NAMES: Readonly<Record<string, string>> = { subtitle: 'measure', rows: 'figures', dataset: 'figures' };

/** Checks the chart a comparison makes as any chart is checked; problems name the comparison's own fields. */
export function checkComparisonChart(
  { comparison, text }: ComparisonEntry,
  catalog: Catalog,
  known: Known,
  report: Report,
): void {
  const chart = comparisonChart(comparison);
  const locate: YamlText<unknown>['locate'] = ([first = '', ...rest], words) => {
    const isUnwritten = first === 'form' && comparison.form === undefined;
    return text.locate(isUnwritten ? ['comparable'] : [NAMES[first] ?? first, ...rest], words);
  };
  const entry = { chart, text: { source: text.source, value: chart, locate } };
  checkChart(entry, catalog, known, (problem) => report({ ...problem, renames: NAMES }));
}
