import { scaleLinear } from 'd3';
import { z } from 'zod';
import { faultOf } from '../../i18n/problems/faultOf.ts';
import type { Drawing, Mark } from '../../model/Drawing.ts';
import { measureText } from '../../typeset/measureText.ts';
import { CHART_TEXT_PX, WIDE_FROM_PX } from '../../theme/sizes.ts';
import type { Form, FormInput, FormRow, HonestyProblem } from '../Form.ts';
import { findAllZero, findImplausible, findNoRows, findLostValues } from '../honesty/values.ts';
import { findMixedKinds } from '../honesty/sums.ts';
import { findMixedUnits } from '../honesty/units.ts';
import { datumGroup } from '../marks/datumGroup.ts';
import { dotReachPx, hedgedDot } from '../marks/hedgedDot.ts';
import { isPromised } from '../honesty/promised.ts';
import { rowLabel } from '../labels/rowLabel.ts';
import {
  type DrawnRow,
  type RowGroup,
  findUngroupedRows,
  rowGroups,
  rowGroupsSchema,
  stackGroups,
} from '../rowGroups.ts';
import { valueText } from '../labels/textLines.ts';

const optionsSchema = z.strictObject({
  groups: rowGroupsSchema,
  order: z
    .enum(['written', 'descending'])
    .default('written')
    .describe('次序：written 照写的次序，descending 从大到小，各组按组里最大的排，组内也一样'),
});

export type LollipopOptions = Readonly<z.infer<typeof optionsSchema>>;

interface Layout {
  readonly isWide: boolean;
  readonly originPx: number;
  readonly labelWidthPx: number;
  readonly length: (value: number) => number;
}

const RADIUS_PX = 6;
const VALUE_SIZE_PX = 18;

/** Stems from zero with a head at the value, under headings that say what each group measures. */
export const lollipopForm: Form<LollipopOptions> = {
  id: 'lollipop',
  options: optionsSchema,
  encodes: ['length'],
  findDishonesty,
  draw,
};

function findDishonesty(input: FormInput<LollipopOptions>): readonly HonestyProblem[] {
  const { rows } = input;
  return [
    ...findNoRows(rows),
    ...findAllZero(rows),
    ...findMixedUnits(rows),
    ...findImplausible(rows),
    ...findLostValues(rows),
    ...findUngroupedRows(input),
    ...rowGroups(input).flatMap((group) =>
      findMixedKinds(group.rows, (kinds) =>
        group.heading === null
          ? faultOf('mixed-money-kinds', kinds)
          : faultOf('mixed-money-kinds/group', kinds, group.heading),
      ),
    ),
  ];
}

function draw(input: FormInput<LollipopOptions>): Drawing {
  const layout = layOut(input);
  const groups = ordered(rowGroups(input), input.options.order);
  const stacked = stackGroups(groups, input.widthPx, (row, top, group) => drawRow(row, top, group, layout, input));
  const axes = stacked.spans.map(({ top, bottom }) => axis(layout.originPx, top, bottom - 4));
  return {
    widthPx: input.widthPx,
    heightPx: Math.ceil(stacked.bottom),
    marks: [...(layout.isWide ? axes : []), ...stacked.marks],
  };
}

function layOut(input: FormInput<LollipopOptions>): Layout {
  const { rows, widthPx } = input;
  const isWide = widthPx >= WIDE_FROM_PX;
  const labelWidthPx = isWide
    ? Math.min(230, Math.max(...rows.map((row) => measureText(row.label, CHART_TEXT_PX))))
    : widthPx;
  const originPx = isWide ? Math.ceil(labelWidthPx) + 16 : 5;
  const after = Math.max(
    ...rows.map(
      (row) => measureText(row.number, VALUE_SIZE_PX) + dotReachPx({ radiusPx: RADIUS_PX, hedge: row.figure.hedge }),
    ),
  );
  const length = scaleLinear([0, Math.max(...rows.map((row) => row.figure.value))], [0, widthPx - originPx - after]);
  return { isWide, originPx, labelWidthPx, length };
}

function drawRow(
  row: FormRow,
  top: number,
  group: RowGroup,
  layout: Layout,
  input: FormInput<LollipopOptions>,
): DrawnRow {
  const place = { top, thicknessPx: 20, widthPx: layout.labelWidthPx, isBeside: layout.isWide };
  const label = rowLabel(row.label, place, { weight: row.isEmphasised ? 600 : 400 });
  const y = label.markTop + 10;
  const x = layout.originPx + layout.length(row.figure.value);
  const { hedge } = row.figure;
  const ink = row.isEmphasised ? 'seal' : 'ash';
  const promised = isPromised(row.figure);
  const dot = { x, y, radiusPx: RADIUS_PX, ink, hedge, isPromised: promised, isSquare: group.isApart } as const;
  const stemEnd = x - RADIUS_PX - (hedge === 'nearly' || hedge === 'about' ? 12 : 0);
  const stem: Mark = {
    shape: 'line',
    x1: layout.originPx,
    x2: Math.max(layout.originPx, stemEnd),
    y1: y,
    y2: y,
    stroke: ink,
    strokeWidthPx: promised ? 2 : 4,
  };
  const value = valueText(row.number, x + dotReachPx(dot), y + 6.5, {
    sizePx: VALUE_SIZE_PX,
    fill: row.isEmphasised ? 'seal' : 'ink',
  });
  const zero = layout.isWide ? [] : [axis(layout.originPx, y - 9, y + 9)];
  return {
    mark: datumGroup(row, input.locale, [...label.marks, ...zero, stem, ...hedgedDot(dot), ...value]),
    bottom: label.bottom + 8,
  };
}

function axis(x: number, y1: number, y2: number): Mark {
  return { shape: 'line', x1: x, x2: x, y1, y2, stroke: 'ink', strokeWidthPx: 1.5 };
}

/** Sizes are compared within a kind of money; another measure stays apart, at the end. */
function ordered(groups: readonly RowGroup[], order: LollipopOptions['order']): readonly RowGroup[] {
  if (order === 'written') return groups;
  const largest = ({ rows }: RowGroup): number => Math.max(...rows.map((row) => row.figure.value));
  const sorted = groups.map((group) => ({
    ...group,
    rows: group.rows.toSorted((one, other) => other.figure.value - one.figure.value),
  }));
  return sorted.toSorted((one, other) => Number(one.isApart) - Number(other.isApart) || largest(other) - largest(one));
}
