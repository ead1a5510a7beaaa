import type { Drawing, Mark } from '../../model/Drawing.ts';
import { measureText } from '../../theme/measureText.ts';
import { CHART_TEXT_PX, WIDE_FROM_PX } from '../../theme/sizes.ts';
import type { FormInput } from '../Form.ts';
import { datumGroup } from '../marks/datumGroup.ts';
import { pitchFor, placeUnits } from '../marks/placeUnits.ts';
import { textLines } from '../marks/textLines.ts';
import { unitMarks } from '../marks/unitMarks.ts';
import { valueText } from '../marks/valueText.ts';
import type { UnitsOptions } from '../options/unitsOptions.ts';

const GAP_PX = 5;
const WHOLE_PX = 40;

/** Every unit of every row in one field, in blocks of a hundred, under the number of them all. */
export function unitsTogether(input: FormInput<UnitsOptions>): Drawing {
  const { rows, widthPx, options } = input;
  const total = rows.reduce((sum, row) => sum + row.figure.value, 0);
  const blocks = Math.ceil(total / 100);
  const blocksPerRow = Math.min(blocks, widthPx >= WIDE_FROM_PX ? Math.ceil(blocks / 2) : 4);
  const pitchPx = pitchFor(widthPx, blocksPerRow * 10, GAP_PX);
  const heading = options.whole === undefined ? [] : [drawWhole(input, options.whole)];
  const y = heading.length === 0 ? 0 : WHOLE_PX + 18;
  let offset = 0;
  const groups = rows.map((row) => {
    const count = row.figure.value;
    const points = placeUnits({ count, offset, direction: 'right', x: 0, y, pitchPx, gapPx: GAP_PX, blocksPerRow });
    offset += count;
    return datumGroup(row, input.locale, unitMarks({ row, shape: options.mark, points, pitchPx, fill: 'ink' }));
  });
  const blockRows = Math.ceil(blocks / blocksPerRow);
  return { widthPx, heightPx: y + blockRows * (10 * pitchPx + GAP_PX), marks: [...heading, ...groups] };
}

function drawWhole(input: FormInput<UnitsOptions>, id: string): Mark {
  const row = input.rowOf(id);
  return datumGroup(row, input.locale, [
    ...valueText(row.number, 0, WHOLE_PX - 5, { sizePx: WHOLE_PX }),
    ...textLines([row.label], measureText(row.number, WHOLE_PX) + 10, WHOLE_PX - 5, {
      sizePx: CHART_TEXT_PX,
      fill: 'muted',
    }),
  ]);
}
