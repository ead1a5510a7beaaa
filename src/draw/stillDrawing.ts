import type { Drawing, Mark } from '../model/Drawing.ts';

/**
 * A drawing to look at, no higher than given: without what makes its marks readable one by one, and without the marks
 * that lie wholly below and words that would be cut. Half of it to load, or less.
 */
export function stillDrawing(drawing: Drawing, upToPx: number): Drawing {
  return {
    ...drawing,
    heightPx: Math.min(drawing.heightPx, upToPx),
    marks: drawing.marks.flatMap((mark) => stillMark(mark, upToPx)),
  };
}

function stillMark(mark: Mark, upToPx: number): readonly Mark[] {
  const still = { ...mark, key: undefined, figure: undefined, label: undefined };
  if (still.shape === 'group') {
    const marks = still.marks.flatMap((one) => stillMark(one, upToPx));
    return marks.length === 0 ? [] : [{ ...still, marks }];
  }
  if (still.shape === 'dots') {
    const points = still.points.filter(([, y]) => y - still.radiusPx < upToPx);
    return points.length === 0 ? [] : [{ ...still, points }];
  }
  return topOf(still) < upToPx ? [still] : [];
}

/** Where a mark begins; of a path no more than its start is known, and words are shown whole or not at all. */
function topOf(mark: Exclude<Mark, { readonly shape: 'group' | 'dots' }>): number {
  switch (mark.shape) {
    case 'rect':
      return mark.y;
    case 'circle':
      return mark.cy - mark.radiusPx;
    case 'line':
      return Math.min(mark.y1, mark.y2);
    case 'text':
      return mark.y + mark.sizePx / 4;
    case 'path':
      return Number(/^M\s*-?[\d.]+[\s,]*(-?[\d.]+)/u.exec(mark.d)?.[1] ?? 0);
  }
}
