import { globSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { parse } from 'yaml';
import type { Locale } from '../../../src/model/Locale.ts';

/** A text of the newsroom as its editor wrote it, citations and tags included. */
export interface PublishedText {
  readonly where: string;
  readonly locale: Locale;
  readonly text: string;
}

const OF_NO_READER = /^(?:place|region|published|source|article|hero|heroFigure)$/u;
const TEXT_COLUMNS = /^(?:label|noun|caveat|group|industries|citation)(?:_en)?$/u;

/** Every text of stories, charts, comparisons and datasets, one a paragraph, front-matter line, entry or cell. */
export function publishedTexts(): readonly PublishedText[] {
  return [
    ...globSync('src/content/stories/*/{zh,en}.mdx').flatMap(readStory),
    ...globSync(['src/content/{charts,comparisons}/*.yaml', 'data/*/dataset.yaml']).flatMap((path) =>
      readEntries(path, parse(readFileSync(path, 'utf8'))),
    ),
    ...globSync('data/*/data.csv').flatMap(readCells),
  ];
}

/** The first paragraph of a story. */
export function firstParagraph(path: string): string {
  return readStory(path).find(({ where }) => where.endsWith('paragraph 1'))?.text ?? '';
}

function readStory(path: string): readonly PublishedText[] {
  const [, matter = '', body = ''] = readFileSync(path, 'utf8').split(/^---$/mu);
  const locale = path.endsWith('zh.mdx') ? 'zh' : 'en';
  const fields = Object.entries(parse(matter) as Record<string, unknown>).filter(([key]) => !OF_NO_READER.test(key));
  const paragraphs = body.split('\n').filter((line) => line.trim() !== '');
  return [
    ...strings(fields).map((text) => ({ where: `${path} front matter`, locale, text }) as const),
    ...paragraphs.map((text, index) => ({ where: `${path} paragraph ${index + 1}`, locale, text }) as const),
  ];
}

function readEntries(path: string, entry: unknown): readonly PublishedText[] {
  if (typeof entry !== 'object' || entry === null) return [];
  return Object.entries(entry).flatMap(([key, value]): readonly PublishedText[] =>
    (key === 'zh' || key === 'en') && typeof value === 'string'
      ? [{ where: path, locale: key, text: value }]
      : readEntries(path, value),
  );
}

function readCells(path: string): readonly PublishedText[] {
  const { data } = Papa.parse<Record<string, string>>(readFileSync(path, 'utf8').trim(), { header: true });
  return data.flatMap((row) =>
    Object.entries(row)
      .filter(([column, text]) => TEXT_COLUMNS.test(column) && text !== '')
      .map(([column, text]) => ({
        where: `${path} ${row['id'] ?? ''} ${column}`,
        locale: column.endsWith('_en') ? ('en' as const) : ('zh' as const),
        text,
      })),
  );
}

function strings(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}
