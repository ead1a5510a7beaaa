import type { Catalog } from '../../model/Catalog.ts';
import type { Article, Source } from '../../model/Source.ts';
import type { Story } from '../../model/Story.ts';

/** The printed article a story is made from, or a figure points at; throws a RangeError if there is none, which `readCatalog` has reported. */
export function articleOf(
  catalog: Catalog,
  at: Pick<Story, 'source' | 'article'>,
): { readonly source: Source; readonly article: Article } {
  const source = catalog.sources.get(at.source);
  const article = source?.articles.find(({ id }) => id === at.article);
  if (source === undefined || article === undefined) throw new RangeError(`No article ${at.article} in ${at.source}`);
  return { source, article };
}
