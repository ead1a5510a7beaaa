import { createHash } from 'node:crypto';
import { openCatalog } from '../../catalog/query/openCatalog.ts';
import { plainText } from '../../figures/plainText.ts';
import { citePlainly } from '../../datasets/citePlainly.ts';
import { exportExcelCsv } from '../../datasets/exportExcelCsv.ts';
import { SITE } from '../../i18n/site.ts';
import { WORDS } from '../../i18n/words.ts';
import type { Dataset } from '../../model/Dataset.ts';
import { LOCALES, type Locale } from '../../model/Locale.ts';
import { addressOf } from '../addresses/addressOf.ts';
import { articleOf } from '../citations/articleOf.ts';
import { citableDataset } from '../citations/citableDataset.ts';
import { coverageOf } from './coverageOf.ts';
import { linkedArticle, linkedParts } from './linkedParts.ts';
import { nameUnit } from '../nameUnit.ts';
import { storyIn } from '../storyIn.ts';

type LinkedData = Readonly<Record<string, unknown>>;

/** A dataset as a schema.org Dataset. */
export function datasetLinkedData(dataset: Dataset, locale: Locale, site: URL | undefined): LinkedData {
  const catalog = openCatalog();
  const { publisher, licence } = linkedParts(locale, site);
  const work = citableDataset(dataset, locale, site);
  const story = dataset.story === undefined ? undefined : storyIn(catalog, dataset.story, locale);
  const printed = story === undefined ? undefined : articleOf(catalog, story);
  return {
    '@type': 'Dataset',
    '@id': `${work.url}#dataset`,
    name: dataset.title[locale],
    alternateName: LOCALES.filter((other) => other !== locale).map((other) => dataset.title[other]),
    description: plainText(dataset.description[locale], catalog.figures, locale),
    url: work.url,
    identifier: dataset.id,
    version: work.version,
    creator: publisher,
    publisher,
    ...licence,
    ...coverageOf(dataset, story, locale),
    variableMeasured: variablesOf(dataset, locale),
    measurementTechnique: SITE.description[locale],
    ...(work.published === null ? {} : { datePublished: work.published }),
    ...(printed === undefined ? {} : { isBasedOn: linkedArticle(printed.article, printed.source, locale) }),
    citation: citePlainly(work),
    includedInDataCatalog: {
      '@type': 'DataCatalog',
      name: `${SITE.name[locale]}${WORDS[locale].middleDot}${WORDS[locale].datasets}`,
      url: addressOf(locale, 'datasets/', site).url,
    },
    distribution: distributionOf(dataset, locale, site),
  };
}

/** What a ledger measures, each kind with its units; of other tables, the columns. */
function variablesOf(dataset: Dataset, locale: Locale): readonly LinkedData[] {
  if (dataset.figures.length === 0)
    return dataset.fields.map(({ name, title, unit }) => ({
      '@type': 'PropertyValue',
      name: title[locale],
      propertyID: name,
      ...(unit === undefined ? {} : { unitText: nameUnit(unit, locale) }),
    }));
  const measured = new Map(dataset.figures.map((figure) => [`${figure.kind} ${figure.unit}`, figure]));
  return [...measured.values()].map(({ kind, unit }) => ({
    '@type': 'PropertyValue',
    name: WORDS[locale].kinds[kind],
    unitText: nameUnit(unit, locale),
  }));
}

function distributionOf(dataset: Dataset, locale: Locale, site: URL | undefined): readonly LinkedData[] {
  const words = WORDS[locale];
  const excel = exportExcelCsv({ columns: dataset.fields.map((field) => field.name), rows: dataset.rows });
  const files = [
    { file: 'data.csv', name: words.downloadCsv, type: 'text/csv', content: dataset.csv },
    { file: 'data-excel.csv', name: words.downloadExcel, type: 'text/csv', content: excel },
    { file: 'datapackage.json', name: words.downloadPackage, type: 'application/json', content: null },
  ];
  return files.map(({ file, name, type, content }) => ({
    '@type': 'DataDownload',
    name,
    contentUrl: addressOf(null, `datasets/${dataset.id}/${file}`, site).url,
    encodingFormat: type,
    ...(content === null ? {} : { sha256: createHash('sha256').update(content).digest('hex') }),
  }));
}
