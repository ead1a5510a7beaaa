import { WORDS } from '../../i18n/words.ts';
import type { Locale } from '../../model/Locale.ts';
import type { Article, Source } from '../../model/Source.ts';
import { articleTitle } from './articleTitle.ts';
import { nameArticle } from './nameArticle.ts';

/** A printed article in plain words: title, who signed it, what paper, when. */
export function citeArticle(article: Article, source: Source, locale: Locale): string {
  const { byline } = nameArticle(article, locale);
  const parts = [articleTitle(article, locale), byline, source.publication[locale], source.issued[locale]];
  return parts.join(WORDS[locale].comma);
}
