import { describe, expect, it } from 'vitest';
import { CHART_TEXT_PX } from '../../../src/theme/sizes.ts';
import { describeBox, findTextBoxes } from './findTextBoxes.ts';
import type { TextBox } from './findTextBoxes.ts';
import { listDrawings } from './listDrawings.ts';

const drawings = listDrawings();

/** The measure is conservative: boxes that only brush each other do not touch on screen. */
const TOLERANCE_PX = 1;

describe('words in pictures', () => {
  it.each(drawings)('$name: none too small, cut or over another', ({ draw }) => {
    const drawing = draw();
    const boxes = findTextBoxes(drawing);
    expect(boxes.filter((box) => box.sizePx < CHART_TEXT_PX).map(describeBox), 'too small').toEqual([]);
    const isCut = (box: TextBox): boolean =>
      box.left < -TOLERANCE_PX ||
      box.right > drawing.widthPx + TOLERANCE_PX ||
      box.top < 0 ||
      box.bottom > drawing.heightPx;
    expect(boxes.filter(isCut).map(describeBox), `outside ${drawing.widthPx} × ${drawing.heightPx}`).toEqual([]);
    expect(findCollisions(boxes), 'over another').toEqual([]);
  });

  it('would show a collision, and none between neighbours', () => {
    const box: TextBox = { text: '甲', sizePx: 15, left: 0, right: 15, top: 0, bottom: 15 };
    expect(findCollisions([box, { ...box, text: '乙', left: 10, right: 25 }])).toHaveLength(1);
    expect(findCollisions([box, { ...box, text: '乙', left: 15, right: 30 }])).toHaveLength(0);
  });
});

function findCollisions(boxes: readonly TextBox[]): readonly string[] {
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter((b) => doOverlap(a, b))
      .map((b) => `${describeBox(a)} × ${describeBox(b)}`),
  );
}

function doOverlap(a: TextBox, b: TextBox): boolean {
  const widthPx = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const heightPx = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return widthPx > TOLERANCE_PX && heightPx > TOLERANCE_PX;
}
