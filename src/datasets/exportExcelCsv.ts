import { quoteCell, type ExportTable } from './exportCsv.ts';

const FORMULA = /^[\s\u200B\uFEFF]*[=+\-@\t\r＝＋－＠]/u;
const PLAIN_NUMBER = /^-\d+(?:\.\d+)?$/u;

/**
 * The same table for spreadsheets: with BOM, since Excel shows mojibake without, CRLF, and cells that a spreadsheet
 * would run as a formula (after white space and line ends too) made text by a leading apostrophe. Negative numbers stay.
 */
export function exportExcelCsv(table: ExportTable): string {
  const lines = [table.columns, ...table.rows.map((row) => table.columns.map((column) => row[column] ?? ''))];
  return `\uFEFF${lines.map((cells) => `${cells.map((cell) => quoteCell(neutralise(cell))).join(',')}\r\n`).join('')}`;
}

function neutralise(cell: string): string {
  if (PLAIN_NUMBER.test(cell)) return cell;
  const isFormula = cell.split(/\r\n?|\n/u).some((line) => FORMULA.test(line)) || FORMULA.test(cell);
  return isFormula ? `'${cell.replace(/(\r\n?|\n)(?=\s*[=+\-@＝＋－＠])/gu, "$1'")}` : cell;
}
