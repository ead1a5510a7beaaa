import { enHiddenCharacter } from './enHiddenCharacter.ts';
import type { HiddenCharacterName } from '../../../model/HiddenCharacterName.ts';
import type { ProblemText, SameMessages } from '../ProblemText.ts';
import type { zhTableProblems } from '../zh/zhTableProblems.ts';

const SEPARATORS = {
  '，': 'full-width commas “，”',
  ';': 'semicolons',
  '\t': 'tabs',
  '、': 'commas of lists “、”',
} as const;
const TYPES = {
  string: 'a text',
  number: 'a number',
  integer: 'a whole number',
  boolean: '“true” or “false”',
  year: 'a year of four digits',
} as const;

const FILL = 'fill the cell; if cells were merged in Excel, write the value in every row';
const AS_TEXT = 'in Excel set the whole column to “Text” first, then type it again';

const header = (names: readonly string[]): string => `the header ${names.join(',')}`;
const aligned = (cells: number): string => `${cells} cells, as in the header`;
const ofType = (column: string, type: keyof typeof TYPES): string => `${TYPES[type]} in the column “${column}”`;

function separated(separator: keyof typeof SEPARATORS, expected: string): ProblemText {
  const called = SEPARATORS[separator];
  return [
    `one cell in the whole row, with ${called}`,
    expected,
    `separate the cells by half-width commas, not by ${called}`,
  ];
}

function hidden(character: HiddenCharacterName): ProblemText {
  return [
    `a character that nobody sees: ${enHiddenCharacter(character)}`,
    'characters that can be seen',
    'delete it, or type the whole cell again',
  ];
}

