import type { APIContext } from 'astro';
import { openCatalog } from '../../../catalog/query/openCatalog.ts';
import { exportExcelCsv } from '../../../datasets/exportExcelCsv.ts';

export function getStaticPaths() {
  return [...openCatalog().datasets.keys()].map((dataset) => ({ params: { dataset } }));
}

export function GET({ params }: APIContext): Response {
  const dataset = openCatalog().datasets.get(params['dataset'] ?? '');
  if (dataset === undefined) throw new RangeError(`No dataset ${params['dataset']}`);
  return new Response(exportExcelCsv({ columns: dataset.fields.map((field) => field.name), rows: dataset.rows }));
}
