import { createHash } from 'node:crypto';
import type { Dataset } from '../model/Dataset.ts';
import { DEFAULT_LOCALE } from '../model/Locale.ts';
import type { Source } from '../model/Source.ts';
import { textColumns } from './textColumns.ts';

/**
 * The descriptor of a dataset in Data Package v2, for the CSV at `data.csv` beside it, stored bytes and all. `source` is
 * the record its figures come from, if any; `url` the absolute address of its page.
 */
export function exportDataPackage(
  dataset: Dataset,
  source: Source | null,
  url: string,
): Readonly<Record<string, unknown>> {
  const bytes = Buffer.from(dataset.csv, 'utf8');
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: dataset.id,
    ...textColumns('title', dataset.title),
    ...textColumns('description', dataset.description),
    homepage: url,
    licenses: [
      {
        name: 'CC-BY-4.0',
        path: 'https://creativecommons.org/licenses/by/4.0/',
        title: 'Creative Commons Attribution 4.0',
      },
    ],
    sources: sourceTitles(dataset, source).map((title) => ({ title })),
    resources: [
      {
        name: 'data',
        path: 'data.csv',
        type: 'table',
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        bytes: bytes.byteLength,
        hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
        dialect: { delimiter: ',', quoteChar: '"', header: true },
        schema: { fields: dataset.fields.map(exportField), ...keyOf(dataset), missingValues: [''] },
      },
    ],
  };
}

/** The articles that a ledger's figures are printed in; else whatever its rows, or the table as a whole, name. */
function sourceTitles(dataset: Dataset, source: Source | null): readonly string[] {
  if (source !== null) return articlesOf(dataset, source).map((article) => sourceTitle(source, article));
  const cited = [dataset.citation, ...dataset.figures.map((figure) => figure.citation)];
  return [...new Set(cited.flatMap((citation) => citation?.[DEFAULT_LOCALE] ?? []))];
}

function articlesOf(dataset: Dataset, source: Source): readonly Source['articles'][number][] {
  const cited = new Set(dataset.figures.flatMap(({ locators }) => locators.map(({ article }) => article)));
  return source.articles.filter(({ id }) => cited.has(id));
}

function sourceTitle(source: Source, article: Source['articles'][number]): string {
  return `${article.byline}：《${article.title}》，${source.publication[DEFAULT_LOCALE]}，${source.issued[DEFAULT_LOCALE]}`;
}

function exportField(field: Dataset['fields'][number]): Readonly<Record<string, unknown>> {
  const { name, type, title, unit, constraints } = field;
  return {
    name,
    type,
    ...textColumns('title', title),
    ...(unit === undefined ? {} : { unit }),
    ...(constraints === undefined ? {} : { constraints }),
  };
}

function keyOf(dataset: Dataset): { primaryKey?: readonly string[] } {
  return dataset.fields.some((field) => field.name === 'id') ? { primaryKey: ['id'] } : {};
}
