import type { Dataset } from '../model/Dataset.ts';
import type { Localized } from '../model/Localized.ts';

/** Names of province-level units by GB/T 2260 code, from `data/provinces`; empty if there is none. */
export function provinceNames(datasets: ReadonlyMap<string, Dataset>): ReadonlyMap<string, Localized> {
  const rows = datasets.get('provinces')?.rows ?? [];
  return new Map(rows.map((row) => [row['code'] ?? '', { zh: row['name'] ?? '', en: row['name_en'] ?? '' }]));
}
