import { DEFAULT_LOCALE, LANGUAGES, LOCALES, type Locale } from '../../model/Locale.ts';

/** The edition a page belongs to, by its address: components in an editor's text are given no locale. */
export function localeOf(url: URL): Locale {
  const path = url.pathname.slice(import.meta.env.BASE_URL.length);
  const isIn = (locale: Locale): boolean => locale !== DEFAULT_LOCALE && path.startsWith(LANGUAGES[locale].prefix);
  return LOCALES.find(isIn) ?? DEFAULT_LOCALE;
}
