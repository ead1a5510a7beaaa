import type { Mark } from '../../model/Drawing.ts';
import { CHART_TEXT_PX } from '../../theme/sizes.ts';
import { wrapText } from '../../typeset/wrapText.ts';
import type { FormRow } from '../Form.ts';
import type { RowGroup } from '../rowGroups.ts';
import { LINE_EM, textLines } from './textLines.ts';

export interface DrawnRow {
  readonly mark: Mark;
  readonly bottom: number;
}

export interface GroupSpan {
  readonly group: RowGroup;
  readonly top: number;
  readonly bottom: number;
}

export interface StackedGroups {
  readonly marks: readonly Mark[];
  /** Where each group's rows stand. */
  readonly spans: readonly GroupSpan[];
  readonly bottom: number;
}

/** Groups under one another: heading, then rows; a group that stands apart is ruled off. */
export function stackGroups(
  groups: readonly RowGroup[],
  widthPx: number,
  drawRow: (row: FormRow, top: number, group: RowGroup) => DrawnRow,
): StackedGroups {
  const marks: Mark[] = [];
  const spans: GroupSpan[] = [];
  let y = 1;
  for (const [index, group] of groups.entries()) {
    if (index > 0) y += group.isApart ? 18 : 12;
    if (group.isApart && index > 0) {
      marks.push(...[0, 4].map((offset): Mark => ruleAcross(widthPx, y + offset)));
      y += 20;
    }
    if (group.heading !== null) {
      const lines = wrapText(group.heading, CHART_TEXT_PX, widthPx);
      marks.push(...textLines(lines, 0, y + CHART_TEXT_PX, { weight: 600, fill: 'muted' }));
      y += lines.length * CHART_TEXT_PX * LINE_EM + 8;
    }
    const top = y;
    for (const row of group.rows) {
      const drawn = drawRow(row, y, group);
      marks.push(drawn.mark);
      y = drawn.bottom;
    }
    spans.push({ group, top, bottom: y });
  }
  return { marks, spans, bottom: y };
}

function ruleAcross(widthPx: number, y: number): Mark {
  return { shape: 'line', x1: 0, x2: widthPx, y1: y, y2: y, stroke: 'rule', strokeWidthPx: 1 };
}
