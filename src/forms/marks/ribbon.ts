import { area, curveBumpX, curveBumpY } from 'd3';

/** One end of a ribbon: `at` along the flow, from `low` to `low + size` across it. */
export interface RibbonEnd {
  readonly at: number;
  readonly low: number;
}

/** Outline of a band of constant size that bends from one end to the other, rightwards or downwards. */
export function ribbon(from: RibbonEnd, to: RibbonEnd, size: number, direction: 'right' | 'down'): string {
  const shape = area<RibbonEnd>().digits(2);
  const at = (end: RibbonEnd): number => end.at;
  const low = (end: RibbonEnd): number => end.low;
  const high = (end: RibbonEnd): number => end.low + size;
  const drawn =
    direction === 'right'
      ? shape.x(at).y0(low).y1(high).curve(curveBumpX)([from, to])
      : shape.y(at).x0(low).x1(high).curve(curveBumpY)([from, to]);
  return drawn ?? '';
}
