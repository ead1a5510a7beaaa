import { findSeparator } from './checkHeader.ts';
import { faultOf } from '../i18n/problems/faultOf.ts';
import type { Fault } from '../model/Problem.ts';
import type { CsvRecord } from './splitRecords.ts';

/** Whether a record has a cell for each column; null if it has. `column` is where the trouble begins. */
export function checkShape(record: CsvRecord, names: readonly string[]): (Fault & { readonly column: number }) | null {
  const { cells, columns } = record;
  if (cells.every((cell) => cell.trim() === '')) return { ...faultOf('blank-row'), column: 1 };
  if (cells.length === names.length) return null;
  const right = names.length;
  if (cells.length > right) return { ...faultOf('extra-cell', cells.length, right), column: columns[right] ?? 1 };
  const separator = cells[0]?.includes('，') === true ? null : findSeparator(cells);
  if (separator !== null) return { ...faultOf('wrong-delimiter', separator, right), column: 1 };
  if (cells.some((cell) => cell.split('，').length > 2))
    return { ...faultOf('full-width-separator', cells.length, right), column: 1 };
  return { ...faultOf('missing-cell', cells.length, names), column: columns.at(-1) ?? 1 };
}
