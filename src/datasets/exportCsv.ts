/** Cells as strings, with the names of their columns in order. */
export interface ExportTable {
  readonly columns: readonly string[];
  readonly rows: readonly Readonly<Record<string, string>>[];
}

/** RFC 4180 with `\n`: UTF-8 without BOM, header first, cells quoted only where they must be. */
export function exportCsv(table: ExportTable): string {
  const lines = [table.columns, ...table.rows.map((row) => table.columns.map((column) => row[column] ?? ''))];
  return lines.map((cells) => `${cells.map(quoteCell).join(',')}\n`).join('');
}

/** One cell, in quotes if it holds a comma, a quote, a line end or a space at its edge. */
export function quoteCell(cell: string): string {
  return /[",\r\n]|^\s|\s$/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
