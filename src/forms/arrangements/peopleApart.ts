import type { Drawing, GroupMark } from '../../model/Drawing.ts';
import { measureText } from '../../theme/measureText.ts';
import { CHART_TEXT_PX, WIDE_FROM_PX } from '../../theme/sizes.ts';
import type { FormInput } from '../Form.ts';
import { datumGroup } from '../marks/datumGroup.ts';
import { placeUnits } from '../marks/placeUnits.ts';
import { textLines } from '../marks/textLines.ts';
import { unitMarks } from '../marks/unitMarks.ts';
import { valueText } from '../marks/valueText.ts';
import type { UnitsOptions } from '../options/unitsOptions.ts';

const TALLER = 1.28;

/** People standing ten deep, one figure a person, the groups beside each other as at an assembly. */
export function peopleApart(input: FormInput<UnitsOptions>): Drawing {
  const { rows, widthPx, locale } = input;
  const isWide = widthPx >= WIDE_FROM_PX;
  const numberPx = isWide ? 40 : 30;
  const lines = rows.map((row) => Math.ceil(row.figure.value / 10));
  const aislePx = isWide ? 44 : 22;
  const files = lines.reduce((sum, count) => sum + count, 0);
  const pitchPx = Math.min(26, Math.floor(((widthPx - aislePx * (rows.length - 1)) / files) * 2) / 2);
  const top = numberPx + 12;
  let x = 0;
  const groups = rows.map((row, index): GroupMark => {
    const points = placeUnits({
      count: row.figure.value,
      direction: 'right',
      x,
      y: top,
      pitchPx,
      pitchAlongPx: pitchPx * TALLER,
      gapPx: 0,
    });
    const groupPx = (lines[index] ?? 0) * pitchPx;
    const numberEnd = Math.ceil(measureText(row.number, numberPx)) + 6;
    const headPx = numberEnd + measureText(row.label, CHART_TEXT_PX);
    const headX = Math.max(0, Math.min(x, widthPx - headPx));
    const fill = row.isEmphasised ? 'seal' : 'ash';
    x += groupPx + aislePx;
    return datumGroup(row, locale, [
      ...valueText(row.number, headX, numberPx * 0.9, { sizePx: numberPx, fill: row.isEmphasised ? 'seal' : 'ink' }),
      ...textLines([row.label], headX + numberEnd, numberPx * 0.9),
      ...unitMarks({ row, shape: 'person', points, pitchPx, fill }),
    ]);
  });
  const deepest = Math.min(10, Math.max(...rows.map((row) => row.figure.value)));
  return { widthPx, heightPx: Math.ceil(top + deepest * pitchPx * TALLER + 2), marks: groups };
}
