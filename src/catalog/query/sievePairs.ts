import type { Catalog } from '../../model/Catalog.ts';
import { isDerived, type CitableFigure, type Figure } from '../../model/Figure.ts';
import { findIncomparable } from './findIncomparable.ts';

/** How many pairs of printed figures are left after each question, each asked of what the one before left. */
export interface PairSieve {
  /** Every figure of one place with every figure of another. */
  readonly pairs: number;
  readonly sameUnit: number;
  /** Kind and status as well: as far as a program can tell, they may be compared. */
  readonly sameMeasure: number;
  /** Those that editors found to count the same thing. */
  readonly sameThing: number;
}

/** Pairs a place's printed figures with every other place's, and counts those that pass. */
export function sievePairs({ figures, comparisons }: Pick<Catalog, 'figures' | 'comparisons'>): PairSieve {
  const printed = [...figures.values()].filter(isPrinted);
  const compared = [...comparisons.values()]
    .filter(({ comparable }) => comparable)
    .map((comparison) => comparison.figures.flatMap((id) => figures.get(id) ?? []).filter(isPrinted));
  const found = compared.flatMap((some) =>
    some.flatMap((one, index) =>
      some
        .slice(index + 1)
        .filter((other) => findIncomparable([one, other], figures).length === 0)
        .map((other) => [one.id, other.id].toSorted().join(' ')),
    ),
  );
  return {
    pairs: countAcross(printed, () => ''),
    sameUnit: countAcross(printed, ({ unit }) => unit),
    sameMeasure: countAcross(printed, ({ unit, kind, status }) => [unit, kind, status].join(' ')),
    sameThing: new Set(found).size,
  };
}

function isPrinted(figure: CitableFigure): figure is Figure {
  return !isDerived(figure) && figure.story !== null;
}

/** Pairs of figures of different stories that have a word in common: all pairs, less those within one story. */
function countAcross(figures: readonly Figure[], wordOf: (figure: Figure) => string): number {
  const squares = (keyOf: (figure: Figure) => string): number => {
    const counts = new Map<string, number>();
    for (const figure of figures) counts.set(keyOf(figure), (counts.get(keyOf(figure)) ?? 0) + 1);
    return [...counts.values()].reduce((sum, count) => sum + count * count, 0);
  };
  return (squares(wordOf) - squares((figure) => `${figure.story} ${wordOf(figure)}`)) / 2;
}
