import { findPrintedFigures } from '../../figures/findPrintedFigures.ts';
import { formatFigure } from '../../figures/formatFigure.ts';
import { readCitedText } from '../../figures/readCitedText.ts';
import type { HonestyProblem } from '../Form.ts';
import { type HonestyRule, breach } from './HonestyRule.ts';
import { DROPPED_HEDGE } from './hedges.ts';
import type { Chart } from '../../model/Chart.ts';
import { type CitableFigure, type FigureId, isDerived } from '../../model/Figure.ts';
import { LOCALES } from '../../model/Locale.ts';

/** The texts around a chart, as written, and the figures it draws. */
export interface ChartWords {
  readonly texts: Pick<Chart, 'title' | 'subtitle' | 'alt'>;
  /** In any of its views. */
  readonly drawn: readonly CitableFigure[];
  readonly figures: ReadonlyMap<FigureId, CitableFigure>;
}

/** A problem and the text of the chart it is in. */
export interface TextProblem {
  readonly text: keyof ChartWords['texts'];
  readonly problem: HonestyProblem;
}

/** What misleads in the words around a chart; its description is judged by `findMissingDescription`. */
export function findTextDishonesty(words: ChartWords): readonly TextProblem[] {
  const at = (text: TextProblem['text'], problems: readonly HonestyProblem[]): readonly TextProblem[] =>
    problems.map((problem) => ({ text, problem }));
  return [
    ...at('title', [...findUndrawnTitle(words), ...findUnhedgedName(words)]),
    ...at('subtitle', findMissingPeriod(words)),
  ];
}

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

export const MISSING_PERIOD: HonestyRule = {
  code: 'missing-period',
  title: '副题或标题写明时间',
  why: '截至哪一天、一年还是累计，不写就会被当成现在。',
  instead: '在 subtitle 里写上时间，如 {date:2023-09|2023年9月}',
};

/** Each edition of a chart's words says of what time its figures are. */
export function findMissingPeriod({ texts }: ChartWords): readonly HonestyProblem[] {
  const timeless = LOCALES.filter((locale) =>
    [texts.title, texts.subtitle].every((text) => readCitedText(text[locale]).every(({ kind }) => kind !== 'date')),
  );
  return timeless.length === 0 ? [] : [breach(MISSING_PERIOD, `${timeless.join('、')} 的标题和副题都没有时间`)];
}

export const MISSING_DESCRIPTION: HonestyRule = {
  code: 'description-without-figure',
  title: '文字描述至少引一个数',
  why: '看不见图的人只有这段文字；没有数，他什么也没得到。',
  instead: '写上图里最要紧的一个数：{数据集/行}',
};

/** The description for those who cannot see the drawing cites a figure. */
export function findMissingDescription({ texts }: Pick<ChartWords, 'texts'>): readonly HonestyProblem[] {
  if (readCitedText(texts.alt.zh).some(({ kind }) => kind === 'figure')) return [];
  return [breach(MISSING_DESCRIPTION, '文字描述里一个数也没有')];
}

/** Kept where the ledger is read, so that its message points at the row. */
export const MISSING_SOURCE: HonestyRule = {
  code: 'missing-source',
  title: '每个数都有出处：文章编号#句号，如 guangyuan#36',
  why: '没有出处的数，谁也核对不了。',
  instead: '写上它印在哪一句；不在版面上的数放进 data/reference',
};

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
