import type { FormInput, FormRow } from '../../Form.ts';
import type { UnitsOptions } from './unitsOptions.ts';
import { LINE_EM, runOn, textLines, valueText } from '../../labels/textLines.ts';
import { datumGroup } from '../../marks/datumGroup.ts';
import { placeUnits } from '../../marks/placeUnits.ts';
import { ROW_TO_FILE, unitMarks } from '../../marks/unitMarks.ts';
import type { Drawing, GroupMark } from '../../../model/Drawing.ts';
import { CHART_TEXT_PX, WIDE_FROM_PX } from '../../../theme/sizes.ts';
import { measureText } from '../../../typeset/measureText.ts';
import { wrapText } from '../../../typeset/wrapText.ts';

const HEAD_GAP_PX = 8;

/** People standing ten deep, one figure a person, the groups beside each other as at an assembly; under one another where their words would touch. */
export function peopleApart(input: FormInput<UnitsOptions>): Drawing {
  const { rows, widthPx, locale } = input;
  const isWide = widthPx >= WIDE_FROM_PX;
  const numberPx = isWide ? 40 : 30;
  const lines = rows.map((row) => Math.ceil(row.figure.value / 10));
  const aislePx = isWide ? 44 : 22;
  const files = lines.reduce((sum, count) => sum + count, 0);
  const pitchPx = Math.min(26, Math.floor(((widthPx - aislePx * (rows.length - 1)) / files) * 2) / 2);
  const pitchAlongPx = pitchPx * ROW_TO_FILE;
  const top = numberPx + 12;
  const heads = rows.map((row) => headOf(row, numberPx));
  let x = 0;
  const spots = rows.map((row, index) => {
    const headX = Math.max(0, Math.min(x, widthPx - (heads[index]?.widthPx ?? 0)));
    const spot = { row, x, headX };
    x += (lines[index] ?? 0) * pitchPx + aislePx;
    return spot;
  });
  const isCrowded = spots.some(({ headX }, index) => {
    const end = headX + (heads[index]?.widthPx ?? 0);
    return end > (spots[index + 1]?.headX ?? widthPx + HEAD_GAP_PX) - HEAD_GAP_PX;
  });
  if (isCrowded) return peopleStacked(input);
  const groups = spots.map(({ row, x: left, headX }, index): GroupMark => {
    const placing = { direction: 'right', x: left, y: top, pitchPx, pitchAlongPx, gapPx: 0 } as const;
    const points = placeUnits({ ...placing, count: row.figure.value });
    const fill = row.isEmphasised ? 'seal' : 'ash';
    return datumGroup(row, locale, [
      ...runOn(
        valueText(row.number, headX, numberPx * 0.9, { sizePx: numberPx, fill: row.isEmphasised ? 'seal' : 'ink' }),
        textLines([row.label], headX + (heads[index]?.labelX ?? 0), numberPx * 0.9),
      ),
      ...unitMarks({ row, shape: 'person', points, pitchPx, fill }),
    ]);
  });
  const deepest = Math.min(10, Math.max(...rows.map((row) => row.figure.value)));
  return { widthPx, heightPx: Math.ceil(top + deepest * pitchAlongPx + 2), marks: groups };
}

/** The number of a group and its name after it. */
function headOf(row: FormRow, numberPx: number): { readonly labelX: number; readonly widthPx: number } {
  const labelX = Math.ceil(measureText(row.number, numberPx)) + 6;
  return { labelX, widthPx: labelX + measureText(row.label, CHART_TEXT_PX) };
}

const NUMBER_PX = 30;
const LARGEST_PX = 22;
const TALLER = 1.28;

/** The groups of people under one another, for words too long or groups too many to stand side by side. */
function peopleStacked({ rows, widthPx, locale }: FormInput<UnitsOptions>): Drawing {
  const files = Math.max(...rows.map((row) => Math.ceil(row.figure.value / 10)));
  const pitchPx = Math.min(LARGEST_PX, Math.floor((widthPx / files) * 2) / 2);
  let y = 0;
  const groups = rows.map((row): GroupMark => {
    const ink = row.isEmphasised ? 'seal' : 'ink';
    const labelX = Math.ceil(measureText(row.number, NUMBER_PX)) + 8;
    const isBeside = labelX + measureText(row.label, CHART_TEXT_PX) <= widthPx;
    const lines = isBeside ? [row.label] : wrapText(row.label, CHART_TEXT_PX, widthPx);
    const baseline = y + NUMBER_PX * 0.9;
    const labelY = isBeside ? baseline : baseline + CHART_TEXT_PX * LINE_EM + 4;
    const top = labelY + (lines.length - 1) * CHART_TEXT_PX * LINE_EM + 12;
    const pitchAlongPx = pitchPx * TALLER;
    const placing = {
      count: row.figure.value,
      direction: 'right',
      x: 0,
      y: top,
      pitchPx,
      pitchAlongPx,
      gapPx: 0,
    } as const;
    y = top + Math.min(10, row.figure.value) * pitchAlongPx + 22;
    return datumGroup(row, locale, [
      ...runOn(
        valueText(row.number, 0, baseline, { sizePx: NUMBER_PX, fill: ink }),
        textLines(lines, isBeside ? labelX : 0, labelY),
      ),
      ...unitMarks({
        row,
        shape: 'person',
        points: placeUnits(placing),
        pitchPx,
        fill: row.isEmphasised ? 'seal' : 'ash',
      }),
    ]);
  });
  return { widthPx, heightPx: Math.ceil(y - 20), marks: groups };
}
