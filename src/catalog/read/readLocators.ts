import { MISSING_SOURCE } from '../../forms/honesty/texts.ts';
import type { Locator } from '../../model/Figure.ts';
import type { Source } from '../../model/Source.ts';
import { didYouMean } from './didYouMean.ts';
import type { RowReader } from './RowReader.ts';

/** Reads `article#sentence article#sentence`, each pointing at a fingerprinted sentence of the dataset's source. */
export function readLocators(row: RowReader, source: Source | null): readonly Locator[] {
  const cell = row.cell('sources');
  if (cell === '') {
    row.fault(MISSING_SOURCE.code, 'sources', '没有写出处', MISSING_SOURCE.title, MISSING_SOURCE.instead);
    return [];
  }
  return cell.split(' ').flatMap((written) => readLocator(written, row, source));
}

function readLocator(written: string, row: RowReader, source: Source | null): readonly Locator[] {
  const [, articleId, number] = /^([a-z0-9-]+)#([1-9]\d*)$/u.exec(written) ?? [];
  if (articleId === undefined) {
    row.fault(
      'invalid-locator',
      'sources',
      `“${written}”`,
      '文章编号#句号，几处之间空一格',
      '改写成 guangyuan#36 的样子',
    );
    return [];
  }
  const article = source?.articles.find((one) => one.id === articleId);
  if (source !== null && article === undefined) {
    const fix = didYouMean(
      articleId,
      source.articles.map(({ id }) => id),
    );
    const expected = `data/sources/${source.id}.yaml 里的一篇文章`;
    row.fault('unknown-article', 'sources', `文章“${articleId}”不存在`, expected, fix);
  }
  if (source === null || article === undefined) return [];
  const sentence = Number(number);
  const unit = article.units[sentence - 1];
  if (unit !== undefined) return [{ source: source.id, article: articleId, sentence, fingerprint: unit.fingerprint }];
  const expected = `1 到 ${article.units.length}：这篇文章只有这么多句`;
  row.fault('sentence-out-of-range', 'sources', `第 ${sentence} 句`, expected, '核对句号；句号从 1 数起，标题也算一句');
  return [];
}
