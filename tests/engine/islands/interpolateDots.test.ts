import { describe, expect, it } from 'vitest';
import { interpolateDots, readDots } from '../../../src/islands/chart/interpolateDots.ts';
import { renderSvg } from '../../../src/draw/renderSvg.ts';

describe('readDots', () => {
  it('reads what the renderer writes', () => {
    const points = [
      [4.25, 4],
      [12.5, -3],
      [0, 96.33],
    ] as const;
    const drawing = { widthPx: 10, heightPx: 10, marks: [{ shape: 'dots', radiusPx: 2, points } as const] };
    const d = / d="([^"]+)"/.exec(renderSvg(drawing, { label: 't' }))?.[1] ?? '';
    const read = [...(readDots(d) ?? [])];
    expect(read).toHaveLength(6);
    points.flat().forEach((place, index) => expect(read[index]).toBeCloseTo(place, 6));
  });

  it.each(['', 'M1 2h3', 'M1 2', 'M1 2h0v3', 'M1h0', 'Mx yh0', 'h0', 'M1 2h0l3 4h0', 'M0 0v-4a2 2 0 0 1 4 0v4z'])(
    'takes “%s” for no dots',
    (d) => {
      expect(readDots(d)).toBeNull();
    },
  );
});

describe('interpolateDots', () => {
  it('begins where dots are, ends where they go, and passes the middle', () => {
    const move = interpolateDots('M0 0h0m10 0h0', 'M100 50h0m20 10h0');
    expect(move?.(0)).toBe('M0 0h0M10 0h0');
    expect(move?.(0.5)).toBe('M50 25h0M65 30h0');
    expect(move?.(1)).toBe('M100 50h0M120 60h0');
  });

  it('goes on from the middle of another move', () => {
    const middle = interpolateDots('M0 0h0', 'M10 10h0')?.(0.3) ?? '';
    expect(interpolateDots(middle, 'M0 0h0')?.(0)).toBe('M3 3h0');
  });

  it('does not move another number of dots, nor another shape', () => {
    expect(interpolateDots('M0 0h0', 'M0 0h0m1 1h0')).toBeNull();
    expect(interpolateDots('M0 0h0', 'M0 0h5')).toBeNull();
    expect(interpolateDots('M0 0h5', 'M0 0h0')).toBeNull();
  });
});
