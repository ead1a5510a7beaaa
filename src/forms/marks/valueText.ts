import type { TextMark } from '../../model/Drawing.ts';
import { textLines } from './textLines.ts';
import type { TextStyle } from './textLines.ts';

/** Size of a figure standing beside its mark. */
export const VALUE_PX = 19;

/** A figure as every chart sets it: Song, bold. */
export function valueText(text: string, x: number, y: number, style: TextStyle = {}): readonly TextMark[] {
  return textLines([text], x, y, { sizePx: VALUE_PX, weight: 600, face: 'song', ...style });
}
