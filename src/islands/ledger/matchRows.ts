import { foldText } from '../search/foldText.ts';
import type { LedgerQuery } from './ledgerQuery.ts';
import type { LedgerRow } from './LedgerRow.ts';

const FIELDS = ['story', 'unit', 'hedge', 'status', 'kind'] as const;

/** Places of the rows that answer a query: in their order, or by value if it asks so; equal values keep their order. */
export function matchRows(rows: readonly LedgerRow[], query: LedgerQuery): readonly number[] {
  const needle = foldText(query.q);
  const asked = FIELDS.filter((field) => query[field] !== '');
  const found: number[] = [];
  rows.forEach((row, index) => {
    if (asked.every((field) => row[field] === query[field]) && row.text.includes(needle)) found.push(index);
  });
  if (query.sort === '') return found;
  const sign = query.sort === 'up' ? 1 : -1;
  return found.sort((a, b) => sign * ((rows[a]?.value ?? 0) - (rows[b]?.value ?? 0)) || a - b);
}
