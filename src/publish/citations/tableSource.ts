import { SITE } from '../../i18n/site.ts';
import { WORDS } from '../../i18n/words.ts';
import type { Catalog } from '../../model/Catalog.ts';
import type { Chart } from '../../model/Chart.ts';
import type { Locale } from '../../model/Locale.ts';

/** The source line of a chart that draws a table and no figures. */
export function tableSource(catalog: Catalog, chart: Chart, locale: Locale): string {
  const { source, colon } = WORDS[locale];
  const citation = catalog.datasets.get(chart.dataset)?.citation;
  return `${source}${colon}${citation?.[locale] ?? SITE.name[locale]}`;
}
