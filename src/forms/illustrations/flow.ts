import { area, curveBumpX, curveBumpY } from 'd3';
import { z } from 'zod';
import type { Form, FormInput, FormRow, HonestyProblem } from '../Form.ts';
import { findTooManyRows } from '../honesty/fit.ts';
import { findAllZero, findImplausible, findNoRows, findLostValues } from '../honesty/values.ts';
import { findBrokenWhole, findMixedSum } from '../honesty/sums.ts';
import { findMixedUnits } from '../honesty/units.ts';
import { largeFigure, largeFigureWidth } from '../labels/largeFigure.ts';
import { LINE_EM, textLines } from '../labels/textLines.ts';
import { datumGroup } from '../marks/datumGroup.ts';
import { faultOf } from '../../i18n/problems/faultOf.ts';
import type { Drawing, Ink, Mark } from '../../model/Drawing.ts';
import { CHART_TEXT_PX, WIDE_FROM_PX } from '../../theme/sizes.ts';
import { measureText } from '../../typeset/measureText.ts';
import { wrapText } from '../../typeset/wrapText.ts';

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

const MOST_PARTS = 4;
const BAR_PX = 14;
const GAP_PX = 22;
const WIDE = { length: 236, barX: 168, endX: 520, figurePx: 40, abovePx: 27, belowPx: 30 } as const;
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
  if (whole === undefined) return [faultOf('no-whole', input.options.whole)];
  const parts = partsOf(input);
  const loose = input.rows.filter((row) => row.figure.hedge !== 'exact');
  return [
    ...findNoRows(parts),
    ...findAllZero(parts),
    ...findMixedUnits(input.rows),
    ...findImplausible(input.rows),
    ...findMixedSum(parts),
    ...findTooManyRows(parts, MOST_PARTS),
    ...findLostValues(input.rows),
    ...loose.map((row) => faultOf('inexact-part', row.key, row.text)),
    ...findBrokenWhole(parts, whole),
  ];
}

function draw(input: FormInput<FlowOptions>): Drawing {
  return input.widthPx >= WIDE_FROM_PX ? drawWide(input) : drawNarrow(input);
}

function drawWide(input: FormInput<FlowOptions>): Drawing {
  const whole = input.rowOf(input.options.whole);
  const top = 2;
  const middle = top + WIDE.length / 2;
  const wholeLabel = wrapText(whole.label, CHART_TEXT_PX, WIDE.barX - 12);
  const wholeMarks: readonly Mark[] = [
    { shape: 'rect', x: WIDE.barX, y: top, width: BAR_PX, height: WIDE.length, fill: 'ink' },
    ...textLines(wholeLabel, 0, middle - 20 - extraPx(wholeLabel)),
    ...largeFigure(whole, { x: 0, y: middle + 24, sizePx: WIDE.figurePx, widthPx: WIDE.barX - 12 }),
  ];
  const x = WIDE.endX + BAR_PX + 14;
  let [shiftPx, bottom] = [0, 0];
  const parts = streamsOf(input, WIDE.length).map((written) => {
    const label = wrapText(written.row.label, CHART_TEXT_PX, input.widthPx - x);
    // A thin stream ends lower, so that its words stand beside it and below those of the one before.
    const middlePx = top + written.to + written.size / 2 + shiftPx;
    const at = Math.max(middlePx, bottom + WIDE.abovePx + extraPx(label));
    shiftPx += at - middlePx;
    bottom = at + WIDE.belowPx;
    const stream = { ...written, to: written.to + shiftPx };
    const from = { at: WIDE.barX + BAR_PX, low: top + stream.from };
    const to = { at: WIDE.endX, low: top + stream.to };
    return datumGroup(stream.row, input.locale, [
      { shape: 'path', d: ribbon(from, to, stream.size, 'right'), fill: stream.ink, opacity: 0.3 },
      { shape: 'rect', x: WIDE.endX, y: top + stream.to, width: BAR_PX, height: stream.size, fill: stream.ink },
      ...textLines(label, x, at - 12 - extraPx(label)),
      ...largeFigure(stream.row, {
        x,
        y: at + 22,
        sizePx: WIDE.figurePx - 6,
        widthPx: input.widthPx - x,
        fill: textInk(stream),
      }),
    ]);
  });
  const heightPx = Math.max(top + WIDE.length + GAP_PX * (parts.length - 1) + shiftPx + 10, Math.ceil(bottom));
  return { widthPx: input.widthPx, heightPx, marks: [...parts, datumGroup(whole, input.locale, wholeMarks)] };
}

