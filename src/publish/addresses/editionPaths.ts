import { openCatalog } from '../../catalog/query/openCatalog.ts';
import { LANGUAGES, type Locale } from '../../model/Locale.ts';

interface Path {
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly props: Readonly<Record<string, unknown>>;
}

/** The `edition` of a route: what its addresses begin with; undefined for the default language, which has no prefix. */
export function editionOf(locale: Locale): string | undefined {
  return LANGUAGES[locale].prefix.replace(/\/$/u, '') || undefined;
}

/** The paths of a route in every edition; the locale is added to their props. */
export function editionPaths(
  paths: readonly Path[] = [{ params: {}, props: {} }],
  locales: readonly Locale[] = openCatalog().editions,
) {
  return locales.flatMap((locale) =>
    paths.map(({ params, props }) => ({
      params: { edition: editionOf(locale), ...params },
      props: { locale, ...props },
    })),
  );
}
