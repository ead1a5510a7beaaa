import { isDerived, type CitableFigure, type FigureId } from '../../model/Figure.ts';
import type { Status } from '../../model/Status.ts';

/** What a figure measures, as far as a program can tell; empty lists for a fact from outside the page, which is a yardstick. */
export interface Measure {
  readonly unit: string;
  readonly kinds: readonly string[];
  readonly statuses: readonly Status[];
  readonly periods: readonly string[];
  /** The stories its numbers were printed in. */
  readonly stories: readonly string[];
}

/** The measure of a figure; a figure of ours has those of the printed figures it is computed from. */
export function measureOf(figure: CitableFigure, figures: ReadonlyMap<FigureId, CitableFigure>): Measure {
  if (!isDerived(figure)) {
    const { unit, kind, status, period, story } = figure;
    if (kind === 'reference') return { unit, kinds: [], statuses: [], periods: [], stories: [] };
    return { unit, kinds: [kind], statuses: [status], periods: [period], stories: story === null ? [] : [story] };
  }
  const inputs = figure.inputs.flatMap((id) => figures.get(id) ?? []).map((input) => measureOf(input, figures));
  const all = <Word>(pick: (measure: Measure) => readonly Word[]): readonly Word[] =>
    [...new Set(inputs.flatMap(pick))].toSorted();
  return {
    unit: figure.unit,
    kinds: all(({ kinds }) => kinds),
    statuses: all(({ statuses }) => statuses),
    periods: all(({ periods }) => periods),
    stories: all(({ stories }) => stories),
  };
}
