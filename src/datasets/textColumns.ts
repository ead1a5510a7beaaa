import { columnIn } from '../model/columnIn.ts';
import { LOCALES } from '../model/Locale.ts';
import type { Localized } from '../model/Localized.ts';

/** A text as files name it, a language a column: `{ title, title_en }`. */
export function textColumns(name: string, text: Localized): Readonly<Record<string, string>> {
  return Object.fromEntries(LOCALES.map((locale) => [columnIn(name, locale), text[locale]]));
}
