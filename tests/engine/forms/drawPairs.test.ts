import { describe, expect, it } from 'vitest';
import { drawPairs } from '../../../src/forms/illustrations/drawPairs.ts';
import { DRAWING_WIDTHS } from '../../../src/theme/sizes.ts';

describe.each(Object.values(DRAWING_WIDTHS))('drawPairs at %i px', (widthPx) => {
  const left = [3567, 163, 108, 1];
  const drawing = drawPairs(left, widthPx);
  const dots = drawing.marks.flatMap((mark) => (mark.shape === 'dots' ? [mark] : []));

  it('draws each pair once, in a band of those that fell at the same question', () => {
    expect(dots.map(({ points }) => points.length)).toEqual([3404, 55, 107, 1]);
    expect(dots.map(({ fill }) => fill)).toEqual(['ash', 'muted', 'ink', 'seal']);
  });

  it('keeps every dot on the drawing and off every other', () => {
    const places = dots.flatMap(({ points, radiusPx }) => points.map(([x, y]) => ({ x, y, radiusPx })));
    for (const { x, y, radiusPx } of places) {
      expect(Math.min(x - radiusPx, widthPx - x - radiusPx)).toBeGreaterThanOrEqual(0);
      expect(Math.min(y - radiusPx, drawing.heightPx - y - radiusPx)).toBeGreaterThanOrEqual(0);
    }
    expect(new Set(places.map(({ x, y }) => `${x} ${y}`)).size).toBe(left[0]);
  });
});

describe('drawPairs', () => {
  it('leaves out what nothing fell at, and draws nothing of nothing', () => {
    expect(drawPairs([4, 4, 4, 0], 336).marks).toHaveLength(1);
    expect(drawPairs([0, 0, 0, 0], 336)).toMatchObject({ widthPx: 336, marks: [] });
  });
});
