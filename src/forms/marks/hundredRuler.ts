import type { Mark } from '../../model/Drawing.ts';
import { textLines } from './textLines.ts';

/** A small bracket along one block of a hundred units, so that a reader knows what a block holds. */
export function hundredRuler(span: {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}): readonly Mark[] {
  const { x1, y1, x2, y2 } = span;
  if (x1 === x2) {
    const d = `M${x1} ${y1 + 1}h5V${y2 - 1}h-5`;
    return [bracket(d), ...textLines(['100'], x1 + 11, (y1 + y2) / 2 + 5, { fill: 'muted' })];
  }
  const d = `M${x1 + 1} ${y1}v5H${x2 - 1}v-5`;
  return [bracket(d), ...textLines(['100'], (x1 + x2) / 2, y1 + 21, { fill: 'muted', anchor: 'middle' })];
}

function bracket(d: string): Mark {
  return { shape: 'path', d, fill: 'none', stroke: 'muted', strokeWidthPx: 1 };
}
