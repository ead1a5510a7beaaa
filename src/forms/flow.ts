import { z } from 'zod';
import type { Drawing, Ink, Mark } from '../model/Drawing.ts';
import { measureText } from '../theme/measureText.ts';
import { CHART_TEXT_PX, WIDE_FROM_PX } from '../theme/sizes.ts';
import type { Form, FormInput, FormRow, HonestyProblem } from './Form.ts';
import { findBrokenWhole } from './honesty/findBrokenWhole.ts';
import { findImplausible } from './honesty/findImplausible.ts';
import { findMixedSum } from './honesty/findMixedSum.ts';
import { findMixedUnits } from './honesty/findMixedUnits.ts';
import { findNoRows } from './honesty/findNoRows.ts';
import { findOutlier } from './honesty/findOutlier.ts';
import { datumGroup } from './marks/datumGroup.ts';
import { largeFigure, largeFigureWidth } from './marks/largeFigure.ts';
import { ribbon } from './marks/ribbon.ts';
import { textLines } from './marks/textLines.ts';

const optionsSchema = z.strictObject({
  whole: z.string().describe('哪一行是总数；其余各行是它的去向，相加须等于它'),
});

export type FlowOptions = Readonly<z.infer<typeof optionsSchema>>;

/** One part: from `from` on the whole's edge to `to` on its own, both `size` long. */
interface Stream {
  readonly row: FormRow;
  readonly ink: Ink;
  readonly from: number;
  readonly to: number;
  readonly size: number;
}

const BAR_PX = 14;
const GAP_PX = 22;
const WIDE = { length: 236, barX: 168, endX: 520, figurePx: 40 } as const;
const NARROW = { topPx: 62, fallPx: 96, labelPx: 62, figurePx: 30 } as const;

/** A whole that parts into what became of it: widths are to scale and add up. */
export const flowForm: Form<FlowOptions> = {
  id: 'flow',
  options: optionsSchema,
  encodes: ['length'],
  partsOf,
  findDishonesty,
  draw,
};

function findDishonesty(input: FormInput<FlowOptions>): readonly HonestyProblem[] {
  const whole = input.rows.find((row) => row.key === input.options.whole);
  if (whole === undefined) {
    return [
      {
        code: 'no-whole',
        found: `rows 里没有 ${input.options.whole}`,
        expected: 'whole 是 rows 里的一行',
        fix: '把总数也写进 rows',
      },
    ];
  }
  const parts = partsOf(input);
  const loose = input.rows.filter((row) => row.figure.hedge !== 'exact');
  return [
    ...findNoRows(parts),
    ...findMixedUnits(input.rows),
    ...findImplausible(input.rows),
    ...findMixedSum(parts),
    ...findOutlier(input.rows),
    ...loose.map((row) => ({
      code: 'inexact-part',
      found: `${row.key} 是${row.text}，不是确数`,
      expected: '流向图里都是确数，才能说相加等于总数',
      fix: '改用 bar 或 counts',
    })),
    ...(parts.some((row) => row.figure.unit !== whole.figure.unit) ? [] : findBrokenWhole(parts, whole)),
  ];
}

function draw(input: FormInput<FlowOptions>): Drawing {
  return input.widthPx >= WIDE_FROM_PX ? drawWide(input) : drawNarrow(input);
}

function drawWide(input: FormInput<FlowOptions>): Drawing {
  const whole = input.rowOf(input.options.whole);
  const streams = streamsOf(input, WIDE.length);
  const top = 2;
  const middle = top + WIDE.length / 2;
  const wholeMarks: readonly Mark[] = [
    { shape: 'rect', x: WIDE.barX, y: top, width: BAR_PX, height: WIDE.length, fill: 'ink' },
    ...textLines([whole.label], 0, middle - 20),
    ...largeFigure(whole, { x: 0, y: middle + 24, sizePx: WIDE.figurePx, widthPx: WIDE.barX - 12 }),
  ];
  const parts = streams.map((stream) => {
    const at = top + stream.to + stream.size / 2;
    const x = WIDE.endX + BAR_PX + 14;
    const from = { at: WIDE.barX + BAR_PX, low: top + stream.from };
    const to = { at: WIDE.endX, low: top + stream.to };
    return datumGroup(stream.row, input.locale, [
      { shape: 'path', d: ribbon(from, to, stream.size, 'right'), fill: stream.ink, opacity: 0.3 },
      { shape: 'rect', x: WIDE.endX, y: top + stream.to, width: BAR_PX, height: stream.size, fill: stream.ink },
      ...textLines([stream.row.label], x, at - 12),
      ...largeFigure(stream.row, {
        x,
        y: at + 22,
        sizePx: WIDE.figurePx - 6,
        widthPx: input.widthPx - x,
        fill: textInk(stream),
      }),
    ]);
  });
  const heightPx = top + WIDE.length + GAP_PX * (streams.length - 1) + 10;
  return { widthPx: input.widthPx, heightPx, marks: [...parts, datumGroup(whole, input.locale, wholeMarks)] };
}

