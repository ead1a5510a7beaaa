import type { APIContext } from 'astro';
import { exportChart } from '../../catalog/exportChart.ts';
import { openCatalog } from '../../catalog/openCatalog.ts';
import { chartFiles } from '../../components/chartFiles.ts';
import { citableChart } from '../../components/citableChart.ts';
import { citeInBibtex } from '../../datasets/citeInBibtex.ts';
import { citeInGbt7714 } from '../../datasets/citeInGbt7714.ts';
import { citePlainly } from '../../datasets/citePlainly.ts';
import type { Chart } from '../../model/Chart.ts';

interface Props {
  readonly chart: Chart;
}

export function getStaticPaths() {
  return [...openCatalog().charts.values()].map((chart) => ({ params: { chart: chart.id }, props: { chart } }));
}

export function GET({ props: { chart }, site }: APIContext<Props>): Response {
  const [zh, en] = (['zh', 'en'] as const).map((locale) => citableChart(chart, locale, site));
  if (zh === undefined || en === undefined) throw new RangeError('An edition is missing');
  const entry = {
    ...exportChart(openCatalog(), chart),
    url: zh.url,
    files: chartFiles(chart.id, 'zh', site),
    citation: {
      plain: { zh: citePlainly(zh), en: citePlainly(en) },
      bibtex: citeInBibtex(zh),
      gbt7714: citeInGbt7714(zh),
    },
  };
  return new Response(`${JSON.stringify(entry, null, 2)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
}
