import type { TextMark } from '../model/Drawing.ts';
import { measureText } from './measureText.ts';

/** A text and its tail as two texts, the tail as far right as it comes to stand. */
export function splitTail({ tail, ...mark }: TextMark): readonly TextMark[] {
  if (tail === undefined) return [mark];
  const { gapPx, ...words } = tail;
  const x = mark.x + measureText(mark.text, mark.sizePx) + gapPx;
  return [mark, { shape: 'text', x, y: mark.y, ...words }];
}
