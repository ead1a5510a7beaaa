import type { FormRow } from '../../Form.ts';
import { LINE_EM } from '../../labels/textLines.ts';
import { CHART_TEXT_PX } from '../../../theme/sizes.ts';
import { measureText } from '../../../typeset/measureText.ts';
import { wrapText } from '../../../typeset/wrapText.ts';

/** What an area under the magnifier is called and how large it is, beside the lens. */
export interface InsetLabel {
  readonly name: readonly string[];
  readonly size: readonly string[];
  /** Height of its middle, where a leader line arrives. */
  readonly middle: number;
  /** Baseline of its first line. */
  readonly baseline: number;
}

const LINE_PX = CHART_TEXT_PX * LINE_EM;
const ASCENT_PX = 13;
const DESCENT_PX = 3;
const GAP_PX = 5;

/** Labels as near their areas as their lines allow, none over another, the last one ending above `bottom`. */
export function insetLabels(
  insets: readonly { readonly row: FormRow; readonly middle: number }[],
  widthPx: number,
  bottom: number,
): readonly InsetLabel[] {
  const wrapped = insets.map(({ row, middle }) => ({
    name: wrapText(row.label, CHART_TEXT_PX, widthPx),
    size: wrapText(row.text, CHART_TEXT_PX, widthPx),
    middle,
  }));
  const heights = wrapped.map(heightOf);
  const tops = wrapped.map(({ middle, ...lines }) => firstBaseline(middle, lines) - ASCENT_PX);
  for (const [index, height] of heights.entries()) {
    const next = tops[index + 1];
    if (next !== undefined) tops[index + 1] = Math.max(next, (tops[index] ?? 0) + height + GAP_PX);
  }
  let end = bottom;
  for (let index = tops.length - 1; index >= 0; index -= 1) {
    const top = Math.min(tops[index] ?? 0, end - (heights[index] ?? 0));
    tops[index] = top;
    end = top - GAP_PX;
  }
  return wrapped.map((label, index) => {
    const baseline = (tops[index] ?? 0) + ASCENT_PX;
    return { ...label, baseline, middle: label.middle + baseline - firstBaseline(label.middle, label) };
  });
}

/** Room that the labels take, one under the other. */
export function insetLabelsPx(rows: readonly FormRow[], widthPx: number): number {
  const labels = insetLabels(
    rows.map((row) => ({ row, middle: 0 })),
    widthPx,
    Infinity,
  );
  return labels.reduce((total, label) => total + heightOf(label) + GAP_PX, -GAP_PX);
}

/** Width of the longest word of all labels: less room would cut it. */
export function widestWordPx(rows: readonly FormRow[]): number {
  const words = rows.flatMap((row) => [
    ...wrapText(row.label, CHART_TEXT_PX, 0),
    ...wrapText(row.text, CHART_TEXT_PX, 0),
  ]);
  return Math.max(0, ...words.map((word) => measureText(word, CHART_TEXT_PX)));
}

type Lines = Pick<InsetLabel, 'name' | 'size'>;

function heightOf({ name, size }: Lines): number {
  return ASCENT_PX + (name.length + size.length - 1) * LINE_PX + DESCENT_PX;
}

function firstBaseline(middle: number, { name, size }: Lines): number {
  return middle - 3 - ((name.length + size.length - 2) * LINE_PX) / 2;
}