function drawNarrow(input: FormInput<FlowOptions>): Drawing {
  const whole = input.rowOf(input.options.whole);
  const length = input.widthPx - GAP_PX * (input.rows.length - 2);
  const streams = streamsOf(input, length);
  const wholeLabel = wrapText(whole.label, CHART_TEXT_PX, input.widthPx);
  const topPx = NARROW.topPx + extraPx(wholeLabel);
  const endY = topPx + BAR_PX + NARROW.fallPx;
  const wholeMarks: readonly Mark[] = [
    ...textLines(wholeLabel, 0, CHART_TEXT_PX),
    ...largeFigure(whole, { x: 0, y: topPx - 12, sizePx: NARROW.figurePx, widthPx: input.widthPx }),
    { shape: 'rect', x: 0, y: topPx, width: length, height: BAR_PX, fill: 'ink' },
  ];
  const words = labelPlaces(streams, input.widthPx);
  const parts = streams.map((stream, index) => {
    const from = { at: topPx + BAR_PX, low: stream.from };
    const to = { at: endY, low: stream.to };
    const { lines, x, downPx } = words.places[index] ?? { lines: [], x: 0, downPx: 0 };
    const y = endY + BAR_PX + 22 + downPx;
    return datumGroup(stream.row, input.locale, [
      { shape: 'path', d: ribbon(from, to, stream.size, 'down'), fill: stream.ink, opacity: 0.3 },
      { shape: 'rect', x: stream.to, y: endY, width: stream.size, height: BAR_PX, fill: stream.ink },
      ...textLines(lines, x, y),
      ...largeFigure(stream.row, {
        x,
        y: y + extraPx(lines) + 32,
        sizePx: NARROW.figurePx - 3,
        widthPx: input.widthPx - x,
        fill: textInk(stream),
      }),
    ]);
  });
  const heightPx = endY + BAR_PX + 22 + words.heightPx - NARROW.labelPx + 38;
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

/** What lines after the first add to a label's height. */
function extraPx(lines: readonly string[]): number {
  return (lines.length - 1) * CHART_TEXT_PX * LINE_EM;
}

interface LabelPlace {
  readonly lines: readonly string[];
  readonly x: number;
  readonly downPx: number;
}

/** Each label under its own end, moved left where the canvas ends, and lower where it would touch the one before. */
function labelPlaces(streams: readonly Stream[], widthPx: number): { places: readonly LabelPlace[]; heightPx: number } {
  let [downPx, right, tallest] = [0, -Infinity, 0];
  const places = streams.map(({ row, to }): LabelPlace => {
    const lines = wrapText(row.label, CHART_TEXT_PX, widthPx);
    const label = Math.max(...lines.map((line) => measureText(line, CHART_TEXT_PX)));
    const width = Math.max(label, largeFigureWidth(row, NARROW.figurePx - 3));
    const x = Math.max(0, Math.min(to, widthPx - width));
    if (x < right + 8) {
      downPx += tallest;
      tallest = 0;
    }
    right = x + width;
    tallest = Math.max(tallest, NARROW.labelPx + extraPx(lines));
    return { lines, x, downPx };
  });
  return { places, heightPx: downPx + tallest };
}

/** One end of a ribbon: `at` along the flow, from `low` to `low + size` across it. */
export interface RibbonEnd {
  readonly at: number;
  readonly low: number;
}

/** Outline of a band of constant size that bends from one end to the other, rightwards or downwards. */
function ribbon(from: RibbonEnd, to: RibbonEnd, size: number, direction: 'right' | 'down'): string {
  const shape = area<RibbonEnd>().digits(2);
  const at = (end: RibbonEnd): number => end.at;
  const low = (end: RibbonEnd): number => end.low;
  const high = (end: RibbonEnd): number => end.low + size;
  const drawn =
    direction === 'right'
      ? shape.x(at).y0(low).y1(high).curve(curveBumpX)([from, to])
      : shape.y(at).x0(low).x1(high).curve(curveBumpY)([from, to]);
  return drawn ?? '';
}
