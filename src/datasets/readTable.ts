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
    return { rows: [], isWhole: false, problems: [emptyTable(file, names)] };
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

function emptyTable(file: string, names: readonly string[]): Problem {
  return {
    code: 'empty-table',
    file,
    line: 1,
    found: '空文件',
    expected: `表头 ${names.join(',')} 和至少一行`,
    fix: '写上表头和数据',
  };
}

function toRow(record: CsvRecord, names: readonly string[]): TableRow {
  const cells = Object.fromEntries(names.map((name, index) => [name, record.cells[index] ?? '']));
  const columns = Object.fromEntries(names.map((name, index) => [name, record.columns[index] ?? 1]));
  return { line: record.line, cells, columns };
}

function describeQuote(record: CsvRecord, file: string): readonly Problem[] {
  if (record.fault === null) return [];
  const { code, line, column } = record.fault;
  const isOpen = code === 'unclosed-quote';
  return [
    {
      code,
      file,
      line,
      column,
      found: isOpen ? '这一格开头的双引号没有收住' : '格内夹着一个直双引号',
      expected: isOpen ? '双引号成对' : '含双引号的格整格加引号，里面的写成 ""；中文引号用“”',
      fix: isOpen ? '在这一格末尾补上 "，或删去这个引号' : '把 " 换成“”，或写成 "…""…"',
    },
  ];
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
      found: `“${field.name}”列：${fault.found}`,
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
    const found = `“${field.name}”列：“${cell}”在第 ${firstLine} 行已有`;
    problems.push({
      code: isKey ? 'primary-key' : 'unique-error',
      file,
      line: row.line,
      column: row.columns[field.name],
      found,
      expected: '各行不重复',
      fix: '改成另一个值，或删去重复的一行',
    });
  }
  return problems;
}
