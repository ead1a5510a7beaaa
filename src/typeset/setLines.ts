import type { Ink, TextMark } from '../model/Drawing.ts';

export interface LineStyle {
  readonly x: number;
  readonly sizePx: number;
  /** Distance of baselines. */
  readonly leadingPx: number;
  readonly fill: Ink;
  readonly face?: TextMark['face'];
  readonly weight?: TextMark['weight'];
  readonly anchor?: TextMark['anchor'];
}

// Where the baseline stands in a line of its own leading, so that Chinese characters look centred in it.
const ASCENT = 0.86;

/** Lines of text one under the other, the first one's leading beginning at `top`. */
export function setLines(lines: readonly string[], top: number, style: LineStyle): readonly TextMark[] {
  const { x, sizePx, leadingPx, fill, face, weight, anchor } = style;
  return lines.map((text, index) => ({
    shape: 'text',
    x,
    y: top + index * leadingPx + (leadingPx - sizePx) / 2 + sizePx * ASCENT,
    text,
    sizePx,
    fill,
    face,
    weight,
    anchor,
  }));
}
