import type { Ink, PathMark } from '../../model/Drawing.ts';

/** Chevrons where a tally does not end: upwards from the top of a pile, or onwards after its last square. */
export function openTally(x: number, y: number, stroke: Ink, towards: 'up' | 'on'): PathMark {
  const d =
    towards === 'up'
      ? `M${x - 12} ${y}l12 -7l12 7M${x - 12} ${y - 7}l12 -7l12 7`
      : `M${x + 5} ${y - 6}l6 6l-6 6M${x + 12} ${y - 6}l6 6l-6 6`;
  return { shape: 'path', d, fill: 'none', stroke, strokeWidthPx: 2 };
}
