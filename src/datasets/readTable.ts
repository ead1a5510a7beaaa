import { faultOf } from '../i18n/problems/faultOf.ts';
import type { Problem } from '../model/Problem.ts';
import { checkCell } from './checkCell.ts';
import { checkHeader } from './checkHeader.ts';
import { checkShape } from './checkShape.ts';
import { splitRecords, type CsvRecord } from './splitRecords.ts';
import type { Field, Table, TableRow } from './Table.ts';

/**
 * Reads CSV text (UTF-8, comma, header first) against its declared columns. Cells stay strings, spelled as in the file;
 * every problem of every cell is reported, with the file's line and the column's name. Never throws for what the text holds.
 */
export function readTable(csvText: string, fields: readonly Field[], file: string): Table {
  const [header, ...records] = splitRecords(csvText);
  const names = fields.map((field) => field.name);
  if (header === undefined || csvText.trim() === '')
    return { rows: [], isWhole: false, problems: [{ ...faultOf('empty-table', names), file, line: 1 }] };
  const headerProblems = checkHeader(header, names, file);
  // Cells that end elsewhere than was meant seem to hold quotes.
  const isOtherTable = headerProblems.some(({ code }) => code === 'wrong-delimiter' || code === 'title-row');
  const quotes = isOtherTable ? [] : [header, ...records].flatMap((record) => describeQuote(record, file));
  if (headerProblems.length > 0) return { rows: [], isWhole: false, problems: [...quotes, ...headerProblems] };
  const problems: Problem[] = [...quotes];
  const rows: TableRow[] = [];
  for (const record of records) {
    // One wrong quote shifts all that follows: what its cells hold says nothing.
    if (record.fault !== null) continue;
    const shape = checkShape(record, names);
    if (shape !== null) {
      // One row separated otherwise is told about; all that are were pasted together.
      if (shape.code === 'wrong-delimiter' && problems.some(({ code }) => code === shape.code)) continue;
      problems.push({ ...shape, file, line: record.line });
      continue;
    }
    const row = toRow(record, names);
    const wrong = checkRow(row, fields, file);
    problems.push(...wrong);
    // Whoever reads a file pasted into a cell reads for minutes.
    if (!wrong.some(({ code }) => code === 'too-long')) rows.push(row);
  }
  problems.push(...fields.flatMap((field) => findRepeats(rows, field, file)));
  return { rows, isWhole: rows.length === records.length, problems };
}

function toRow(record: CsvRecord, names: readonly string[]): TableRow {
  const cells: Record<string, string> = {};
  for (const [index, name] of names.entries()) cells[name] = record.cells[index] ?? '';
  let columns: TableRow['columns'] | undefined;
  return {
    line: record.line,
    cells,
    // Asked for where something is wrong, which is nowhere in most rows.
    get columns() {
      return (columns ??= columnsOf(record, names));
    },
  };
}

function columnsOf({ columns }: CsvRecord, names: readonly string[]): TableRow['columns'] {
  return Object.fromEntries(names.map((name, index) => [name, columns[index] ?? 1]));
}

function describeQuote(record: CsvRecord, file: string): readonly Problem[] {
  if (record.fault === null) return [];
  const { code, line, column } = record.fault;
  return [{ ...faultOf(code), file, line, column }];
}

function checkRow(row: TableRow, fields: readonly Field[], file: string): readonly Problem[] {
  const problems: Problem[] = [];
  for (const field of fields) {
    const fault = checkCell(row.cells[field.name] ?? '', field);
    if (fault === null) continue;
    problems.push({
      ...fault,
      file,
      line: row.line,
      column: row.columns[field.name],
      inColumn: field.name,
    });
  }
  return problems;
}

function findRepeats(rows: readonly TableRow[], field: Field, file: string): readonly Problem[] {
  const isKey = field.name === 'id';
  if (!isKey && field.constraints?.unique !== true) return [];
  const firstLines = new Map<string, number>();
  const problems: Problem[] = [];
  for (const row of rows) {
    const cell = row.cells[field.name] ?? '';
    const firstLine = firstLines.get(cell);
    if (cell === '') continue;
    if (firstLine === undefined) {
      firstLines.set(cell, row.line);
      continue;
    }
    problems.push({
      ...faultOf(isKey ? 'primary-key' : 'unique-error', cell, firstLine),
      file,
      line: row.line,
      column: row.columns[field.name],
      inColumn: field.name,
    });
  }
  return problems;
}
