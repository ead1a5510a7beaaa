import type { CitableFigure } from '../../model/Figure.ts';
import { isDerived } from '../../model/Figure.ts';

/** Whether what the figure counts is still to come: such marks are outlined and hatched, never filled like what is there. */
export function isPromised(figure: CitableFigure): boolean {
  return !isDerived(figure) && ['planned', 'target', 'expected'].includes(figure.status);
}
