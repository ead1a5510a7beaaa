import { z } from 'zod';
import { LANGUAGES, LOCALES, type Locale } from './Locale.ts';

/** One text in every language of the site. Texts may cite figures: see `readCitedText`. */
export const localizedSchema = z.strictObject(
  Object.fromEntries(
    LOCALES.map((locale) => [locale, z.string().min(1).describe(`${LANGUAGES[locale].chineseName}文本`)]),
  ) as Record<Locale, z.ZodString>,
);

export type Localized = Readonly<Record<Locale, string>>;

/** A text made anew for every language. */
export function localize(say: (locale: Locale) => string): Localized {
  return Object.fromEntries(LOCALES.map((locale) => [locale, say(locale)])) as Record<Locale, string>;
}
