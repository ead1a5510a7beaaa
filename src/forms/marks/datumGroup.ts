import type { FormRow } from '../Form.ts';
import type { GroupMark, Mark } from '../../model/Drawing.ts';
import { LANGUAGES, type Locale } from '../../model/Locale.ts';

/** Everything that draws one datum, with the words a reader hears on it: `再生铝：170万吨`. */
export function datumGroup(row: FormRow, locale: Locale, marks: readonly Mark[]): GroupMark {
  const { colon } = punctuation(locale);
  return { shape: 'group', key: row.key, figure: row.figure.id, label: `${row.label}${colon}${row.text}`, marks };
}

interface Punctuation {
  readonly colon: string;
  readonly listComma: string;
  /** Between a region and a place in it. */
  readonly placeDot: string;
}

const BY_SCRIPT: Readonly<Record<(typeof LANGUAGES)[Locale]['script'], Punctuation>> = {
  Hans: { colon: '：', listComma: '、', placeDot: '·' },
  Latn: { colon: ': ', listComma: ', ', placeDot: ', ' },
};

/** The marks that words in a drawing are joined with. */
export function punctuation(locale: Locale): Punctuation {
  return BY_SCRIPT[LANGUAGES[locale].script];
}
