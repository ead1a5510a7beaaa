import type { APIContext } from 'astro';
import { exportChart } from '../../catalog/query/exportChart.ts';
import { openCatalog } from '../../catalog/query/openCatalog.ts';
import { chartFiles } from '../../publish/addresses/chartFiles.ts';
import { citableChart } from '../../publish/citations/citableChart.ts';
import { citeInBibtex } from '../../datasets/citeInBibtex.ts';
import { citeInGbt7714 } from '../../datasets/citeInGbt7714.ts';
import { citePlainly } from '../../datasets/citePlainly.ts';
import type { Chart } from '../../model/Chart.ts';
import { DEFAULT_LOCALE, LOCALES } from '../../model/Locale.ts';

interface Props {
  readonly chart: Chart;
}

export function getStaticPaths() {
  return [...openCatalog().charts.values()].map((chart) => ({ params: { chart: chart.id }, props: { chart } }));
}

export function GET({ props: { chart }, site }: APIContext<Props>): Response {
  const own = citableChart(chart, DEFAULT_LOCALE, site);
  const plain = LOCALES.map((locale) => [locale, citePlainly(citableChart(chart, locale, site))] as const);
  const entry = {
    ...exportChart(openCatalog(), chart),
    url: own.url,
    files: chartFiles(chart.id, DEFAULT_LOCALE, site),
    citation: {
      plain: Object.fromEntries(plain),
      bibtex: citeInBibtex(own),
      gbt7714: citeInGbt7714(own),
    },
  };
  return new Response(`${JSON.stringify(entry, null, 2)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
}
