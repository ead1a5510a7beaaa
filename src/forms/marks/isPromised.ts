import type { CitableFigure } from '../../model/Figure.ts';
import { isDerived } from '../../model/Figure.ts';
import { MONEY_KINDS } from '../../model/Kind.ts';

const UNREAL_UNTIL_DONE: readonly string[] = [...MONEY_KINDS, 'project-capacity'];

/**
 * Whether what the figure measures is still to come: such marks are outlined, never filled like what is there.
 * Money agreed, applied for or being spent is not money spent; a project's capacity is not there before it is built.
 */
export function isPromised(figure: CitableFigure): boolean {
  if (isDerived(figure)) return false;
  if (UNREAL_UNTIL_DONE.includes(figure.kind)) return figure.status !== 'done';
  return ['planned', 'target', 'expected'].includes(figure.status);
}
