import { createHash } from 'node:crypto';
import type { Dataset } from '../model/Dataset.ts';
import type { Source } from '../model/Source.ts';

export interface DataPackageInput {
  readonly dataset: Dataset;
  /** The record the figures come from; null for tables of other origin. */
  readonly source: Source | null;
  /** Absolute address of the dataset's page. */
  readonly url: string;
}

/** The descriptor of a dataset in Data Package v2, for the CSV at `data.csv` beside it, stored bytes and all. */
export function exportDataPackage({ dataset, source, url }: DataPackageInput): Readonly<Record<string, unknown>> {
  const bytes = Buffer.from(dataset.csv, 'utf8');
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: dataset.id,
    title: dataset.title.zh,
    title_en: dataset.title.en,
    description: dataset.description.zh,
    description_en: dataset.description.en,
    homepage: url,
    licenses: [
      {
        name: 'CC-BY-4.0',
        path: 'https://creativecommons.org/licenses/by/4.0/',
        title: 'Creative Commons Attribution 4.0',
      },
    ],
    sources: source === null ? [] : source.articles.map((article) => ({ title: sourceTitle(source, article) })),
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

function sourceTitle(source: Source, article: Source['articles'][number]): string {
  return `${article.byline}：《${article.title}》，${source.publication.zh}，${source.issued.zh}`;
}

function exportField(field: Dataset['fields'][number]): Readonly<Record<string, unknown>> {
  const { name, type, title, unit, constraints } = field;
  return {
    name,
    type,
    title: title.zh,
    title_en: title.en,
    ...(unit === undefined ? {} : { unit }),
    ...(constraints === undefined ? {} : { constraints }),
  };
}

function keyOf(dataset: Dataset): { primaryKey?: readonly string[] } {
  return dataset.fields.some((field) => field.name === 'id') ? { primaryKey: ['id'] } : {};
}
