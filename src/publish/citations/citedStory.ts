import type { CitableWork } from '../../datasets/CitableWork.ts';
import { WORDS } from '../../i18n/words.ts';
import type { Catalog } from '../../model/Catalog.ts';
import { DEFAULT_LOCALE, type Locale } from '../../model/Locale.ts';
import { articleOf } from './articleOf.ts';
import { citeArticle } from './citeArticle.ts';
import { storyIn } from '../storyIn.ts';

/** When and from what article a work was made that belongs to a story. */
export function citedStory(
  catalog: Catalog,
  id: string | undefined,
  locale: Locale,
): Pick<CitableWork, 'published' | 'origin'> {
  const story = id === undefined ? undefined : (storyIn(catalog, id, locale) ?? storyIn(catalog, id, DEFAULT_LOCALE));
  if (story === undefined) return { published: null, origin: '' };
  const { article, source } = articleOf(catalog, story);
  const { figuresFrom, stop } = WORDS[locale];
  return {
    published: story.published,
    origin: `${figuresFrom}${citeArticle(article, source, locale)}${stop}`,
  };
}
