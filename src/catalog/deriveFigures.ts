import type { Expression } from 'jsep';
import { deriveFigure } from '../figures/deriveFigure.ts';
import { readFormula } from '../figures/readFormula.ts';
import type { Dataset } from '../model/Dataset.ts';
import type { CitableFigure, DerivedFigure, FigureId } from '../model/Figure.ts';
import { ProjectError } from '../model/ProjectError.ts';
import { isName } from './checkName.ts';
import { figureIdOf } from './figureIdOf.ts';
import { findBadAddition } from './findBadAddition.ts';
import type { DatasetEntry } from './readDatasets.ts';
import type { Report } from './Report.ts';

interface Pending {
  readonly entry: DatasetEntry;
  readonly index: number;
  readonly written: Dataset['derived'][number];
  readonly id: FigureId;
}

/** Computes every derived figure; one may use another, in any order of writing. Those that cannot be computed are reported. */
export function deriveFigures(
  entries: readonly DatasetEntry[],
  printed: ReadonlyMap<FigureId, CitableFigure>,
  report: Report,
): readonly DerivedFigure[] {
  const known = new Map<FigureId, CitableFigure>(printed);
  const derived: DerivedFigure[] = [];
  let waiting = entries.flatMap((entry) => pendingOf(entry, printed, report));
  while (waiting.length > 0) {
    const isReady = ({ written, entry }: Pending): boolean =>
      Object.values(written.with).every((row) => known.has(figureIdOf(entry.dataset.id, row)));
    const ready = waiting.filter(isReady);
    // Nothing more can be computed: what is left names rows that do not exist, or one another in a circle.
    for (const pending of ready.length > 0 ? ready : waiting) {
      const figure = derive(pending, known, entries, report);
      if (figure === null) continue;
      known.set(figure.id, figure);
      derived.push(figure);
    }
    waiting = ready.length > 0 ? waiting.filter((pending) => !ready.includes(pending)) : [];
  }
  return derived;
}

function pendingOf(
  entry: DatasetEntry,
  printed: ReadonlyMap<FigureId, CitableFigure>,
  report: Report,
): readonly Pending[] {
  return entry.dataset.derived.flatMap((written, index, all) => {
    const id = `${entry.dataset.id}/${written.id}`;
    const place = entry.descriptor.locate(['derived', index, 'id']);
    if (!isName(written.id))
      report({
        code: 'invalid-id',
        ...place,
        found: `“${written.id}”`,
        expected: '小写拉丁字母、数字和连字符',
        fix: '改写这个编号',
      });
    if (!printed.has(id) && all.findIndex((other) => other.id === written.id) === index)
      return [{ entry, index, written, id }];
    report({
      code: 'duplicate-id',
      ...place,
      found: `“${written.id}”已有一行或一个导出数在用`,
      expected: '数据集内编号不重复',
      fix: '改成另一个编号',
    });
    return [];
  });
}

function derive(
  pending: Pending,
  known: ReadonlyMap<FigureId, CitableFigure>,
  entries: readonly DatasetEntry[],
  report: Report,
): DerivedFigure | null {
  const { entry, written, index } = pending;
  try {
    const figure = deriveFigure(entry.dataset.id, written, (id) => known.get(id));
    checkAdditions(pending, known, entries, report);
    return figure;
  } catch (error) {
    if (!(error instanceof ProjectError)) throw error;
    for (const problem of error.problems)
      report({ ...problem, ...entry.descriptor.locate(['derived', index, 'formula']) });
    return null;
  }
}

function checkAdditions(
  { entry, written, index }: Pending,
  known: ReadonlyMap<FigureId, CitableFigure>,
  entries: readonly DatasetEntry[],
  report: Report,
): void {
  const datasets = entries.map((one) => one.dataset);
  for (const names of findAdditions(readFormula(written.formula).tree)) {
    const added = names.flatMap((name) => known.get(figureIdOf(entry.dataset.id, written.with[name] ?? '')) ?? []);
    const fault = findBadAddition(added, datasets);
    if (fault !== null) report({ ...fault, ...entry.descriptor.locate(['derived', index, 'formula']) });
  }
}

/** The letters that a formula adds to one another, one list a sum. */
function findAdditions(tree: Expression): readonly (readonly string[])[] {
  if (tree.type === 'BinaryExpression' && tree['operator'] === '+') {
    const terms = termsOf(tree);
    const names = terms.flatMap((term) =>
      term.type === 'Identifier' && typeof term['name'] === 'string' ? [term['name']] : [],
    );
    return [names, ...terms.flatMap(findAdditions)];
  }
  return childrenOf(tree).flatMap(findAdditions);
}

function termsOf(tree: Expression): readonly Expression[] {
  return tree.type === 'BinaryExpression' && tree['operator'] === '+' ? childrenOf(tree).flatMap(termsOf) : [tree];
}

function childrenOf(tree: Expression): readonly Expression[] {
  const {
    left,
    right,
    argument,
    arguments: inputs,
  } = tree as Partial<Record<'left' | 'right' | 'argument', Expression>> & { arguments?: readonly Expression[] };
  return [left, right, argument, ...(inputs ?? [])].filter((child) => child !== undefined);
}
