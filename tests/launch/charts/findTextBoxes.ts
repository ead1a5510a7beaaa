import type { Drawing, Mark, TextMark } from '../../../src/model/Drawing.ts';
import { measureText } from '../../../src/typeset/measureText.ts';
import { splitTail } from '../../../src/typeset/splitTail.ts';

export interface TextBox {
  readonly text: string;
  readonly sizePx: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where the words of a drawing stand, by the same measure the forms lay out with. */
export function findTextBoxes(drawing: Drawing): readonly TextBox[] {
  return drawing.marks.flatMap(textsOf).map(boxOf);
}

export function describeBox({ text, left, right, top, bottom }: TextBox): string {
  return `“${text}” (${[left, top, right, bottom].map((edge) => edge.toFixed(1)).join(' ')})`;
}

function textsOf(mark: Mark): readonly TextMark[] {
  if (mark.shape === 'group') return mark.marks.flatMap(textsOf);
  return mark.shape === 'text' ? splitTail(mark) : [];
}

function boxOf({ text, x, y, sizePx, anchor = 'start' }: TextMark): TextBox {
  const widthPx = measureText(text, sizePx);
  const left = x - { start: 0, middle: widthPx / 2, end: widthPx }[anchor];
  return { text, sizePx, left, right: left + widthPx, top: y - sizePx * 0.82, bottom: y + sizePx * 0.12 };
}
