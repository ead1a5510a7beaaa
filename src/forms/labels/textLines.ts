import type { Ink, TextMark } from '../../model/Drawing.ts';
import { CHART_TEXT_PX } from '../../theme/sizes.ts';
import { measureText } from '../../typeset/measureText.ts';

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

/** Size of a figure standing beside its mark. */
export const VALUE_PX = 19;

/** A figure as every chart sets it: Song, bold. */
export function valueText(text: string, x: number, y: number, style: TextStyle = {}): readonly TextMark[] {
  return textLines([text], x, y, { sizePx: VALUE_PX, weight: 600, face: 'song', ...style });
}

/** `sizePx`, or less where the width does not allow it, but never below the smallest text of a drawing. */
export function fittingSize(text: string, sizePx: number, widthPx: number): number {
  return Math.max(CHART_TEXT_PX, Math.min(sizePx, widthPx / measureText(text, 1)));
}

/** A text and what comes after it on the line, laid out apart: a second text of one line becomes the tail of the first. */
export function runOn(first: readonly TextMark[], second: readonly TextMark[]): readonly TextMark[] {
  const [one, words] = [first[0], second[0]];
  if (one === undefined || words === undefined || first.length > 1 || second.length > 1) return [...first, ...second];
  const gapPx = words.x - one.x - measureText(one.text, one.sizePx);
  if (one.y !== words.y || gapPx < 0) return [one, words];
  const { text, sizePx, weight, face, fill } = words;
  return [{ ...one, tail: { text, sizePx, weight, face, fill, gapPx } }];
}
