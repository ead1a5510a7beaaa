import { openCatalog } from '../../catalog/query/openCatalog.ts';
import { plainText } from '../../figures/plainText.ts';
import { citePlainly } from '../../datasets/citePlainly.ts';
import { SITE } from '../../i18n/site.ts';
import type { Chart } from '../../model/Chart.ts';
import type { Locale } from '../../model/Locale.ts';
import { addressOf } from '../addresses/addressOf.ts';
import { CARD_SIZE, chartCardPath } from '../addresses/cardPath.ts';
import { chartFiles } from '../addresses/chartFiles.ts';
import { citableChart } from '../citations/citableChart.ts';
import { linkedParts } from './linkedParts.ts';

/** A chart's page in schema.org's words: it has no chart, so the picture of one, with all its files and what it draws. */
export function chartLinkedData(
  chart: Chart,
  locale: Locale,
  site: URL | undefined,
): Readonly<Record<string, unknown>> {
  const { figures } = openCatalog();
  const plain = (text: string): string => plainText(text, figures, locale);
  const { publisher, licence } = linkedParts(locale, site);
  const work = citableChart(chart, locale, site);
  const part = (path: string): string => addressOf(locale, path, site).url;
  return {
    '@type': 'ImageObject',
    '@id': `${work.url}#chart`,
    name: work.title,
    caption: plain(chart.subtitle[locale]),
    description: plain(chart.alt[locale]),
    url: work.url,
    mainEntityOfPage: { '@type': 'WebPage', '@id': work.url },
    ...filesOf(chart, locale, site),
    version: work.version,
    representativeOfPage: true,
    creator: publisher,
    publisher,
    copyrightNotice: SITE.name[locale],
    creditText: citePlainly(work),
    acquireLicensePage: part('about/#licence'),
    ...licence,
    ...(work.published === null ? {} : { datePublished: work.published }),
    isBasedOn: { '@type': 'Dataset', '@id': `${part(`datasets/${chart.dataset}/`)}#dataset` },
    ...(chart.story === undefined
      ? {}
      : { isPartOf: { '@type': 'NewsArticle', '@id': `${part(`stories/${chart.story}/`)}#article` } }),
  };
}

function filesOf(chart: Chart, locale: Locale, site: URL | undefined): Readonly<Record<string, unknown>> {
  const { svg, png, csv, json } = chartFiles(chart.id, locale, site);
  const card = addressOf(null, chartCardPath(chart.id, locale), site).url;
  return {
    contentUrl: svg,
    encodingFormat: 'image/svg+xml',
    thumbnail: { '@type': 'ImageObject', url: card, ...CARD_SIZE },
    encoding: [
      { '@type': 'MediaObject', contentUrl: png, encodingFormat: 'image/png' },
      { '@type': 'DataDownload', contentUrl: csv, encodingFormat: 'text/csv' },
      { '@type': 'DataDownload', contentUrl: json, encodingFormat: 'application/json' },
    ],
  };
}
