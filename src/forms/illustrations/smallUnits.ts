import { z } from 'zod';
import { faultOf } from '../../i18n/problems/faultOf.ts';
import type { Drawing, Mark } from '../../model/Drawing.ts';
import { CHART_TEXT_PX, WIDE_FROM_PX } from '../../theme/sizes.ts';
import { measureText } from '../../typeset/measureText.ts';
import { wrapText } from '../../typeset/wrapText.ts';
import type { Form, FormInput, FormRow, HonestyProblem } from '../Form.ts';
import { findAllZero, findImplausible, findNoRows } from '../honesty/values.ts';
import { findMixedUnits } from '../honesty/units.ts';
import { findTooManyRows } from '../honesty/fit.ts';
import { datumGroup } from '../marks/datumGroup.ts';
import { LINE_EM, runOn, textLines, valueText } from '../labels/textLines.ts';
import { UNIT_SHAPES, unitMarks } from '../marks/unitMarks.ts';

const optionsSchema = z.strictObject({
  mark: z.enum(UNIT_SHAPES).default('dot').describe('一个单位画成什么：dot 圆点，person 小人'),
  shares: z.array(z.string()).default([]).describe('另画成百格的比例（单位是 %），与人数分开'),
});

export type SmallUnitsOptions = Readonly<z.infer<typeof optionsSchema>>;

interface Placed {
  readonly marks: readonly Mark[];
  readonly bottom: number;
}

const MOST_UNITS = 40;
/** Side by side on a wide drawing. */
const MOST_ROWS = 4;
const PER_LINE = 7;
const NUMBER_PX = 36;
const PERCENT_CELLS = 100;

/** A few small counts, each thing drawn large enough to be seen as one; shares stand apart, in cells of a hundred. */
export const smallUnitsForm: Form<SmallUnitsOptions> = {
  id: 'small-units',
  options: optionsSchema,
  encodes: ['count'],
  figureIds: (options) => options.shares,
  findDishonesty,
  draw,
};

function findDishonesty(input: FormInput<SmallUnitsOptions>): readonly HonestyProblem[] {
  const tooMany = input.rows
    .filter(({ figure }) => !Number.isInteger(figure.value) || figure.value > MOST_UNITS || figure.hedge !== 'exact')
    .map((row) => faultOf('not-countable/small-units', row.key, row.text, MOST_UNITS));
  const notShares = input.options.shares
    .map(input.rowOf)
    .filter(({ figure }) => figure.unit !== '%' || figure.value > PERCENT_CELLS)
    .map((row) => faultOf('not-a-share', row.key, row.text));
  const all = [...input.rows, ...input.options.shares.map(input.rowOf)];
  return [
    ...findNoRows(input.rows),
    ...findAllZero(input.rows),
    ...findMixedUnits(input.rows),
    ...findImplausible(all),
    ...findTooManyRows(input.rows, MOST_ROWS),
    ...tooMany,
    ...notShares,
  ];
}

function draw(input: FormInput<SmallUnitsOptions>): Drawing {
  const { rows, widthPx } = input;
  const isWide = widthPx >= WIDE_FROM_PX;
  const marks: Mark[] = [];
  let y = 0;
  const gutterPx = 28;
  const slotPx = isWide ? (widthPx - gutterPx * (rows.length - 1)) / rows.length : widthPx;
  let deepest = 0;
  for (const [index, row] of rows.entries()) {
    const panel = drawCount(row, isWide ? Math.round(index * (slotPx + gutterPx)) : 0, y, slotPx, input);
    marks.push(...panel.marks);
    deepest = panel.bottom > deepest ? panel.bottom : deepest;
    if (!isWide) y = panel.bottom + 22;
  }
  y = deepest + 22;
  for (const share of input.options.shares.map(input.rowOf)) {
    const drawn = drawShare(share, y, input);
    marks.push(...drawn.marks);
    y = drawn.bottom + 22;
  }
  return { widthPx, heightPx: Math.ceil(y - 22 + 4), marks };
}

