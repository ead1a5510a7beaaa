import { LINE_EM, type TextStyle, textLines } from './textLines.ts';
import type { TextMark } from '../../model/Drawing.ts';
import { CHART_TEXT_PX } from '../../theme/sizes.ts';
import { wrapText } from '../../typeset/wrapText.ts';

export interface RowLabelPlace {
  readonly top: number;
  /** Thickness of the row's mark. */
  readonly thicknessPx: number;
  readonly widthPx: number;
  readonly isBeside: boolean;
}

export interface RowLabel {
  readonly marks: readonly TextMark[];
  readonly markTop: number;
  readonly bottom: number;
}

/** A row's label at the left edge: beside its mark and centred on it, or above it where the drawing is narrow. */
export function rowLabel(text: string, place: RowLabelPlace, style: TextStyle = {}): RowLabel {
  const lines = wrapText(text, CHART_TEXT_PX, place.widthPx);
  const height = lines.length * CHART_TEXT_PX * LINE_EM;
  if (!place.isBeside) {
    const markTop = place.top + height + 3;
    return {
      marks: textLines(lines, 0, place.top + CHART_TEXT_PX, style),
      markTop,
      bottom: markTop + place.thicknessPx,
    };
  }
  const box = Math.max(place.thicknessPx, height);
  const first = place.top + (box - height) / 2 + CHART_TEXT_PX * 1.03;
  const markTop = place.top + (box - place.thicknessPx) / 2;
  return { marks: textLines(lines, 0, first, style), markTop, bottom: place.top + box };
}
