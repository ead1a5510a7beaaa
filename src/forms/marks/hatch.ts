import type { Ink, PathMark } from '../../model/Drawing.ts';

const GAP_PX = 7;

/** Diagonal lines inside a box: the fill of what is planned or promised. */
export function hatch(x: number, y: number, width: number, height: number, stroke: Ink): PathMark {
  const lines: string[] = [];
  for (let start = GAP_PX - height; start < width; start += GAP_PX) {
    const from = Math.max(0, start);
    const to = Math.min(width, start + height);
    if (to > from)
      lines.push(`M${at(x + from)} ${at(y + height - (from - start))}L${at(x + to)} ${at(y + height - (to - start))}`);
  }
  return { shape: 'path', d: lines.join(''), fill: 'none', stroke, strokeWidthPx: 1 };
}

function at(value: number): number {
  return Math.round(value * 100) / 100;
}
