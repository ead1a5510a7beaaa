import { WORDS } from '../../i18n/words.ts';
import type { Locale } from '../../model/Locale.ts';
import type { Article } from '../../model/Source.ts';
import { nameArticle } from './nameArticle.ts';

/** The title of a printed article in plain words; one in translation says that it was printed in another language. */
export function articleTitle(article: Article, locale: Locale): string {
  const { title, printed } = nameArticle(article, locale);
  return printed === null ? WORDS[locale].bookTitle(title) : WORDS[locale].translatedTitle(title);
}
