import { scaleLinear, scaleLog } from 'd3';
import { z } from 'zod';
import { formatFigure } from '../../figures/formatFigure.ts';
import { faultOf } from '../../i18n/problems/faultOf.ts';
import type { Drawing, Mark } from '../../model/Drawing.ts';
import type { Hedge } from '../../model/Hedge.ts';
import { measureText } from '../../typeset/measureText.ts';
import { CHART_TEXT_PX, WIDE_FROM_PX } from '../../theme/sizes.ts';
import type { Form, FormInput, FormRow, HonestyProblem } from '../Form.ts';
import { findAllZero, findImplausible, findNoRows } from '../honesty/values.ts';
import { findMixedUnits } from '../honesty/units.ts';
import { datumGroup } from '../marks/datumGroup.ts';
import { dotReachPx, hedgedDot } from '../marks/hedgedDot.ts';
import { isPromised } from '../honesty/promised.ts';
import { rowLabel } from '../labels/rowLabel.ts';
import {
  type DrawnRow,
  type GroupSpan,
  findUngroupedRows,
  rowGroups,
  rowGroupsSchema,
  stackGroups,
} from '../rowGroups.ts';
import { textLines, valueText } from '../labels/textLines.ts';

const optionsSchema = z.strictObject({
  groups: rowGroupsSchema,
  scale: z.enum(['log', 'linear']).default('log').describe('log：每一格翻一倍，大小悬殊时用；linear：从零起等距'),
});

export type DotOptions = Readonly<z.infer<typeof optionsSchema>>;

interface Layout {
  readonly isWide: boolean;
  readonly labelWidthPx: number;
  readonly leftPx: number;
  readonly at: (value: number) => number;
  readonly ticks: readonly number[];
}

const RADIUS_PX = 7;
const VALUE_SIZE_PX = 18;
const LEADER_LEAST_PX = 4;
const AXIS_PX = { log: 48, linear: 28 } as const;

/** Dots on a shared scale, no stems: on a scale of doublings a length would say nothing. */
export const dotForm: Form<DotOptions> = {
  id: 'dot',
  options: optionsSchema,
  encodes: ['position'],
  findDishonesty,
  draw,
};

function findDishonesty(input: FormInput<DotOptions>): readonly HonestyProblem[] {
  const { rows, options } = input;
  const zeros = options.scale === 'log' ? rows.filter((row) => row.figure.value <= 0) : [];
  return [
    ...findNoRows(rows),
    ...(options.scale === 'linear' ? findAllZero(rows) : []),
    ...findMixedUnits(rows),
    ...findImplausible(rows),
    ...findUngroupedRows(input),
    ...zeros.map((row) => faultOf('zero-on-log-scale', row.key, row.text)),
  ];
}

function draw(input: FormInput<DotOptions>): Drawing {
  const layout = layOut(input);
  const stacked = stackGroups(rowGroups(input), input.widthPx, (row, top) => drawRow(row, top, layout, input));
  const grid = stacked.spans.flatMap((span) => gridLines(span, layout));
  const axis = drawAxis(stacked.bottom + 4, layout, input);
  const heightPx = Math.ceil(stacked.bottom + AXIS_PX[input.options.scale]);
  return { widthPx: input.widthPx, heightPx, marks: [...grid, ...stacked.marks, ...axis] };
}

function layOut(input: FormInput<DotOptions>): Layout {
  const { rows, widthPx, options } = input;
  const isWide = widthPx >= WIDE_FROM_PX;
  const labelWidthPx = isWide
    ? Math.min(240, Math.max(...rows.map((row) => measureText(row.label, CHART_TEXT_PX))))
    : widthPx;
  const values = rows.map((row) => row.figure.value);
  const low = Math.min(...values) * 0.85;
  const high = Math.max(...values);
  const after = Math.max(
    ...rows.map(
      (row) => measureText(row.number, VALUE_SIZE_PX) + dotReachPx({ radiusPx: RADIUS_PX, hedge: row.figure.hedge }),
    ),
  );
  const leftPx = isWide ? Math.ceil(labelWidthPx) + 16 : 0;
  const range = [leftPx + RADIUS_PX + 4, widthPx - after] as const;
  if (options.scale === 'linear') {
    const scale = scaleLinear([0, high], range);
    return { isWide, labelWidthPx, leftPx, at: (value) => scale(value), ticks: scale.ticks(4) };
  }
  // One tick alone would not say how far a doubling is.
  const ticks = [high, high * 2, high * 4].map((end) => doublings(low, end)).find(({ length }) => length > 1) ?? [];
  const scale = scaleLog([low, Math.max(high, ticks[1] ?? high)], range);
  return { isWide, labelWidthPx, leftPx, at: (value) => scale(value), ticks };
}

