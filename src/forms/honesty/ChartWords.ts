import type { Chart } from '../../model/Chart.ts';
import type { CitableFigure, FigureId } from '../../model/Figure.ts';

/** The texts around a chart, as written, and the figures it draws. */
export interface ChartWords {
  readonly texts: Pick<Chart, 'title' | 'subtitle' | 'alt'>;
  /** In any of its views. */
  readonly drawn: readonly CitableFigure[];
  readonly figures: ReadonlyMap<FigureId, CitableFigure>;
}
