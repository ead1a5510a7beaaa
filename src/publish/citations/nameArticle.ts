import type { Locale } from '../../model/Locale.ts';
import type { Article } from '../../model/Source.ts';

interface Name {
  readonly title: string;
  readonly byline: string;
}

/** How a printed article is called in one language; `printed` is what stands on the page, where that is another language. */
export function nameArticle(
  { title, byline, translations }: Article,
  locale: Locale,
): Name & { readonly printed: Name | null } {
  const translated = translations[locale];
  const printed = { title, byline };
  return translated === undefined ? { ...printed, printed: null } : { ...translated, printed };
}
