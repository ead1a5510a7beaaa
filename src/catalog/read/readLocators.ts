import { faultOf } from '../../i18n/problems/faultOf.ts';
import type { Locator } from '../../model/Figure.ts';
import type { Source } from '../../model/Source.ts';
import { adviseOn } from './adviseOn.ts';
import type { RowReader } from './RowReader.ts';

/** Reads `article#sentence article#sentence`, each pointing at a fingerprinted sentence of the dataset's source. */
export function readLocators(row: RowReader, source: Source | null): readonly Locator[] {
  const cell = row.cell('sources');
  if (cell === '') {
    row.say(faultOf('missing-source'), 'sources');
    return [];
  }
  return cell.split(' ').flatMap((written) => readLocator(written, row, source));
}

function readLocator(written: string, row: RowReader, source: Source | null): readonly Locator[] {
  const [, articleId, number] = /^([a-z0-9-]+)#([1-9]\d*)$/u.exec(written) ?? [];
  if (articleId === undefined) {
    row.say(faultOf('invalid-locator', written), 'sources');
    return [];
  }
  const article = source?.articles.find((one) => one.id === articleId);
  if (source !== null && article === undefined) {
    const near = adviseOn(
      articleId,
      source.articles.map(({ id }) => id),
    );
    row.say(faultOf('unknown-article/cited', articleId, source.id, near), 'sources');
  }
  if (source === null || article === undefined) return [];
  const sentence = Number(number);
  const unit = article.units[sentence - 1];
  if (unit !== undefined) return [{ source: source.id, article: articleId, sentence, fingerprint: unit.fingerprint }];
  row.say(faultOf('sentence-out-of-range', sentence, article.units.length), 'sources');
  return [];
}
