import type { TextMark } from '../../model/Drawing.ts';
import { measureText } from '../../typeset/measureText.ts';

/** A text and what comes after it on the line, laid out apart: a second text of one line becomes the tail of the first. */
export function runOn(first: readonly TextMark[], second: readonly TextMark[]): readonly TextMark[] {
  const [one, words] = [first[0], second[0]];
  if (one === undefined || words === undefined || first.length > 1 || second.length > 1) return [...first, ...second];
  const gapPx = words.x - one.x - measureText(one.text, one.sizePx);
  if (one.y !== words.y || gapPx < 0) return [one, words];
  const { text, sizePx, weight, face, fill } = words;
  return [{ ...one, tail: { text, sizePx, weight, face, fill, gapPx } }];
}
