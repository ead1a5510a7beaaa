import type { APIContext } from 'astro';
import { chartTable } from '../../catalog/query/chartTable.ts';
import { openCatalog } from '../../catalog/query/openCatalog.ts';
import { exportCsv } from '../../datasets/exportCsv.ts';
import type { Chart } from '../../model/Chart.ts';

interface Props {
  readonly chart: Chart;
}

export function getStaticPaths() {
  return [...openCatalog().charts.values()].map((chart) => ({ params: { chart: chart.id }, props: { chart } }));
}

export function GET({ props }: APIContext<Props>): Response {
  const csv = exportCsv(chartTable(openCatalog(), props.chart));
  return new Response(csv, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
}
