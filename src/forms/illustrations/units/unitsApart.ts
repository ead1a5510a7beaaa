import type { FormInput, FormRow } from '../../Form.ts';
import type { UnitsOptions } from './unitsOptions.ts';
import { LINE_EM, textLines, valueText } from '../../labels/textLines.ts';
import { datumGroup } from '../../marks/datumGroup.ts';
import { hundredRuler, lengthOfUnits, pitchFor, placeUnits } from '../../marks/placeUnits.ts';
import { unitMarks } from '../../marks/unitMarks.ts';
import type { Drawing, GroupMark, Mark } from '../../../model/Drawing.ts';
import { CHART_TEXT_PX, WIDE_FROM_PX } from '../../../theme/sizes.ts';
import { measureText } from '../../../typeset/measureText.ts';
import { wrapText } from '../../../typeset/wrapText.ts';

const GAP_PX = 4;
const NUMBER_PX = 28;
const NARROW_NUMBER_PX = 24;
const TALLEST_PX = 372;

/** The rows side by side: columns that grow from one ground on a wide drawing, strips one under another on a narrow one. */
export function unitsApart(input: FormInput<UnitsOptions>): Drawing {
  return input.widthPx >= WIDE_FROM_PX ? columns(input) : strips(input);
}

function columns(input: FormInput<UnitsOptions>): Drawing {
  const { rows, widthPx } = input;
  const slotPx = widthPx / rows.length;
  const xOf = (index: number): number => Math.round((index * (widthPx - pitchPx * 10)) / Math.max(1, rows.length - 1));
  const mostLines = Math.ceil(most(rows) / 10);
  const pitchPx = Math.min(pitchFor(TALLEST_PX, mostLines, GAP_PX), Math.floor((slotPx - 40) / 10), 14);
  const ground = NUMBER_PX + 10 + lengthOfUnits(most(rows), pitchPx, GAP_PX);
  const labels = rows.map((row) => wrapText(row.label, CHART_TEXT_PX, Math.max(pitchPx * 10, slotPx - 16)));
  const groups = rows.map((row, index): GroupMark => {
    const x = xOf(index);
    const count = row.figure.value;
    const points = placeUnits({ count, direction: 'up', x, y: ground, pitchPx, gapPx: GAP_PX });
    const top = ground - lengthOfUnits(count, pitchPx, GAP_PX);
    const label = labels[index] ?? [];
    // The last column's words may be wider than the column.
    const within = (textPx: number): number => Math.max(0, Math.min(x, Math.floor(widthPx - textPx)));
    const labelX = within(Math.max(...label.map((line) => measureText(line, CHART_TEXT_PX))));
    return datumGroup(row, input.locale, [
      { shape: 'line', x1: x, x2: x + pitchPx * 10, y1: ground + 4, y2: ground + 4, stroke: 'ink', strokeWidthPx: 1 },
      ...unitMarks({ row, shape: input.options.mark, points, pitchPx, fill: fillOf(row) }),
      ...valueText(row.number, within(measureText(row.number, NUMBER_PX)), top - 9, {
        sizePx: NUMBER_PX,
        fill: row.isEmphasised ? 'seal' : 'ink',
      }),
      ...textLines(label, labelX, ground + 25, { weight: row.isEmphasised ? 600 : 400 }),
    ]);
  });
  const labelLines = Math.max(...labels.map((lines) => lines.length));
  const heightPx = Math.ceil(ground + 25 + (labelLines - 1) * CHART_TEXT_PX * LINE_EM + 6);
  return { widthPx, heightPx, marks: [...groups, ...columnRuler(rows, xOf, pitchPx, ground)] };
}

function columnRuler(
  rows: readonly FormRow[],
  xOf: (index: number) => number,
  pitchPx: number,
  ground: number,
): readonly Mark[] {
  const index = rows.findIndex((row) => row.figure.value === most(rows));
  if (most(rows) < 100) return [];
  const x = xOf(index) + pitchPx * 10 + 7;
  return hundredRuler({ x1: x, y1: ground - pitchPx * 10, x2: x, y2: ground });
}

function strips(input: FormInput<UnitsOptions>): Drawing {
  const { rows, widthPx } = input;
  const { x, headPx, labels } = stripHeads(rows, widthPx);
  const pitchPx = Math.min(pitchFor(widthPx - x, Math.ceil(most(rows) / 10), GAP_PX), 11);
  let end = 0;
  const tops = labels.map((_, index) => {
    const top = end;
    const head = headPx[index] ?? 0;
    end += (x === 0 ? head + pitchPx * 10 : Math.max(head, pitchPx * 10)) + 17;
    return top;
  });
  const groups = rows.map((row, index): GroupMark => {
    const y = tops[index] ?? 0;
    const placing = {
      direction: 'right',
      x,
      y: x === 0 ? y + (headPx[index] ?? 0) : y,
      pitchPx,
      gapPx: GAP_PX,
    } as const;
    const points = placeUnits({ ...placing, count: row.figure.value });
    const number = valueText(row.number, 0, y + NARROW_NUMBER_PX * 0.9, {
      sizePx: NARROW_NUMBER_PX,
      fill: row.isEmphasised ? 'seal' : 'ink',
    });
    const label = textLines(labels[index] ?? [], 0, y + NARROW_NUMBER_PX + 17, {
      weight: row.isEmphasised ? 600 : 400,
    });
    return datumGroup(row, input.locale, [
      ...unitMarks({ row, shape: input.options.mark, points, pitchPx, fill: fillOf(row) }),
      ...number,
      ...label,
    ]);
  });
  const last = end - 17;
  const ruler = most(rows) < 100 ? [] : hundredRuler({ x1: x, y1: last + 9, x2: x + pitchPx * 10, y2: last + 9 });
  return { widthPx, heightPx: Math.ceil(last + (ruler.length === 0 ? 2 : 34)), marks: [...groups, ...ruler] };
}

/** Numbers and labels left of the units, which begin at `x`; above them, where labels are long. */
function stripHeads(rows: readonly FormRow[], widthPx: number) {
  const longest = Math.max(
    ...rows.map((row) => Math.max(measureText(row.label, CHART_TEXT_PX), measureText(row.number, NARROW_NUMBER_PX))),
  );
  const x = Math.min(Math.ceil(longest), 84) + 12;
  const beside = rows.map((row) => wrapText(row.label, CHART_TEXT_PX, x - 8));
  const fits = beside.every(
    (lines) => lines.length <= 3 && lines.every((line) => measureText(line, CHART_TEXT_PX) <= x - 8),
  );
  const labels = fits ? beside : rows.map((row) => wrapText(row.label, CHART_TEXT_PX, widthPx));
  const headPx = labels.map((lines) => NARROW_NUMBER_PX + 20 + (lines.length - 1) * CHART_TEXT_PX * LINE_EM);
  return fits ? { x, headPx, labels } : { x: 0, headPx: headPx.map((px) => px + 8), labels };
}

function most(rows: readonly FormRow[]): number {
  return Math.max(...rows.map((row) => row.figure.value));
}

function fillOf(row: FormRow): 'seal' | 'ash' {
  return row.isEmphasised ? 'seal' : 'ash';
}
