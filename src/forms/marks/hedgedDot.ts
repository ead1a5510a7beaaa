import type { Ink, Mark } from '../../model/Drawing.ts';
import type { Hedge } from '../../model/Hedge.ts';

export interface HedgedDot {
  readonly x: number;
  readonly y: number;
  readonly radiusPx: number;
  readonly ink: Ink;
  readonly hedge: Hedge;
  /** Drawn as a ring. */
  readonly isPromised: boolean;
  /** Drawn as a square: another measure than its neighbours. */
  readonly isSquare?: boolean;
}

/** From the dot's centre to the end of its hedge, with room before the value. */
export function dotReachPx({ radiusPx, hedge }: Pick<HedgedDot, 'radiusPx' | 'hedge'>): number {
  return radiusPx + (hedge === 'exact' || hedge === 'nearly' ? 8 : 20);
}

/** A dot at its printed value, with the hedge drawn beside it: open to the right, feathered, or bracketed. */
export function hedgedDot(dot: HedgedDot): readonly Mark[] {
  return [...hedgeMarks(dot), head(dot)];
}

function head({ x, y, radiusPx, ink, isPromised, isSquare }: HedgedDot): Mark {
  const paint = isPromised ? ({ fill: 'paper', stroke: ink, strokeWidthPx: 2.5 } as const) : ({ fill: ink } as const);
  const inner = isPromised ? radiusPx - 1.25 : radiusPx;
  if (isSquare !== true) return { shape: 'circle', cx: x, cy: y, radiusPx: inner, ...paint };
  return { shape: 'rect', x: x - inner, y: y - inner, width: inner * 2, height: inner * 2, ...paint };
}

function hedgeMarks({ x, y, radiusPx, ink, hedge }: HedgedDot): readonly Mark[] {
  const high = radiusPx;
  const tick = (offset: number): Mark => ({
    shape: 'line',
    x1: x + offset,
    x2: x + offset,
    y1: y - high,
    y2: y + high,
    stroke: ink,
    strokeWidthPx: 1.5,
  });
  const path = (d: string): Mark => ({ shape: 'path', d, fill: 'none', stroke: ink, strokeWidthPx: 2 });
  const before = [4, 8, 12].map((step) => -radiusPx - step);
  switch (hedge) {
    case 'nearly':
      return before.map(tick);
    case 'about':
      return [...before.slice(0, 2), radiusPx + 4, radiusPx + 8].map(tick);
    case 'over':
    case 'at_least':
      return [3, 8].map((step) =>
        path(`M${x + radiusPx + step} ${y - high}l${high * 0.8} ${high}l${-high * 0.8} ${high}`),
      );
    case 'under':
    case 'up_to':
      return [path(`M${x + radiusPx} ${y - high - 2}h5v${high * 2 + 4}h-5`)];
    case 'exact':
      return [];
  }
}
