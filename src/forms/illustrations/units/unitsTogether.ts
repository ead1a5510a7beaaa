import type { FormInput } from '../../Form.ts';
import type { UnitsOptions } from './unitsOptions.ts';
import { LINE_EM, runOn, textLines, valueText } from '../../labels/textLines.ts';
import { datumGroup } from '../../marks/datumGroup.ts';
import { pitchFor, placeUnits } from '../../marks/placeUnits.ts';
import { ROW_TO_FILE, unitMarks } from '../../marks/unitMarks.ts';
import type { Drawing, Mark } from '../../../model/Drawing.ts';
import { CHART_TEXT_PX, WIDE_FROM_PX } from '../../../theme/sizes.ts';
import { measureText } from '../../../typeset/measureText.ts';
import { wrapText } from '../../../typeset/wrapText.ts';

const GAP_PX = 5;
const WHOLE_PX = 40;
const LEAST_PER_ROW = 4;

/** Every unit of every row in one field, in blocks of a hundred, under the number of them all. */
export function unitsTogether(input: FormInput<UnitsOptions>): Drawing {
  const { rows, widthPx, options } = input;
  const total = rows.reduce((sum, row) => sum + row.figure.value, 0);
  const blocks = Math.ceil(total / 100);
  const blocksPerRow = Math.min(blocks, Math.max(LEAST_PER_ROW, widthPx >= WIDE_FROM_PX ? Math.ceil(blocks / 2) : 0));
  const pitchPx = pitchFor(widthPx, blocksPerRow * 10, GAP_PX);
  const pitchAlongPx = pitchPx * (options.mark === 'person' ? ROW_TO_FILE : 1);
  const heading = options.whole === undefined ? null : drawWhole(input, options.whole);
  const y = heading === null ? 0 : heading.bottom + 18;
  let offset = 0;
  const groups = rows.map((row) => {
    const count = row.figure.value;
    const place = { x: 0, y, pitchPx, pitchAlongPx, gapPx: GAP_PX, blocksPerRow } as const;
    const points = placeUnits({ ...place, count, offset, direction: 'right' });
    offset += count;
    return datumGroup(row, input.locale, unitMarks({ row, shape: options.mark, points, pitchPx, fill: 'ink' }));
  });
  const blockRows = Math.ceil(blocks / blocksPerRow);
  return {
    widthPx,
    heightPx: y + blockRows * (10 * pitchAlongPx + GAP_PX),
    marks: [...(heading === null ? [] : [heading.mark]), ...groups],
  };
}

/** The number of them all and what it counts, on one line where that fits. */
function drawWhole(input: FormInput<UnitsOptions>, id: string): { readonly mark: Mark; readonly bottom: number } {
  const row = input.rowOf(id);
  const labelX = measureText(row.number, WHOLE_PX) + 10;
  const isBeside = labelX + measureText(row.label, CHART_TEXT_PX) <= input.widthPx;
  const lines = isBeside ? [row.label] : wrapText(row.label, CHART_TEXT_PX, input.widthPx);
  const labelY = isBeside ? WHOLE_PX - 5 : WHOLE_PX + CHART_TEXT_PX * LINE_EM;
  const number = valueText(row.number, 0, WHOLE_PX - 5, { sizePx: WHOLE_PX });
  const label = textLines(lines, isBeside ? labelX : 0, labelY, { fill: 'muted' });
  const mark = datumGroup(row, input.locale, runOn(number, label));
  return { mark, bottom: isBeside ? WHOLE_PX : labelY + (lines.length - 1) * CHART_TEXT_PX * LINE_EM };
}
