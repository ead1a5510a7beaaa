import type { TextMark } from '../../model/Drawing.ts';
import { measureText } from '../../typeset/measureText.ts';
import { CHART_TEXT_PX } from '../../theme/sizes.ts';
import { textLines } from './textLines.ts';
import type { TextStyle } from './textLines.ts';

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
