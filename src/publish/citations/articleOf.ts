import type { Catalog } from '../../model/Catalog.ts';
import type { Article, Source } from '../../model/Source.ts';
import type { Story } from '../../model/Story.ts';

/** The printed article a story is made from; throws a RangeError if there is none, which `readCatalog` has reported. */
export function articleOf(
  catalog: Catalog,
  story: Pick<Story, 'source' | 'article'>,
): { readonly source: Source; readonly article: Article } {
  const source = catalog.sources.get(story.source);
  const article = source?.articles.find(({ id }) => id === story.article);
  if (source === undefined || article === undefined)
    throw new RangeError(`No article ${story.article} in ${story.source}`);
  return { source, article };
}
