import type { Catalog } from '../model/Catalog.ts';
import { isDerived, type Figure } from '../model/Figure.ts';

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
  const printed = [...figures.values()].filter(
    (figure): figure is Figure => !isDerived(figure) && figure.story !== null,
  );
  const pairs = printed.flatMap((one, index) =>
    printed
      .slice(index + 1)
      .filter((other) => other.story !== one.story)
      .map((other) => [one, other] as const),
  );
  const sameUnit = pairs.filter(([one, other]) => one.unit === other.unit);
  const sameMeasure = sameUnit.filter(([one, other]) => one.kind === other.kind && one.status === other.status);
  const compared = [...comparisons.values()]
    .filter(({ comparable }) => comparable)
    .map((comparison) => comparison.figures);
  const sameThing = sameMeasure.filter(([one, other]) =>
    compared.some((ids) => ids.includes(one.id) && ids.includes(other.id)),
  );
  return {
    pairs: pairs.length,
    sameUnit: sameUnit.length,
    sameMeasure: sameMeasure.length,
    sameThing: sameThing.length,
  };
}
