import type { Catalog } from '../../model/Catalog.ts';
import type { FigureId } from '../../model/Figure.ts';
import type { Localized } from '../../model/Localized.ts';

/** Figures that a figure must not be added to, and why. */
export interface Conflict {
  readonly others: readonly FigureId[];
  readonly because: Localized;
}

export function listConflicts(catalog: Catalog, id: FigureId): readonly Conflict[] {
  const conflicts: Conflict[] = [];
  for (const dataset of catalog.datasets.values()) {
    for (const { rows, because } of dataset.notAddable) {
      const ids = rows.map((row) => (row.includes('/') ? row : `${dataset.id}/${row}`));
      if (ids.includes(id)) conflicts.push({ others: ids.filter((other) => other !== id), because });
    }
  }
  return conflicts;
}
