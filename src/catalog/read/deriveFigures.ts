import { deriveFigure } from '../../figures/deriveFigure.ts';
import { readFormula } from '../../figures/readFormula.ts';
import { faultOf } from '../../i18n/problems/faultOf.ts';
import type { Dataset } from '../../model/Dataset.ts';
import type { CitableFigure, DerivedFigure, FigureId } from '../../model/Figure.ts';
import { ProjectError } from '../../model/ProjectError.ts';
import { findNameFault } from './checkName.ts';
import { figureIdOf } from '../query/figureIdOf.ts';
import { findAdditions, findSubtractions } from '../check/findAdditions.ts';
import { findBadAddition, findBadSubtraction } from '../check/findBadAddition.ts';
import { findUnknownFigure } from '../check/findUnknown.ts';
import type { Known } from './Known.ts';
import type { DatasetEntry } from './readDatasets.ts';
import type { Report } from '../check/Report.ts';

export interface DerivedFigures {
  readonly derived: readonly DerivedFigure[];
  /** Those that could not be computed. */
  readonly failed: ReadonlySet<FigureId>;
}

interface Pending {
  readonly entry: DatasetEntry;
  readonly index: number;
  readonly written: Dataset['derived'][number];
  readonly id: FigureId;
  readonly inputs: readonly FigureId[];
}

interface Work {
  readonly figures: Map<FigureId, CitableFigure>;
  readonly failed: Set<FigureId>;
  readonly known: Known;
  readonly datasets: readonly Dataset[];
  readonly report: Report;
}

/** Computes every derived figure from the printed ones in `known`; one may use another, in any order of writing. */
export function deriveFigures(entries: readonly DatasetEntry[], known: Known, report: Report): DerivedFigures {
  const datasets = entries.map((entry) => entry.dataset);
  const work: Work = { figures: new Map(known.figures), failed: new Set(), known, datasets, report };
  let waiting = entries.flatMap((entry) => pendingOf(entry, work));
  while (waiting.length > 0) {
    const done = new Set(waiting.filter((pending) => settle(pending, work)));
    if (done.size === 0) return finish(waiting, work);
    waiting = waiting.filter((pending) => !done.has(pending));
  }
  return finish([], work);
}

/** What is left waits for rows that do not exist, or for one another in a circle. */
function finish(stuck: readonly Pending[], { figures, failed, known, report }: Work): DerivedFigures {
  const waiting = new Set(stuck.map(({ id }) => id));
  for (const { entry, index, written, id } of stuck) {
    failed.add(id);
    for (const [letter, row] of Object.entries(written.with)) {
      const input = figureIdOf(entry.dataset.id, row);
      const circle = faultOf('derived-circle', input, id);
      const wrong = waiting.has(input) ? circle : figures.has(input) ? null : findUnknownFigure(input, known);
      if (wrong !== null) report({ ...wrong, ...entry.descriptor.locate(['derived', index, 'with', letter]) });
    }
  }
  return { derived: [...figures.values()].filter((figure) => 'formula' in figure), failed };
}

/** True if a figure is computed, or is known to be beyond computing because of a problem already told. */
function settle(pending: Pending, work: Work): boolean {
  const { entry, written, index, id, inputs } = pending;
  if (inputs.some((input) => work.failed.has(input) || isUnread(input, work))) {
    work.failed.add(id);
    return true;
  }
  if (!inputs.every((input) => work.figures.has(input))) return false;
  try {
    work.figures.set(
      id,
      deriveFigure(entry.dataset.id, written, (input) => work.figures.get(input)),
    );
    checkAdditions(pending, work);
  } catch (error) {
    if (!(error instanceof ProjectError)) throw error;
    work.failed.add(id);
    for (const problem of error.problems) {
      work.report({ ...problem, ...entry.descriptor.locate(['derived', index, 'formula']) });
    }
  }
  return true;
}

function isUnread(id: FigureId, { figures, known }: Work): boolean {
  return !figures.has(id) && known.unread.has(id.split('/')[0] ?? '');
}

function pendingOf(entry: DatasetEntry, { known, report }: Work): readonly Pending[] {
  return entry.dataset.derived.flatMap((written, index, all) => {
    const id = `${entry.dataset.id}/${written.id}`;
    const inputs = Object.values(written.with).map((row) => figureIdOf(entry.dataset.id, row));
    const place = entry.descriptor.locate(['derived', index, 'id']);
    const badName = findNameFault(written.id, 'row');
    if (badName !== null) report({ ...badName, ...place });
    const isFirst = all.findIndex((other) => other.id === written.id) === index;
    if (isFirst && !known.figures.has(id)) return [{ entry, index, written, id, inputs }];
    report({ ...faultOf('duplicate-id/figure', written.id), ...place });
    return [];
  });
}

function checkAdditions({ entry, written, index }: Pending, { figures, datasets, report }: Work): void {
  const { tree } = readFormula(written.formula);
  const figuresOf = (names: readonly string[]): readonly CitableFigure[] =>
    names.flatMap((name) => figures.get(figureIdOf(entry.dataset.id, written.with[name] ?? '')) ?? []);
  const wrong = [
    ...findAdditions(tree).map((names) => findBadAddition(figuresOf(names), datasets)),
    ...findSubtractions(tree).map((names) => findBadSubtraction(figuresOf(names), datasets)),
  ];
  for (const one of wrong)
    if (one !== null) report({ ...one, ...entry.descriptor.locate(['derived', index, 'formula']) });
}