function drawCount(row: FormRow, x: number, top: number, slotPx: number, input: FormInput<SmallUnitsOptions>): Placed {
  const pitchPx = Math.min(30, Math.floor(slotPx / PER_LINE));
  const alongPx = input.options.mark === 'person' ? pitchPx * 1.28 : pitchPx;
  const label = labelBy(row.label, Math.ceil(measureText(row.number, NUMBER_PX)) + 10, top, slotPx);
  const unitsTop = label.bottom + 12;
  const points = Array.from({ length: row.figure.value }, (_, index) => {
    return [
      x + (index % PER_LINE) * pitchPx + pitchPx / 2,
      unitsTop + Math.floor(index / PER_LINE) * alongPx + alongPx / 2,
    ] as const;
  });
  const fill = row.isEmphasised ? 'seal' : 'ash';
  const marks = [
    ...runOn(
      valueText(row.number, x, top + NUMBER_PX * 0.9, { sizePx: NUMBER_PX, fill: row.isEmphasised ? 'seal' : 'ink' }),
      textLines(label.lines, x + label.x, label.y),
    ),
    ...unitMarks({ row, shape: input.options.mark, points, pitchPx, fill }),
  ];
  return {
    marks: [datumGroup(row, input.locale, marks)],
    bottom: unitsTop + Math.ceil(row.figure.value / PER_LINE) * alongPx,
  };
}

/** A label beside its number, or under it where it would not fit there. */
function labelBy(text: string, numberEnd: number, top: number, widthPx: number) {
  const beside = wrapText(text, CHART_TEXT_PX, widthPx - numberEnd);
  const fits = beside.length <= 4 && beside.every((line) => measureText(line, CHART_TEXT_PX) <= widthPx - numberEnd);
  const lines = fits ? beside : wrapText(text, CHART_TEXT_PX, widthPx);
  const heightPx = lines.length * CHART_TEXT_PX * LINE_EM;
  if (!fits) return { lines, x: 0, y: top + NUMBER_PX + CHART_TEXT_PX + 4, bottom: top + NUMBER_PX + 4 + heightPx };
  const y = lines.length === 1 ? top + NUMBER_PX * 0.9 : top + CHART_TEXT_PX - 1;
  return { lines, x: numberEnd, y, bottom: top + Math.max(NUMBER_PX, heightPx) };
}

function drawShare(row: FormRow, top: number, input: FormInput<SmallUnitsOptions>): Placed {
  const { widthPx } = input;
  const cellPx = widthPx / PERCENT_CELLS;
  const y = top + 22;
  const label = labelBy(row.label, Math.ceil(measureText(row.text, NUMBER_PX)) + 10, y, widthPx);
  const barTop = label.bottom + 12;
  const cells = Array.from({ length: PERCENT_CELLS }, (_, index) => index);
  // The last cell is filled in part where the share is not whole.
  const partOf = (index: number): number => Math.max(0, Math.min(1, row.figure.value - index));
  const filled = cells.filter((index) => partOf(index) > 0);
  const empty = cells.filter((index) => partOf(index) < 1);
  const fill = row.isEmphasised ? 'seal' : 'ink';
  const marks: readonly Mark[] = [
    ...runOn(
      valueText(row.text, 0, y + NUMBER_PX * 0.9, { sizePx: NUMBER_PX, fill }),
      textLines(label.lines, label.x, label.y),
    ),
    { shape: 'path', d: filled.map((index) => cellAt(index, cellPx, barTop, 0, partOf(index))).join(''), fill },
    { shape: 'path', d: empty.map((index) => cellAt(index, cellPx, barTop, partOf(index), 1)).join(''), fill: 'rule' },
  ];
  const rule: Mark = { shape: 'line', x1: 0, x2: widthPx, y1: top, y2: top, stroke: 'rule', strokeWidthPx: 1 };
  return { marks: [rule, datumGroup(row, input.locale, marks)], bottom: barTop + 26 };
}

/** A cell of a hundred, or the part of it between two shares of its width. */
function cellAt(index: number, cellPx: number, y: number, from: number, to: number): string {
  const x = Math.round((index * cellPx + cellPx * 0.72 * from) * 10) / 10;
  const width = Math.round(cellPx * 0.72 * (to - from) * 10) / 10;
  return `M${x} ${y}h${width}v24h-${width}z`;
}
