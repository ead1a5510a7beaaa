import Papa from 'papaparse';
import { isMap, isScalar, isSeq, parseDocument, visit } from 'yaml';
import type { YAMLSeq } from 'yaml';
import { MEASURES } from '../../src/model/units.ts';
import { pseudoText as pseudoWords } from './pseudoText.ts';

/** The key of the language that the pseudo texts are made from, and the key they get. */
export const FROM = 'en';
export const TO = 'qps';
const FROM_COLUMN = `_${FROM}`;
/** What is counted in English belongs to the English way of writing numbers, not to a language. */
const NUMBER_WORDS = ['noun_en'];

/** Units are named in a text as the numbers in the drawing name them. */
const UNITS = MEASURES.filter(({ dimension }) => !['count', 'duration', 'ratio', 'share'].includes(dimension)).flatMap(
  ({ one, many }) => [many, one],
);

function pseudoText(text: string): string {
  return pseudoWords(text, UNITS);
}

/** A YAML file with `qps` beside every `en`, and columns for its texts where it declares columns. */
export function pseudoYaml(text: string): string {
  const document = parseDocument(text);
  visit(document, {
    Map: (_key, map) => {
      const value = map.get(FROM, true);
      if (value === undefined) return;
      map.set(
        TO,
        isScalar(value) ? pseudoText(String(value.value)) : pseudoValues((value as { toJSON(): unknown }).toJSON()),
      );
    },
  });
  const fields = document.get('fields', true);
  if (isSeq(fields)) addFields(fields);
  return document.toString({ lineWidth: 0 });
}

/** Columns that a table declares for its texts are declared once more; a pattern for Latin letters may not fit marked ones. */
function addFields(fields: YAMLSeq): void {
  fields.items = fields.items.flatMap((field) => {
    const name = isMap(field) ? field.get('name') : undefined;
    if (!isMap(field) || typeof name !== 'string' || !isTranslated(name)) return [field];
    const added = field.clone();
    if (!isMap(added)) return [field];
    added.set('name', nameColumn(name));
    if (added.hasIn(['constraints', 'pattern'])) added.deleteIn(['constraints', 'pattern']);
    return [field, added];
  });
}

function pseudoValues(value: unknown): unknown {
  if (typeof value === 'string') return pseudoText(value);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, pseudoValues(inner)]));
}

/** A table with a `…_qps` column after every `…_en` one. */
export function pseudoCsv(text: string): string {
  const [header = [], ...rows] = Papa.parse<string[]>(text, { skipEmptyLines: true }).data;
  const widen = (cells: readonly string[], say: (cell: string) => string): readonly string[] =>
    cells.flatMap((cell, index) => (isTranslated(header[index] ?? '') ? [cell, say(cell)] : [cell]));
  const table = [
    widen(header, (name) => nameColumn(name)),
    ...rows.map((row) => widen(row, (cell) => pseudoText(cell))),
  ];
  return `${Papa.unparse(table as string[][], { newline: '\n' })}\n`;
}

function isTranslated(column: string): boolean {
  return column.endsWith(FROM_COLUMN) && !NUMBER_WORDS.includes(column);
}

function nameColumn(column: string): string {
  return `${column.slice(0, -FROM_COLUMN.length)}_${TO}`;
}

const STORY_TEXTS = ['title', 'standfirst', 'place', 'region'];

/** A story: its texts are made pseudo; figures, charts, ids and addresses stay. */
export function pseudoStory(mdx: string): string {
  const [, front = '', body = ''] = /^---\n([^]*?)\n---\n([^]*)$/u.exec(mdx) ?? [];
  const document = parseDocument(front);
  for (const key of STORY_TEXTS) document.set(key, pseudoText(String(document.get(key))));
  visit(document, {
    Pair: (_key, pair) => {
      if (!isScalar(pair.key) || !isScalar(pair.value)) return;
      if (pair.key.value === 'label' || pair.key.value === 'text')
        pair.value.value = pseudoText(String(pair.value.value));
    },
  });
  const lines = body.split('\n').map((line) => pseudoText(line));
  return `---\n${document.toString({ lineWidth: 0 })}---\n${lines.join('\n')}`;
}
