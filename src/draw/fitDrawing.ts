import type { Drawing } from '../model/Drawing.ts';
import type { SheetPart } from './Sheet.ts';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly widthPx: number;
  readonly heightPx: number;
}

// Larger than this a drawing looks blown up.
const LARGEST_SCALE = 1.4;

/** The scale at which a drawing fills a box. */
export function scaleInto(drawing: Drawing, box: Box): number {
  return Math.min(box.widthPx / drawing.widthPx, box.heightPx / drawing.heightPx, LARGEST_SCALE);
}

/** Of several drawings of one chart, the one whose text comes out largest in a box: in the middle of it, or at its left. */
export function fitDrawing(drawings: readonly Drawing[], box: Box, align: 'start' | 'middle' = 'middle'): SheetPart {
  const [first, ...rest] = drawings;
  if (first === undefined) throw new RangeError('There is no drawing to fit');
  const best = rest.reduce((one, other) => (scaleInto(other, box) > scaleInto(one, box) ? other : one), first);
  const scale = scaleInto(best, box);
  return {
    x: align === 'start' ? box.x : box.x + (box.widthPx - best.widthPx * scale) / 2,
    y: box.y + (box.heightPx - best.heightPx * scale) / 2,
    scale,
    marks: best.marks,
  };
}
