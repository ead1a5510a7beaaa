import { createHash } from 'node:crypto';
import type { Catalog } from '../../model/Catalog.ts';
import type { Chart } from '../../model/Chart.ts';
import { figureIdOf } from './figureIdOf.ts';
import { rowIdsOf } from './chartRows.ts';

/** Names the data a chart draws: eight hex digits of a hash of every table it takes rows from, as stored. */
export function dataVersion(catalog: Catalog, chart: Chart): string {
  const rows = [null, ...chart.views.map((view) => view.id)].flatMap((view) => rowIdsOf(catalog, chart, view));
  const datasets = new Set([chart.dataset, ...rows.map((row) => figureIdOf(chart.dataset, row).split('/')[0] ?? '')]);
  const hash = createHash('sha256');
  for (const id of [...datasets].toSorted()) hash.update(`${id}\n${catalog.datasets.get(id)?.csv ?? ''}\n`);
  return hash.digest('hex').slice(0, 8);
}
