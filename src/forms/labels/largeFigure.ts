import type { FormRow } from '../Form.ts';
import { runOn, textLines, valueText } from './textLines.ts';
import type { Ink, TextMark } from '../../model/Drawing.ts';
import { CHART_TEXT_PX } from '../../theme/sizes.ts';
import { measureText } from '../../typeset/measureText.ts';

export interface LargeFigurePlace {
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  readonly sizePx: number;
  readonly widthPx: number;
  readonly fill?: Ink;
}

/** Width of a figure set large, unit included. */
export function largeFigureWidth(row: FormRow, sizePx: number): number {
  const { large, small } = splitUnit(row);
  return measureText(large, sizePx) + (small === '' ? 0 : measureText(small, CHART_TEXT_PX) + 5);
}

/** A figure set large in Song with its unit small after it, as large as the width allows. */
export function largeFigure(
  row: FormRow,
  { x, y, sizePx, widthPx, fill = 'ink' }: LargeFigurePlace,
): readonly TextMark[] {
  const { large, small } = splitUnit(row);
  const smallWidth = small === '' ? 0 : measureText(small, CHART_TEXT_PX) + 5;
  const ems = measureText(large, 1);
  const fitting = Math.max(CHART_TEXT_PX, Math.min(sizePx, (widthPx - smallWidth) / ems));
  const unitX = x + ems * fitting + 5;
  const unit = small === '' ? [] : textLines([small], unitX, y, { fill });
  return runOn(valueText(large, x, y, { sizePx: fitting, fill }), unit);
}

/** `1000万千瓦以上` → `1000` to set large and `万千瓦以上` after it; words before the number keep the whole text together. */
function splitUnit(row: FormRow): { readonly large: string; readonly small: string } {
  const parts = /^([^A-Za-z\d]*[\d.,]+)\s*(.*)$/u.exec(row.text);
  return { large: parts?.[1] ?? row.text, small: parts?.[2] ?? '' };
}
