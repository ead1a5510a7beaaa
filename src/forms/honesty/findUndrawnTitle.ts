import { readCitedText } from '../../figures/readCitedText.ts';
import { isDerived, type FigureId } from '../../model/Figure.ts';
import { LOCALES } from '../../model/Locale.ts';
import type { HonestyProblem } from '../Form.ts';
import type { ChartWords } from './ChartWords.ts';
import { breach, type HonestyRule } from './HonestyRule.ts';

export const UNDRAWN_TITLE: HonestyRule = {
  code: 'title-not-drawn',
  title: '标题里的数，图里都画了',
  why: '标题说一个数，图画的是别的数，读者以为图证明了标题。',
  instead: '把这一行写进 rows，或改标题，只说图里画了的数；由图里的数算出的也可以',
};

/** The title cites only figures that the chart draws, or that are computed from those alone. */
export function findUndrawnTitle({ texts, drawn, figures }: ChartWords): readonly HonestyProblem[] {
  const ids = new Set(drawn.map((figure) => figure.id));
  const isDrawn = (id: FigureId): boolean => {
    const figure = figures.get(id);
    if (ids.has(id) || figure === undefined) return true;
    // A sound catalog has no circles among derived figures.
    return isDerived(figure) && figure.inputs.every(isDrawn);
  };
  const cited = LOCALES.flatMap((locale) => readCitedText(texts.title[locale])).flatMap((segment) =>
    segment.kind === 'figure' ? [segment.id] : [],
  );
  return [...new Set(cited)]
    .filter((id) => !isDrawn(id))
    .map((id) => breach(UNDRAWN_TITLE, `标题引了 ${id}，图里没有画它`));
}
