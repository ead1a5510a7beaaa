import type { Locale } from '../model/Locale.ts';

/** Address of a page of the site, under its sub-path and edition; `path` has no leading slash: `stories/guangyuan/`. */
export function hrefTo(locale: Locale, path: string): string {
  return `${import.meta.env.BASE_URL}${locale === 'zh' ? '' : `${locale}/`}${path}`;
}
