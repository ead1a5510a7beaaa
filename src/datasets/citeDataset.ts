import type { Dataset } from '../model/Dataset.ts';
import type { Locale } from '../model/Locale.ts';
import type { Source } from '../model/Source.ts';

/**
 * How to cite a dataset, in plain text: `url` is the absolute address of its page; with the record its figures come
 * from, the article, its byline and its month are named too.
 */
export function citeDataset(dataset: Dataset, locale: Locale, url: string, source: Source | null = null): string {
  const article = source?.articles.find((one) => one.id === dataset.story);
  const origin = source === null || article === undefined ? '' : citeArticle(article, source, locale);
  if (locale === 'en') return `Fangzhi, “${dataset.title.en}” [dataset], CC BY 4.0, ${url}.${origin}`;
  return `方志：《${dataset.title.zh}》（数据集），CC BY 4.0，${url}。${origin}`;
}

function citeArticle(article: Source['articles'][number], source: Source, locale: Locale): string {
  const { title, byline } = article;
  if (locale === 'zh') return `数字出自${byline}《${title}》，${source.publication.zh}，${source.issued.zh}。`;
  return ` Figures from “${title}” (${byline}), ${source.publication.en}, ${source.issued.en}.`;
}
