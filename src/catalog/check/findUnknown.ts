import type { CitableFigure, FigureId } from '../../model/Figure.ts';
import { faultOf } from '../../i18n/problems/faultOf.ts';
import type { Fault } from '../../model/Problem.ts';
import { findNameFault } from '../read/checkName.ts';
import { adviseOn } from '../read/adviseOn.ts';
import type { Known, KnownNames } from '../read/Known.ts';

/** The fault of naming something that is not there; null if it is. */
export function findUnknown(
  kind: 'source' | 'dataset' | 'chart' | 'story',
  id: string,
  known: KnownNames,
): Fault | null {
  const names = { source: known.sources, dataset: known.datasets, chart: known.charts, story: known.stories }[kind];
  if (names.has(id)) return null;
  const near = adviseOn(id, names);
  return kind === 'story'
    ? faultOf('unknown-story', id, near, findNameFault(id, 'file') === null)
    : faultOf(`unknown-${kind}`, id, near);
}

/** The fault of citing a figure that is not there; null if it is, or may be in a table that could not be read. */
export function findUnknownFigure(id: string, known: Known): Fault | null {
  const [dataset = ''] = id.split('/');
  if (known.figures.has(id) || known.unread.has(dataset) || known.unread.has(id)) return null;
  const names = namesOf(known.figures);
  return faultOf('unknown-figure', id, adviseOn(id, names.get(dataset) ?? [...known.figures.keys()]));
}

type Figures = ReadonlyMap<FigureId, CitableFigure>;
const namesByFigures = new WeakMap<Figures, ReadonlyMap<string, readonly FigureId[]>>();

/** Ids of figures by dataset, found out once. */
function namesOf(figures: Figures): ReadonlyMap<string, readonly FigureId[]> {
  const known = namesByFigures.get(figures);
  if (known !== undefined) return known;
  const names = Map.groupBy(figures.keys(), (id) => id.split('/')[0] ?? '');
  namesByFigures.set(figures, names);
  return names;
}
