import type { Drawing, GroupMark } from '../../model/Drawing.ts';
import { measureText } from '../../typeset/measureText.ts';
import { CHART_TEXT_PX, WIDE_FROM_PX } from '../../theme/sizes.ts';
import type { FormInput, FormRow } from '../Form.ts';
import { datumGroup } from '../marks/datumGroup.ts';
import { runOn } from '../marks/runOn.ts';
import { ROW_TO_FILE } from '../marks/people.ts';
import { placeUnits } from '../marks/placeUnits.ts';
import { textLines } from '../marks/textLines.ts';
import { unitMarks } from '../marks/unitMarks.ts';
import { valueText } from '../marks/valueText.ts';
import type { UnitsOptions } from '../options/unitsOptions.ts';
import { peopleStacked } from './peopleStacked.ts';

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
