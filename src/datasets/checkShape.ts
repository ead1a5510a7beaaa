import { findSeparator } from './checkHeader.ts';
import { fault } from './Fault.ts';
import type { WrittenFault } from '../model/Problem.ts';
import type { CsvRecord } from './splitRecords.ts';

/** Whether a record has a cell for each column; null if it has. `column` is where the trouble begins. */
export function checkShape(
  record: CsvRecord,
  names: readonly string[],
): (WrittenFault & { readonly column: number }) | null {
  const { cells, columns } = record;
  const expected = `${names.length} 格，与表头对齐`;
  if (cells.every((cell) => cell.trim() === '')) {
    return { ...fault('blank-row', '空行', '每一行都是数据', '删去这一行'), column: 1 };
  }
  if (cells.length === names.length) return null;
  if (cells.length > names.length) {
    const found = `${cells.length} 格，比表头多 ${cells.length - names.length} 格`;
    const fix = '文字里有半角逗号时整格加双引号，或改用全角逗号；否则删去多出的格';
    return { ...fault('extra-cell', found, expected, fix), column: columns[names.length] ?? 1 };
  }
  const separator = cells[0]?.includes('，') === true ? null : findSeparator(cells);
  if (separator !== null) return { ...separator, expected, column: 1 };
  if (cells.some((cell) => cell.split('，').length > 2)) {
    const found = `${cells.length} 格，用全角逗号“，”分隔`;
    return { ...fault('full-width-separator', found, expected, '把分隔各格的“，”换成半角逗号'), column: 1 };
  }
  const found = `${cells.length} 格，缺“${names.slice(cells.length).join('、')}”`;
  return { ...fault('missing-cell', found, expected, '补上缺的格；没有值也要留下逗号'), column: columns.at(-1) ?? 1 };
}
