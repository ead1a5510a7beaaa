import type { FormInput, FormRow } from '../../Form.ts';
import type { AreaOptions } from './areaOptions.ts';
import { LINE_EM, textLines, valueText } from '../../labels/textLines.ts';
import { datumGroup } from '../../marks/datumGroup.ts';
import type { Mark } from '../../../model/Drawing.ts';
import { CHART_TEXT_PX, WIDE_FROM_PX } from '../../../theme/sizes.ts';
import { measureText } from '../../../typeset/measureText.ts';
import { wrapText } from '../../../typeset/wrapText.ts';

const GUTTER_PX = 18;

/** How far it is round the square, and what that distance is as long as. */
export function fieldNotes(
  input: FormInput<AreaOptions>,
  x: number,
  y: number,
): { readonly marks: readonly Mark[]; readonly bottom: number } {
  const { options, rowOf, widthPx } = input;
  const isWide = widthPx >= WIDE_FROM_PX;
  const columnPx = isWide ? widthPx - x : (widthPx - GUTTER_PX) / 2;
  const rows = [rowOf(options.perimeter), rowOf(options.compare)] as const;
  const sizePx =
    [38, 32, 28, 24, 21].find((size) => rows.every((row) => measureText(row.text, size) <= columnPx)) ?? 19;
  const column = { widthPx: columnPx, sizePx };
  const around = note(rows[0], { x, y, ...column }, 'seal', input);
  const beside = isWide ? { x, y: around.bottom + 22 } : { x: x + columnPx + GUTTER_PX, y };
  const compared = note(rows[1], { ...beside, ...column }, 'ink', input);
  return { marks: [around.mark, compared.mark], bottom: Math.max(around.bottom, compared.bottom) };
}

interface Spot {
  readonly x: number;
  readonly y: number;
  readonly widthPx: number;
  readonly sizePx: number;
}

function note(row: FormRow, { x, y, widthPx, sizePx }: Spot, fill: 'seal' | 'ink', input: FormInput<AreaOptions>) {
  const lines = wrapText(row.label, CHART_TEXT_PX, widthPx);
  const baseline = y + sizePx * 0.85;
  const mark = datumGroup(row, input.locale, [
    ...valueText(row.text, x, baseline, { sizePx, fill }),
    ...textLines(lines, x, baseline + 26),
  ]);
  return { mark, bottom: baseline + 26 + (lines.length - 1) * CHART_TEXT_PX * LINE_EM + 5 };
}
