import type { FormRow } from '../Form.ts';

/** `1000万千瓦以上` → `1000` to set large and `万千瓦以上` after it; words before the number keep the whole text together. */
export function splitUnit(row: FormRow): { readonly large: string; readonly small: string } {
  const parts = /^([^A-Za-z\d]*[\d.,]+)\s*(.*)$/u.exec(row.text);
  return { large: parts?.[1] ?? row.text, small: parts?.[2] ?? '' };
}
