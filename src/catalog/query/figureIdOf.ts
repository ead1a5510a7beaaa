import type { FigureId } from '../../model/Figure.ts';

/** A row as content names it (`row`, or `dataset/row` for another dataset's) as a figure id. */
export function figureIdOf(dataset: string, row: string): FigureId {
  return row.includes('/') ? row : `${dataset}/${row}`;
}
