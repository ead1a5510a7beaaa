import type { Locale } from '../../model/Locale.ts';

/** The edition a page belongs to, by its address: components in an editor's text are given no locale. */
export function localeOf(url: URL): Locale {
  return url.pathname.slice(import.meta.env.BASE_URL.length).startsWith('en/') ? 'en' : 'zh';
}
