import type { Catalog } from '../../model/Catalog.ts';
import { isDerived, type Figure } from '../../model/Figure.ts';

/** The figures that stand in print, in the catalog's order: neither ours nor from elsewhere. */
export function printedFigures(catalog: Catalog): readonly Figure[] {
  return [...catalog.figures.values()].filter(
    (figure): figure is Figure => !isDerived(figure) && figure.kind !== 'reference',
  );
}
