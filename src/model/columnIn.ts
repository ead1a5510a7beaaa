import { DEFAULT_LOCALE, type Locale } from './Locale.ts';

/** The column that holds a text in one language: `label`, `label_en`. */
export function columnIn(name: string, locale: Locale): string {
  return locale === DEFAULT_LOCALE ? name : `${name}_${locale}`;
}
