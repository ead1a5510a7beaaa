import { measureOf } from '../../catalog/query/measureOf.ts';
import type { Catalog } from '../../model/Catalog.ts';
import type { Comparison } from '../../model/Comparison.ts';

/** Comparisons as the page tells them, each kind in its order. */
export interface ComparisonList {
  /** Figures of several places that count the same thing. */
  readonly comparable: readonly Comparison[];
  /** A place's figure beside a fact from outside the page. */
  readonly yardsticks: readonly Comparison[];
  /** Pairs of two places that look alike and are not: the most alike first. */
  readonly apart: readonly Comparison[];
  /** The same within one place. */
  readonly withinOne: readonly Comparison[];
}

/** Sorts comparisons by what they say; likeness is what a program can tell: unit, measure and status. */
export function listComparisons(catalog: Catalog): ComparisonList {
  const all = [...catalog.comparisons.values()];
  const placesOf = ({ figures }: Comparison): number =>
    new Set(figures.flatMap((id) => measured(catalog, id).flatMap(({ stories }) => stories))).size;
  const apart = all
    .filter(({ comparable }) => !comparable)
    .toSorted((a, b) => likeness(catalog, b) - likeness(catalog, a));
  const comparable = all.filter((comparison) => comparison.comparable);
  return {
    comparable: comparable.filter((comparison) => placesOf(comparison) > 1),
    yardsticks: comparable.filter((comparison) => placesOf(comparison) < 2),
    apart: apart.filter((comparison) => placesOf(comparison) > 1),
    withinOne: apart.filter((comparison) => placesOf(comparison) < 2),
  };
}

function likeness(catalog: Catalog, { figures }: Comparison): number {
  const measures = figures.flatMap((id) => measured(catalog, id));
  const isShared = (words: readonly string[]): boolean => new Set(words).size === 1;
  return [
    measures.map(({ unit }) => unit),
    measures.map(({ kinds }) => kinds.join()),
    measures.map(({ statuses }) => statuses.join()),
    measures.map(({ periods }) => periods.join()),
  ].filter(isShared).length;
}

function measured(catalog: Catalog, id: string) {
  const figure = catalog.figures.get(id);
  return figure === undefined ? [] : [measureOf(figure, catalog.figures)];
}
