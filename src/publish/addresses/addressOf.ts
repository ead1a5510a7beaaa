import type { Locale } from '../../model/Locale.ts';
import { hrefTo } from './hrefTo.ts';

/** The absolute address of a page, and the way it is printed: as short as a reader can still type it. */
export function addressOf(
  locale: Locale | null,
  path: string,
  site: URL | undefined,
): { readonly url: string; readonly shown: string } {
  const { href } = new URL(hrefTo(locale, path), site ?? 'http://localhost');
  return { url: href, shown: href.replace(/^https?:\/\//u, '') };
}
