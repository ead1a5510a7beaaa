import type { CitableFigure, FigureId } from '../../model/Figure.ts';

/**
 * Names that content may refer to: of what stands on disk, read or not, so that one broken file is told about once and
 * not again at every mention of it.
 */
export interface KnownNames {
  readonly sources: ReadonlySet<string>;
  readonly datasets: ReadonlySet<string>;
  readonly charts: ReadonlySet<string>;
  readonly stories: ReadonlySet<string>;
}

/** Everything that content may refer to. */
export interface Known extends KnownNames {
  readonly figures: ReadonlyMap<FigureId, CitableFigure>;
  /** Datasets not all of whose rows could be read, and figures that could not be computed: nothing is said of these. */
  readonly unread: ReadonlySet<string>;
}
