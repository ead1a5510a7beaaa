import { LANGUAGES, type Locale } from '../../model/Locale.ts';

/**
 * Address of a page under the site's sub-path and in an edition, or of a file that all editions share (`null`);
 * `path` has no leading slash: `stories/guangyuan/`.
 */
export function hrefTo(locale: Locale | null, path: string): string {
  return `${import.meta.env.BASE_URL}${locale === null ? '' : LANGUAGES[locale].prefix}${path}`;
}
