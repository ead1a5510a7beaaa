import { z } from 'zod';
import type { FormInput, FormRow, HonestyProblem } from './Form.ts';
import { LINE_EM, textLines } from './labels/textLines.ts';
import { faultOf } from '../i18n/problems/faultOf.ts';
import type { Mark } from '../model/Drawing.ts';
import { localizedSchema } from '../model/Localized.ts';
import { CHART_TEXT_PX } from '../theme/sizes.ts';
import { wrapText } from '../typeset/wrapText.ts';

/** Option `groups` of forms that set rows under headings. */
export const rowGroupsSchema = z
  .array(
    z.strictObject({
      label: localizedSchema.describe('小标题'),
      rows: z.array(z.string()).min(1).describe('这一组画哪些行，须在图的 rows 里'),
      isApart: z.boolean().default(false).describe('是不是另一种量：隔开来画，标记也不同'),
    }),
  )
  .default([])
  .describe('分组；不写则不分');

export type RowGroups = Readonly<z.infer<typeof rowGroupsSchema>>;

export interface RowGroup {
  readonly heading: string | null;
  readonly isApart: boolean;
  readonly rows: readonly FormRow[];
}

type GroupedInput = FormInput<{ readonly groups: RowGroups }>;

/** The chart's rows by group, in written order; a view that draws fewer rows leaves empty groups out. */
export function rowGroups(input: GroupedInput): readonly RowGroup[] {
  if (input.options.groups.length === 0) return [{ heading: null, isApart: false, rows: input.rows }];
  return input.options.groups
    .map(({ label, rows, isApart }) => {
      const found = rows.flatMap((key) => input.rows.filter((row) => row.key === key));
      return { heading: input.say(label), isApart, rows: found };
    })
    .filter((group) => group.rows.length > 0);
}

/** Every row stands in exactly one group. */
export function findUngroupedRows(input: GroupedInput): readonly HonestyProblem[] {
  if (input.options.groups.length === 0) return [];
  const named = input.options.groups.flatMap((group) => group.rows);
  return input.rows
    .filter((row) => named.filter((key) => key === row.key).length !== 1)
    .map((row) => faultOf('ungrouped-row', row.key, named.filter((key) => key === row.key).length));
}

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
