import { PICTURE_WORDS } from '../../i18n/pictureWords.ts';
import { WORDS } from '../../i18n/words.ts';
import type { Catalog } from '../../model/Catalog.ts';
import type { CitableFigure } from '../../model/Figure.ts';
import type { Locale } from '../../model/Locale.ts';
import { articleTitle } from './articleTitle.ts';
import { formatRanges } from '../formatRanges.ts';
import { listSources } from './listSources.ts';
import { nameArticle } from './nameArticle.ts';

const FORMULAS_SHOWN = 2;

/**
 * The source line of a set of figures as plain words, complete enough to travel: articles, sentences, who signed, what
 * paper, when. A short one leaves references and formulas to the page.
 */
export function sourceText(
  catalog: Catalog,
  figures: readonly CitableFigure[],
  locale: Locale,
  isShort = false,
): string {
  const words = WORDS[locale];
  const { articles, references, formulas } = listSources(catalog, figures, locale);
  const cited = articles.map(({ article, source, sentences }) => {
    const place = words.sentence(formatRanges(sentences, words.listComma));
    const { byline } = nameArticle(article, locale);
    const parts = [
      `${articleTitle(article, locale)}${words.inArticle}${place}`,
      byline,
      source.publication[locale],
      source.issued[locale],
    ];
    return parts.join(words.comma);
  });
  const shown =
    formulas.length > 0 && formulas.length <= FORMULAS_SHOWN ? `${words.colon}${formulas.join(words.semicolon)}` : '';
  const computed = formulas.length === 0 ? [] : [`${words.computed}${shown}`];
  const rest = references.length + computed.length > 0 ? [PICTURE_WORDS[locale].restAtAddress] : [];
  const all = [...cited, ...(isShort ? rest : [...references, ...computed])];
  return all.length === 0 ? '' : `${words.source}${words.colon}${all.join(words.semicolon)}`;
}
