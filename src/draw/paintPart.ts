import { paintMark, round, type TextPainter } from './paintMark.ts';
import type { SheetPart } from './Sheet.ts';

/** The marks of a part, moved and scaled to their place on the sheet. */
export function paintPart({ x, y, scale, marks }: SheetPart, paintText: TextPainter): string {
  const inner = marks.map((mark) => paintMark(mark, paintText)).join('');
  if (x === 0 && y === 0 && scale === 1) return inner;
  const scaled = scale === 1 ? '' : ` scale(${Math.round(scale * 1e4) / 1e4})`;
  return `<g transform="translate(${round(x)} ${round(y)})${scaled}">${inner}</g>`;
}
