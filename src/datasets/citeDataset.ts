import type { Dataset } from '../model/Dataset.ts';
import type { Locale } from '../model/Locale.ts';
import type { Source } from '../model/Source.ts';

export interface CitationInput {
  readonly dataset: Dataset;
  readonly source: Source | null;
  /** Absolute address of the dataset's page. */
  readonly url: string;
}

/** How to cite a dataset, in plain text, with the article its figures were printed in. */
export function citeDataset({ dataset, source, url }: CitationInput, locale: Locale): string {
  const article = source?.articles.find((one) => one.id === dataset.story) ?? null;
  if (locale === 'en') {
    const origin =
      source === null || article === null
        ? ''
        : ` Figures from “${article.title}” (${article.byline}), ${source.publication.en}, ${source.issued.en}.`;
    return `Fangzhi, “${dataset.title.en}” [dataset], CC BY 4.0, ${url}.${origin}`;
  }
  const origin =
    source === null || article === null
      ? ''
      : `数字出自${article.byline}《${article.title}》，${source.publication.zh}，${source.issued.zh}。`;
  return `方志：《${dataset.title.zh}》（数据集），CC BY 4.0，${url}。${origin}`;
}
