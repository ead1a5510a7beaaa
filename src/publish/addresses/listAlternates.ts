import type { Catalog } from '../../model/Catalog.ts';
import { DEFAULT_LOCALE, LANGUAGES } from '../../model/Locale.ts';
import { addressOf } from './addressOf.ts';

interface Alternate {
  readonly hreflang: string;
  /** Absolute. */
  readonly href: string;
}

/** The addresses of a page in every edition, and the one for readers of other languages; none if there is one edition. */
export function listAlternates({ editions }: Catalog, path: string, site: URL | undefined): readonly Alternate[] {
  if (editions.length < 2) return [];
  return [
    ...editions.map((locale) => ({
      hreflang: LANGUAGES[locale].tag,
      href: addressOf(locale, path, site).url,
    })),
    { hreflang: 'x-default', href: addressOf(DEFAULT_LOCALE, path, site).url },
  ];
}