/** 50, 100, 200, 400 …: from the first round number, each twice the one before. */
function doublings(low: number, high: number): readonly number[] {
  const power = 10 ** Math.floor(Math.log10(low));
  const first = [1, 2, 5, 10].map((step) => step * power).find((value) => value >= low) ?? low;
  const count = Math.floor(Math.log2(high / first)) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, index) => first * 2 ** index);
}

function drawRow(row: FormRow, top: number, layout: Layout, input: FormInput<DotOptions>): DrawnRow {
  const place = { top, thicknessPx: 20, widthPx: layout.labelWidthPx, isBeside: layout.isWide };
  const label = rowLabel(row.label, place, { weight: row.isEmphasised ? 600 : 400 });
  const y = label.markTop + 10;
  const x = layout.at(row.figure.value);
  const ink = row.isEmphasised ? 'seal' : 'ash';
  const dot = { x, y, radiusPx: RADIUS_PX, ink, hedge: row.figure.hedge, isPromised: isPromised(row.figure) } as const;
  const value = valueText(row.number, x + dotReachPx(dot), y + 6.5, {
    sizePx: VALUE_SIZE_PX,
    fill: row.isEmphasised ? 'seal' : 'ink',
  });
  return {
    mark: datumGroup(row, input.locale, [
      ...leaders(row, dot, layout, input),
      ...label.marks,
      ...hedgedDot(dot),
      ...value,
    ]),
    bottom: label.bottom + 9,
  };
}

/** Lead the eye from the label to the dot; on a scale of doublings they run on, so that none has a length to compare. */
function leaders(
  row: FormRow,
  dot: { readonly x: number; readonly y: number; readonly radiusPx: number; readonly hedge: Hedge },
  layout: Layout,
  { widthPx, options }: FormInput<DotOptions>,
): readonly Mark[] {
  const after = dot.x + dotReachPx(dot) + measureText(row.number, VALUE_SIZE_PX) + 6;
  const spans = [
    [layout.leftPx, dot.x - RADIUS_PX],
    [after, widthPx],
  ] as const;
  return spans
    .slice(0, options.scale === 'log' ? 2 : 1)
    .flatMap(([x1, x2]): readonly Mark[] =>
      x2 - x1 < LEADER_LEAST_PX
        ? []
        : [{ shape: 'line', x1, x2, y1: dot.y, y2: dot.y, stroke: 'ash', strokeWidthPx: 1, dash: '1 4' }],
    );
}

// Narrow drawings have labels above the dots: grid lines through them would strike the words out.
function gridLines({ top, bottom }: GroupSpan, { ticks, at, isWide }: Layout): readonly Mark[] {
  if (!isWide) return [];
  return ticks.map((tick) => ({
    shape: 'line',
    x1: at(tick),
    x2: at(tick),
    y1: top,
    y2: bottom - 5,
    stroke: 'rule',
    strokeWidthPx: 1,
  }));
}

/** A tick as the rows' own numbers are written: in English 50 of 万吨 is 500,000. */
function tickText(tick: number, { rows, locale }: FormInput<DotOptions>): string {
  const unit = rows[0]?.figure.unit ?? '';
  return formatFigure({ valueText: String(tick), unit, hedge: 'exact', nounEn: null }, locale, 'number');
}

/** Where names would touch, only every second, third … tick is named. */
function named({ ticks, at }: Layout, input: FormInput<DotOptions>): readonly number[] {
  const half = (tick: number): number => measureText(tickText(tick, input), CHART_TEXT_PX) / 2;
  for (let every = 1; every < ticks.length; every += 1) {
    const some = ticks.filter((_, index) => index % every === 0);
    const isApart = some.every((tick, index) => {
      const next = some[index + 1];
      return next === undefined || at(next) - at(tick) >= half(tick) + half(next) + 8;
    });
    if (isApart) return some.filter((tick) => at(tick) + half(tick) <= input.widthPx);
  }
  return ticks.slice(0, 1);
}

function drawAxis(y: number, layout: Layout, input: FormInput<DotOptions>): readonly Mark[] {
  const { ticks, at } = layout;
  const line: Mark = {
    shape: 'line',
    x1: layout.leftPx,
    x2: input.widthPx,
    y1: y,
    y2: y,
    stroke: 'rule',
    strokeWidthPx: 1,
  };
  const notches = ticks.map((tick): Mark => ({
    shape: 'line',
    x1: at(tick),
    x2: at(tick),
    y1: y - 4,
    y2: y,
    stroke: 'muted',
    strokeWidthPx: 1,
  }));
  const words = named(layout, input).flatMap((tick) =>
    textLines([tickText(tick, input)], at(tick), y + 18, { fill: 'muted', anchor: 'middle' }),
  );
  const caption =
    input.options.scale === 'log'
      ? textLines([input.words.eachStepDoubles], layout.leftPx, y + 38, { fill: 'muted' })
      : [];
  return [line, ...notches, ...words, ...caption];
}
