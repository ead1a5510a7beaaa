import { describe, expect, it } from 'vitest';
import { renderSvg } from '../../../src/draw/renderSvg.ts';
import { stillDrawing } from '../../../src/draw/stillDrawing.ts';
import type { Drawing } from '../../../src/model/Drawing.ts';

const rect = {
  shape: 'rect',
  x: 1,
  y: 2,
  width: 3,
  height: 4,
  fill: 'seal',
  key: 'k',
  figure: 'a/b',
  label: '三个',
} as const;
const drawing: Drawing = {
  widthPx: 10,
  heightPx: 10,
  marks: [
    rect,
    { shape: 'group', key: 'g', label: '一组', marks: [rect, { shape: 'text', x: 0, y: 9, text: '三', sizePx: 9 }] },
  ],
};

describe('stillDrawing', () => {
  it('draws the same, and says and keys nothing of its marks', () => {
    const svg = (of: Drawing): string => renderSvg(of, { label: 't' });
    expect(svg(stillDrawing(drawing, 20))).toBe(svg(drawing).replaceAll(/ data-(?:key|figure|label)="[^"]*"/gu, ''));
    expect(svg(stillDrawing(drawing, 20))).not.toContain('data-');
  });

  it('is cut at a height: what lies wholly below is left out', () => {
    const points = [
      [1, 1],
      [1, 50],
    ] as const;
    const marks = [
      { shape: 'dots', radiusPx: 1, points },
      { shape: 'path', d: 'M1 60h5', fill: 'ink' },
      {
        shape: 'group',
        marks: [
          { ...rect, y: 41 },
          { shape: 'text', x: 0, y: 70, text: '下', sizePx: 15 },
        ],
      },
      { ...rect, y: 39, height: 90 },
      { shape: 'text', x: 0, y: 41, text: '半', sizePx: 15 },
    ] as const;
    const cut = stillDrawing({ widthPx: 10, heightPx: 100, marks }, 40);
    expect(cut.heightPx).toBe(40);
    expect(cut.marks).toMatchObject([{ points: [[1, 1]] }, { y: 39 }]);
  });
});
