import type { Chart } from './Chart.ts';
import type { Comparison } from './Comparison.ts';
import type { Dataset } from './Dataset.ts';
import type { CitableFigure, FigureId } from './Figure.ts';
import type { Locale } from './Locale.ts';
import type { Problem } from './Problem.ts';
import type { WithdrawnChart } from './Published.ts';
import type { Source } from './Source.ts';
import type { Story } from './Story.ts';

/** Everything there is, checked and sorted; maps iterate in order of id (stories: by `published`, then province code). */
export interface Catalog {
  /** The languages whose pages are published, the default one first. */
  readonly editions: readonly Locale[];
  readonly sources: ReadonlyMap<string, Source>;
  readonly datasets: ReadonlyMap<string, Dataset>;
  /** Printed, reference and derived figures by id. */
  readonly figures: ReadonlyMap<FigureId, CitableFigure>;
  readonly charts: ReadonlyMap<string, Chart>;
  /** Charts that were published and taken back, by id. */
  readonly withdrawn: ReadonlyMap<string, WithdrawnChart>;
  /** What may be compared across places and what may not, by id. */
  readonly comparisons: ReadonlyMap<string, Comparison>;
  /** Stories in the default language by story id; in others by `<story>/<locale>`. */
  readonly stories: ReadonlyMap<string, Story>;
  /** Charts that draw a figure, by figure id. */
  readonly chartsOf: ReadonlyMap<FigureId, readonly string[]>;
  /** Stories that cite or draw a figure, by figure id. */
  readonly storiesOf: ReadonlyMap<FigureId, readonly string[]>;
  /** Comparisons that set a figure beside another, by figure id. */
  readonly comparisonsOf: ReadonlyMap<FigureId, readonly string[]>;
  readonly problems: readonly Problem[];
  /** Drawings made so far, by chart: `drawChart` keeps them here, and nothing else looks. */
  readonly drawings: WeakMap<Chart, unknown>;
}