/** Of tables: their header, their rows, how cells are spelled. */
export const enTableProblems: SameMessages<typeof zhTableProblems> = {
  'empty-table': (names) => [
    'an empty file',
    `the header ${names.join(',')} and at least one row`,
    'write header and data',
  ],
  'title-row': (title, names) => [
    `nothing but “${title}” in the first row, which seems to be a title`,
    header(names),
    'delete titles and notes, so that the header is the first row',
  ],
  'title-row/sep': (names) => [
    'a first row sep=…, which only Excel knows',
    header(names),
    'delete this row, so that the header is the first',
  ],
  'wrong-delimiter': (separator, cells) => separated(separator, aligned(cells)),
  'wrong-delimiter/header': (separator, names) => separated(separator, header(names)),
  'blank-header': (position, names) => [
    `cell ${position} of the header is empty`,
    header(names),
    'write the name of the column, or delete the column if all of it is empty',
  ],
  'duplicate-label': (label, names) => [
    `“${label}” stands more than once in the header`,
    header(names),
    'delete or rename one of these columns',
  ],
  'incorrect-label': (label, near, names) => [
    `a column “${label}”`,
    header(names),
    `is “${near}” meant? columns are spelled exactly as in fields of dataset.yaml`,
  ],
  'incorrect-label/order': (position, label, right, names) => [
    `column ${position} is “${label}” instead of “${right}”`,
    header(names),
    'put the columns into the order in which they are declared',
  ],
  'extra-label': (label, names) => [
    `an undeclared column “${label}”`,
    header(names),
    'declare it in fields of dataset.yaml, or delete it from the CSV',
  ],
  'missing-label': (name, names) => [
    `no column “${name}” in the header`,
    header(names),
    `add ${name} to the header, and its cell to every row`,
  ],
  'blank-row': () => ['an empty row', 'data in every row', 'delete the row'],
  'extra-cell': (cells, right) => [
    `${cells} cells, ${cells - right} more than in the header`,
    aligned(right),
    'if a text holds a half-width comma, put the whole cell in double quotes or use a full-width comma; else delete what is too much',
  ],
  'full-width-separator': (cells, right) => [
    `${cells} cells, separated by full-width commas “，”`,
    aligned(right),
    'separate the cells by half-width commas',
  ],
  'missing-cell': (cells, names) => [
    `${cells} cells, without “${names.slice(cells).join(', ')}”`,
    aligned(names.length),
    'add the missing cells; an empty one still needs its comma',
  ],
  'unclosed-quote': () => [
    'a double quote that begins a cell and is never closed',
    'double quotes in pairs',
    'add " at the end of the cell, or delete this one',
  ],
  'stray-quote': () => [
    'a straight double quote inside a cell',
    'a cell with double quotes in quotes itself, each of its own written ""; in Chinese “”',
    'write “” for ", or write "…""…"',
  ],
  'primary-key': (cell, line) => [
    `“${cell}” stands in line ${line} already`,
    'values that differ from row to row',
    'choose another value, or delete the row too many',
  ],
  'unique-error': (cell, line) => [
    `“${cell}” stands in line ${line} already`,
    'values that differ from row to row',
    'choose another value, or delete the row too many',
  ],
  'too-long/cell': (beginning, length, longest) => [
    `“${beginning}…”, ${length} characters long`,
    `at most ${longest} characters in a cell`,
    'look whether a whole passage or table was pasted into one cell; write a number as it was printed',
  ],
  'control-character/cell': hidden,
  'invisible-character/cell': hidden,
  'line-break': () => ['a line break inside a cell', 'one line in a cell', 'delete the line break'],
  whitespace: (cell, trimmed) => [`spaces around “${cell}”`, `“${trimmed}”`, 'delete the spaces before and after it'],
  'html-in-text/cell': (cell) => [
    `HTML in “${cell}”`,
    'plain words',
    'delete tags in angle brackets and what is written as &…;',
  ],
  'script-link': (cell) => [
    `“${cell}”, a link that runs code`,
    'plain words',
    'delete it; addresses begin with https://',
  ],
  'missing-value-mark': (cell) => [`“${cell}” for a value there is none of`, 'an empty cell', 'empty the cell'],
  'constraint-error/titled': (column, title) => [
    'an empty cell',
    `a value in the column “${column}” (${title.en})`,
    FILL,
  ],
  'constraint-error': (column) => ['an empty cell', `a value in the column “${column}”`, FILL],
  'constraint-error/enum': (cell, column, words, nearest) => [
    `“${cell}”`,
    `one of ${words.join(', ')} in the column “${column}”`,
    `is “${nearest}” meant? write one of these`,
  ],
  'constraint-error/pattern': (cell, column, pattern) => [
    `“${cell}”`,
    `what fits ${pattern} in the column “${column}”`,
    'rewrite it so',
  ],
  'constraint-error/minimum': (cell, column, least) => [
    `“${cell}”`,
    `at least ${least} in the column “${column}”`,
    'compare what was printed, and correct it',
  ],
  'constraint-error/maximum': (cell, column, most) => [
    `“${cell}”`,
    `at most ${most} in the column “${column}”`,
    'compare what was printed, and correct it',
  ],
  'type-error': (cell, column, type) => [
    `“${cell}”`,
    ofType(column, type),
    `write ${TYPES[type]}, or change the type of this column in dataset.yaml`,
  ],
  'type-error/scientific': (cell, column, type) => [
    `“${cell}”, in scientific notation`,
    ofType(column, type),
    'write it in full, as it was printed; in Excel set the column to “Text” first',
  ],
  'full-width-digit': (cell, column, type) => [
    `full-width characters “${cell}”`,
    ofType(column, type),
    `write them half-width: ${cell.normalize('NFKC')}`,
  ],
  'digit-separator': (cell, column, type) => [
    `a comma in a number: “${cell}”`,
    ofType(column, type),
    `take the comma away: ${cell.replace(/[,，]/gu, '')}`,
  ],
  'leading-zero': (cell, column, type) => [
    `“${cell}”, which begins with 0`,
    ofType(column, type),
    'use the type string for ids; no number begins with 0',
  ],
  'unit-in-number': (cell, column, type, number) => [
    `words in a number: “${cell}”`,
    ofType(column, type),
    `write only ${number} here; unit and hedge have columns of their own`,
  ],
  'excel-date': (cell) => [
    `“${cell}”, which Excel seems to have made a date`,
    'the text as it was; a date as 2023-09 or 2023-09-07',
    AS_TEXT,
  ],
  'excel-number': (cell) => [
    `“${cell}”, which Excel seems to have put into scientific notation`,
    'the id as it was',
    AS_TEXT,
  ],
};
