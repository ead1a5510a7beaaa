import type { Drawing, GroupMark } from '../../model/Drawing.ts';
import { measureText } from '../../typeset/measureText.ts';
import { CHART_TEXT_PX } from '../../theme/sizes.ts';
import { wrapText } from '../../typeset/wrapText.ts';
import type { FormInput } from '../Form.ts';
import { datumGroup } from '../marks/datumGroup.ts';
import { runOn } from '../marks/runOn.ts';
import { placeUnits } from '../marks/placeUnits.ts';
import { LINE_EM, textLines } from '../marks/textLines.ts';
import { unitMarks } from '../marks/unitMarks.ts';
import { valueText } from '../marks/valueText.ts';
import type { UnitsOptions } from '../options/unitsOptions.ts';

const NUMBER_PX = 30;
const LARGEST_PX = 22;
const TALLER = 1.28;

/** The groups of people under one another, for words too long or groups too many to stand side by side. */
export function peopleStacked({ rows, widthPx, locale }: FormInput<UnitsOptions>): Drawing {
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
