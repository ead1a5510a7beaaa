import type { Dataset } from '../../model/Dataset.ts';
import { localize, type Localized } from '../../model/Localized.ts';
import { columnIn } from '../../model/columnIn.ts';

/** The dataset of province-level units, whose rows are places on a grid. */
export const PROVINCES = 'provinces';

/** Names of province-level units by GB/T 2260 code, from `data/provinces`; empty if there is none. */
export function provinceNames(datasets: ReadonlyMap<string, Dataset>): ReadonlyMap<string, Localized> {
  const rows = datasets.get(PROVINCES)?.rows ?? [];
  const nameIn = (row: Readonly<Record<string, string>>): Localized =>
    localize((locale) => row[columnIn('name', locale)] ?? '');
  return new Map(rows.map((row) => [row['code'] ?? '', nameIn(row)]));
}
