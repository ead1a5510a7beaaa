import { isDerived, type CitableFigure, type Locator } from '../../model/Figure.ts';
import type { Catalog } from '../../model/Catalog.ts';
import type { Locale } from '../../model/Locale.ts';
import type { Article, Source } from '../../model/Source.ts';
import { articleOf } from './articleOf.ts';

/** Where a set of figures comes from: articles with their sentences, and facts from elsewhere. */
export interface SourceList {
  readonly articles: readonly {
    readonly article: Article;
    readonly source: Source;
    readonly sentences: readonly number[];
    /** The story made from the article; undefined if there is none. */
    readonly story: string | undefined;
  }[];
  /** Citations of reference figures. */
  readonly references: readonly string[];
  /** Formulas of figures of ours. */
  readonly formulas: readonly string[];
}

/** Each article once, its sentences in order, under its source: two sources may have articles of one id; a derived figure counts for the figures it is computed from. */
export function listSources(catalog: Catalog, figures: readonly CitableFigure[], locale: Locale): SourceList {
  const cited = new Map<string, { readonly at: Locator; readonly sentences: Set<number> }>();
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
    for (const at of figure.locators) {
      const key = `${at.source}/${at.article}`;
      const entry = cited.get(key) ?? { at, sentences: new Set() };
      cited.set(key, entry);
      entry.sentences.add(at.sentence);
    }
  };
  figures.forEach(visit);
  const articles = [...cited.values()].map(({ at, sentences }) => ({
    ...articleOf(catalog, at),
    sentences: [...sentences].sort((a, b) => a - b),
    story: [...catalog.stories.values()].find(({ source, article }) => source === at.source && article === at.article)
      ?.id,
  }));
  return { articles, references: [...references], formulas: [...formulas] };
}
