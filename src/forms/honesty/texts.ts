import { findPrintedFigures } from '../../figures/findPrintedFigures.ts';
import { formatFigure } from '../../figures/formatFigure.ts';
import { readCitedText } from '../../figures/readCitedText.ts';
import type { HonestyProblem } from '../Form.ts';
import { faultOf } from '../../i18n/problems/faultOf.ts';
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

/** The title cites only figures that the chart draws, or that are computed from those alone. */
function findUndrawnTitle({ texts, drawn, figures }: ChartWords): readonly HonestyProblem[] {
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
  return [...new Set(cited)].filter((id) => !isDrawn(id)).map((id) => faultOf('title-not-drawn', id));
}

/** Each edition of a chart's words says of what time its figures are. */
function findMissingPeriod({ texts }: ChartWords): readonly HonestyProblem[] {
  const timeless = LOCALES.filter((locale) =>
    [texts.title, texts.subtitle].every((text) => readCitedText(text[locale]).every(({ kind }) => kind !== 'date')),
  );
  return timeless.length === 0 ? [] : [faultOf('missing-period', timeless)];
}

/** The description for those who cannot see the drawing cites a figure. */
export function findMissingDescription({ texts }: Pick<ChartWords, 'texts'>): readonly HonestyProblem[] {
  if (readCitedText(texts.alt.zh).some(({ kind }) => kind === 'figure')) return [];
  return [faultOf('description-without-figure')];
}

/** No name in a title, subtitle or description smuggles in the number of a hedged figure without its hedge. */
function findUnhedgedName({ texts, drawn }: ChartWords): readonly HonestyProblem[] {
  const names = [texts.title, texts.subtitle, texts.alt]
    .flatMap((text) => readCitedText(text.zh))
    .flatMap((segment) => (segment.kind === 'name' ? [segment.text] : []));
  return names.flatMap((name) => {
    const numbers = findPrintedFigures(name).filter(({ hedge }) => hedge === 'exact');
    return drawn
      .filter((figure) => figure.hedge !== 'exact')
      .filter((figure) => numbers.some(({ value, unit }) => value === figure.value && unit === figure.unit))
      .map((figure) => faultOf('hedge-dropped/name', name, formatFigure(figure, 'zh')));
  });
}
