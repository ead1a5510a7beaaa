import type { Ink, TextMark } from '../../model/Drawing.ts';
import { CHART_TEXT_PX } from '../../theme/sizes.ts';

export interface TextStyle {
  readonly sizePx?: number;
  readonly fill?: Ink;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly weight?: 400 | 600;
  readonly face?: 'sans' | 'song';
}

/** Line height of wrapped labels, in ems. */
export const LINE_EM = 1.3;

/** Text marks of one label, its first baseline at `y`: pass `wrapText(…)` for labels that may be long. */
export function textLines(lines: readonly string[], x: number, y: number, style: TextStyle = {}): readonly TextMark[] {
  const sizePx = style.sizePx ?? CHART_TEXT_PX;
  return lines.map((text, index) => ({
    shape: 'text',
    x,
    y: y + index * sizePx * LINE_EM,
    text,
    sizePx,
    fill: style.fill ?? 'ink',
    anchor: style.anchor,
    weight: style.weight,
    face: style.face,
  }));
}
