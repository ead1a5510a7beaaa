import { isDerived, type CitableFigure } from '../../model/Figure.ts';
import type { Catalog } from '../../model/Catalog.ts';
import type { Locale } from '../../model/Locale.ts';
import type { Article, Source } from '../../model/Source.ts';

/** Where a set of figures comes from: articles with their sentences, and facts from elsewhere. */
export interface SourceList {
  readonly articles: readonly {
    readonly article: Article;
    readonly source: Source;
    readonly sentences: readonly number[];
  }[];
  /** Citations of reference figures. */
  readonly references: readonly string[];
  /** Formulas of figures of ours. */
  readonly formulas: readonly string[];
}

/** Each article once, its sentences in order; a derived figure counts for the figures it is computed from. */
export function listSources(catalog: Catalog, figures: readonly CitableFigure[], locale: Locale): SourceList {
  const sentences = new Map<string, Set<number>>();
  const references = new Set<string>();
  const formulas = new Set<string>();
  const visit = (figure: CitableFigure): void => {
    if (isDerived(figure)) {
      formulas.add(figure.working[locale]);
      for (const id of figure.inputs) {
        const input = catalog.figures.get(id);
        if (input !== undefined) visit(input);
      }
      return;
    }
    if (figure.citation !== null) references.add(figure.citation[locale]);
    for (const { article, sentence } of figure.locators) {
      sentences.set(article, (sentences.get(article) ?? new Set()).add(sentence));
    }
  };
  figures.forEach(visit);
  const articles = [...sentences].map(([id, set]) => ({
    ...findArticle(catalog, id),
    sentences: [...set].sort((a, b) => a - b),
  }));
  return { articles, references: [...references], formulas: [...formulas] };
}

function findArticle(catalog: Catalog, id: string): { readonly article: Article; readonly source: Source } {
  for (const source of catalog.sources.values()) {
    const article = source.articles.find((one) => one.id === id);
    if (article !== undefined) return { article, source };
  }
  throw new RangeError(`No article ${id}`);
}
