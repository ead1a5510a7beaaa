import type { Ink, TextMark } from '../../model/Drawing.ts';
import { measureText } from '../../typeset/measureText.ts';
import { CHART_TEXT_PX } from '../../theme/sizes.ts';
import type { FormRow } from '../Form.ts';
import { runOn } from './runOn.ts';
import { splitUnit } from './splitUnit.ts';
import { textLines } from './textLines.ts';
import { valueText } from './valueText.ts';

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
