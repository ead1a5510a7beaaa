import type { CitableWork } from '../datasets/CitableWork.ts';
import { WORDS } from '../i18n/words.ts';
import type { Catalog } from '../model/Catalog.ts';
import type { Locale } from '../model/Locale.ts';
import { articleOf } from './articleOf.ts';
import { storyIn } from './storyIn.ts';

/** When and from what article a work was made that belongs to a story. */
export function citedStory(
  catalog: Catalog,
  id: string | undefined,
  locale: Locale,
): Pick<CitableWork, 'published' | 'origin'> {
  const story = id === undefined ? undefined : storyIn(catalog, id, locale);
  if (story === undefined) return { published: null, origin: '' };
  const { article, source } = articleOf(catalog, story);
  const parts = [article.byline, source.publication[locale], source.issued[locale]];
  const { bookTitle, comma, stop } = WORDS[locale];
  const lead = locale === 'zh' ? '数字出自' : 'Figures from ';
  return {
    published: story.published,
    origin: `${lead}${[bookTitle(article.title), ...parts].join(comma)}${stop}`,
  };
}
