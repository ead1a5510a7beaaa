import type { FigureId } from '../../model/Figure.ts';

/** Anchor of a figure on the ledger page. */
export function figureAnchor(id: FigureId): string {
  return id.replace('/', '--');
}