function drawNarrow(input: FormInput<FlowOptions>): Drawing {
  const whole = input.rowOf(input.options.whole);
  const length = input.widthPx - GAP_PX * (input.rows.length - 2);
  const streams = streamsOf(input, length);
  const endY = NARROW.topPx + BAR_PX + NARROW.fallPx;
  const wholeMarks: readonly Mark[] = [
    ...textLines([whole.label], 0, CHART_TEXT_PX),
    ...largeFigure(whole, { x: 0, y: NARROW.topPx - 12, sizePx: NARROW.figurePx, widthPx: input.widthPx }),
    { shape: 'rect', x: 0, y: NARROW.topPx, width: length, height: BAR_PX, fill: 'ink' },
  ];
  const levels = labelLevels(streams);
  const parts = streams.map((stream, index) => {
    const from = { at: NARROW.topPx + BAR_PX, low: stream.from };
    const to = { at: endY, low: stream.to };
    const place = labelPlace(stream, input.widthPx);
    const y = endY + BAR_PX + 22 + (levels[index] ?? 0) * NARROW.labelPx;
    return datumGroup(stream.row, input.locale, [
      { shape: 'path', d: ribbon(from, to, stream.size, 'down'), fill: stream.ink, opacity: 0.3 },
      { shape: 'rect', x: stream.to, y: endY, width: stream.size, height: BAR_PX, fill: stream.ink },
      ...textLines([stream.row.label], place, y),
      ...largeFigure(stream.row, {
        x: place,
        y: y + 32,
        sizePx: NARROW.figurePx - 3,
        widthPx: input.widthPx - place,
        fill: textInk(stream),
      }),
    ]);
  });
  const heightPx = endY + BAR_PX + 22 + Math.max(...levels) * NARROW.labelPx + 38;
  return { widthPx: input.widthPx, heightPx, marks: [...parts, datumGroup(whole, input.locale, wholeMarks)] };
}

function streamsOf(input: FormInput<FlowOptions>, length: number): readonly Stream[] {
  const scale = length / input.rowOf(input.options.whole).figure.value;
  let from = 0;
  return partsOf(input).map((row, index) => {
    const stream: Stream = {
      row,
      ink: row.isEmphasised ? 'seal' : 'ash',
      from,
      to: from + index * GAP_PX,
      size: row.figure.value * scale,
    };
    from += stream.size;
    return stream;
  });
}

function partsOf(input: FormInput<FlowOptions>): readonly FormRow[] {
  return input.rows.filter((row) => row.key !== input.options.whole);
}

function textInk(stream: Stream): Ink {
  return stream.ink === 'seal' ? 'seal' : 'ink';
}

function labelWidth({ row }: Stream): number {
  return Math.max(measureText(row.label, CHART_TEXT_PX), largeFigureWidth(row, NARROW.figurePx - 3));
}

/** Under its own end, moved left where the canvas ends. */
function labelPlace(stream: Stream, widthPx: number): number {
  return Math.max(0, Math.min(stream.to, widthPx - labelWidth(stream)));
}

/** Labels that would touch the one before go a line lower. */
function labelLevels(streams: readonly Stream[]): readonly number[] {
  const widthPx = Math.max(...streams.map((stream) => stream.to + stream.size));
  let level = 0;
  let right = -Infinity;
  return streams.map((stream) => {
    const left = labelPlace(stream, widthPx);
    level = left < right + 8 ? level + 1 : 0;
    right = left + labelWidth(stream);
    return level;
  });
}
