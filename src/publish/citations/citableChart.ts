import { dataVersion } from '../../catalog/query/dataVersion.ts';
import { openCatalog } from '../../catalog/query/openCatalog.ts';
import { plainText } from '../../figures/plainText.ts';
import type { CitableWork } from '../../datasets/CitableWork.ts';
import { CITATION_WORDS } from '../../i18n/citationWords.ts';
import { SITE } from '../../i18n/site.ts';
import type { Chart } from '../../model/Chart.ts';
import type { Locale } from '../../model/Locale.ts';
import { addressOf } from '../addresses/addressOf.ts';
import { citedStory } from './citedStory.ts';

/** A chart as others cite it. */
export function citableChart(chart: Chart, locale: Locale, site: URL | undefined): CitableWork {
  const catalog = openCatalog();
  return {
    ...citedStory(catalog, chart.story, locale),
    locale,
    words: CITATION_WORDS[locale],
    kind: 'chart',
    id: chart.id,
    title: plainText(chart.title[locale], catalog.figures, locale),
    url: addressOf(locale, `charts/${chart.id}/`, site).url,
    version: dataVersion(catalog, chart),
    licence: SITE.contentLicence.name,
  };
}
