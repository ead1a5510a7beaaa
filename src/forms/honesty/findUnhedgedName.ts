import { findPrintedFigures } from '../../figures/findPrintedFigures.ts';
import { formatFigure } from '../../figures/formatFigure.ts';
import { readCitedText } from '../../figures/readCitedText.ts';
import type { HonestyProblem } from '../Form.ts';
import type { ChartWords } from './ChartWords.ts';
import { DROPPED_HEDGE } from './findDroppedHedge.ts';
import { breach } from './HonestyRule.ts';

/** No name in a title, subtitle or description smuggles in the number of a hedged figure without its hedge. */
export function findUnhedgedName({ texts, drawn }: ChartWords): readonly HonestyProblem[] {
  const names = [texts.title, texts.subtitle, texts.alt]
    .flatMap((text) => readCitedText(text.zh))
    .flatMap((segment) => (segment.kind === 'name' ? [segment.text] : []));
  return names.flatMap((name) => {
    const numbers = findPrintedFigures(name).filter(({ hedge }) => hedge === 'exact');
    return drawn
      .filter((figure) => figure.hedge !== 'exact')
      .filter((figure) => numbers.some(({ value, unit }) => value === figure.value && unit === figure.unit))
      .map((figure) => breach(DROPPED_HEDGE, `“${name}”写成名称，丢了“${formatFigure(figure, 'zh')}”的语气`));
  });
}
