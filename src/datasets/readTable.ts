import type { Problem } from '../model/Problem.ts';
import { checkCell } from './checkCell.ts';
import { checkHeader } from './checkHeader.ts';
import { splitRecords, type CsvRecord } from './splitRecords.ts';
import type { Field, Table, TableRow } from './Table.ts';

/**
 * Reads CSV text (UTF-8, comma, header first) against its declared columns. Cells stay strings, spelled as in the file;
 * every problem of every cell is reported, with the file's line and the column's name. Never throws for what the text holds.
 */
export function readTable(csvText: string, fields: readonly Field[], file: string): Table {
  const [header, ...records] = splitRecords(csvText);
  const names = fields.map((field) => field.name);
  if (header === undefined || csvText.trim() === '') return { rows: [], problems: [emptyTable(file, names)] };
  const quotes = [header, ...records].flatMap((record) => describeQuote(record, file));
  const headerProblems = checkHeader(header, names, file);
  if (headerProblems.length > 0) return { rows: [], problems: [...quotes, ...headerProblems] };
  const problems: Problem[] = [...quotes];
  const rows: TableRow[] = [];
  for (const record of records) {
    const shape = checkShape(record, names, file);
    problems.push(...shape);
    // One wrong quote shifts all that follows: what its cells hold says nothing.
    if (shape.length > 0 || record.fault !== null) continue;
    const row = toRow(record, names);
    problems.push(...checkRow(row, fields, file));
    rows.push(row);
  }
  problems.push(...fields.flatMap((field) => findRepeats(rows, field, file)));
  return { rows, problems };
}

function emptyTable(file: string, names: readonly string[]): Problem {
  return { code: 'empty-table', file, line: 1, found: '空文件', expected: `表头 ${names.join(',')} 和至少一行`, fix: '写上表头和数据' };
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
      found: isOpen ? '这个双引号直到文件末尾都没有收住' : '格内夹着一个直双引号',
      expected: isOpen ? '双引号成对' : '含双引号的格整格加引号，里面的写成 ""；中文引号用“”',
      fix: isOpen ? '在这一格末尾补上 "，或删去这个引号' : '把 " 换成“”，或写成 "…""…"',
    },
  ];
}

function checkShape(record: CsvRecord, names: readonly string[], file: string): readonly Problem[] {
  if (record.fault !== null) return [];
  const { cells, line } = record;
  const expected = `${names.length} 格，与表头对齐`;
  if (cells.every((cell) => cell.trim() === '')) {
    return [{ code: 'blank-row', file, line, column: 1, found: '空行', expected: '每一行都是数据', fix: '删去这一行' }];
  }
  if (cells.length > names.length) {
    const column = record.columns[names.length] ?? 1;
    const fix = '文字里有半角逗号时整格加双引号，或改用全角逗号；否则删去多出的格';
    return [{ code: 'extra-cell', file, line, column, found: `${cells.length} 格，多出“${cells.slice(names.length).join(',')}”`, expected, fix }];
  }
  if (cells.length === names.length) return [];
  const missing = names.slice(cells.length).join('、');
  if (cells.some((cell) => cell.split('，').length > 2)) {
    return [{ code: 'full-width-separator', file, line, column: 1, found: `${cells.length} 格，用全角逗号“，”分隔`, expected, fix: '把分隔各格的“，”换成半角逗号' }];
  }
  return [{ code: 'missing-cell', file, line, column: record.columns.at(-1) ?? 1, found: `${cells.length} 格，缺“${missing}”`, expected, fix: '补上缺的格；没有值也要留下逗号' }];
}

function checkRow(row: TableRow, fields: readonly Field[], file: string): readonly Problem[] {
  const problems: Problem[] = [];
  for (const field of fields) {
    const fault = checkCell(row.cells[field.name] ?? '', field);
    if (fault === null) continue;
    problems.push({ ...fault, file, line: row.line, column: row.columns[field.name], found: `“${field.name}”列：${fault.found}` });
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
    problems.push({ code: isKey ? 'primary-key' : 'unique-error', file, line: row.line, column: row.columns[field.name], found, expected: '各行不重复', fix: '改成另一个值，或删去重复的一行' });
  }
  return problems;
}
