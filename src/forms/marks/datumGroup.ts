import type { GroupMark, Mark } from '../../model/Drawing.ts';
import type { Locale } from '../../model/Locale.ts';
import type { FormRow } from '../Form.ts';
import { punctuation } from './punctuation.ts';

/** Everything that draws one datum, with the words a reader hears on it: `再生铝：170万吨`. */
export function datumGroup(row: FormRow, locale: Locale, marks: readonly Mark[]): GroupMark {
  const { colon } = punctuation(locale);
  return { shape: 'group', key: row.key, figure: row.figure.id, label: `${row.label}${colon}${row.text}`, marks };
}
