import { z } from 'zod';
import { faultOf } from '../../i18n/problems/faultOf.ts';
import { isDerived } from '../../model/Figure.ts';
import type { Drawing, Ink, Mark } from '../../model/Drawing.ts';
import { localizedSchema } from '../../model/Localized.ts';
import { measureText } from '../../typeset/measureText.ts';
import { CHART_TEXT_PX, WIDE_FROM_PX } from '../../theme/sizes.ts';
import { wrapText } from '../../typeset/wrapText.ts';
import type { Form, FormInput, FormRow, HonestyProblem } from '../Form.ts';
import { findAllZero, findImplausible, findNoRows } from '../honesty/values.ts';
import { findMixedUnits } from '../honesty/units.ts';
import { findTooManyRows, findTooManyUnits } from '../honesty/fit.ts';
import { datumGroup } from '../marks/datumGroup.ts';
import { LINE_EM, fittingSize, runOn, textLines, valueText } from '../labels/textLines.ts';
import { openTally, tally } from '../marks/tally.ts';

const optionsSchema = z.strictObject({
  scopes: z
    .array(
      z.strictObject({
        label: localizedSchema.describe('这几个数算的是谁的'),
        rows: z.array(z.string()).min(1).describe('这一范围里的各阶段，按先后'),
      }),
    )
    .min(1)
    .describe('各阶段的统计范围；范围不同的隔开来画，不连成漏斗'),
  money: z.record(z.string(), z.string()).default({}).describe('哪一阶段（行编号）印了哪笔钱（行编号）'),
});

export type StagesOptions = Readonly<z.infer<typeof optionsSchema>>;

interface Column {
  readonly row: FormRow;
  readonly x: number;
  readonly widthPx: number;
}

const MOST_STAGES = 6;
/** A square each, five to a line. */
const MOST_UNITS = 400;
const FIGURE_PX = 30;
const MONEY_PX = 17;
const WIDE = { gapPx: 24, scopeGapPx: 56, perRow: 5, cellPx: 12, cellGapPx: 3 } as const;
const NARROW = { perRow: 20, cellPx: 12, cellGapPx: 4 } as const;

/** Counts of stages side by side, a square for each one counted, ruled apart where they count different things. */
export const stagesForm: Form<StagesOptions> = {
  id: 'stages',
  options: optionsSchema,
  encodes: ['count'],
  figureIds: (options) => Object.values(options.money),
  findDishonesty,
  draw,
};

function findDishonesty(input: FormInput<StagesOptions>): readonly HonestyProblem[] {
  const named = input.options.scopes.flatMap((scope) => scope.rows);
  const strays = input.rows.filter((row) => named.filter((key) => key === row.key).length !== 1);
  const uncounted = input.rows.filter(({ figure }) => isDerived(figure) || figure.kind !== 'count');
  return [
    ...findNoRows(input.rows),
    ...findAllZero(input.rows),
    ...findMixedUnits(input.rows),
    ...findImplausible(input.rows),
    ...findTooManyRows(input.rows, MOST_STAGES),
    ...findTooManyUnits(input.rows, MOST_UNITS),
    ...strays.map((row) => faultOf('unscoped-stage', row.key)),
    ...uncounted.map((row) => faultOf('not-a-count', row.key, row.text)),
  ];
}

function draw(input: FormInput<StagesOptions>): Drawing {
  return input.widthPx >= WIDE_FROM_PX ? drawWide(input) : drawNarrow(input);
}

function drawWide(input: FormInput<StagesOptions>): Drawing {
  const scopes = scopesOf(input);
  const count = scopes.reduce((total, scope) => total + scope.rows.length, 0);
  const spare = WIDE.scopeGapPx * (scopes.length - 1) + WIDE.gapPx * (count - scopes.length);
  const widthPx = (input.widthPx - spare) / count;
  const tallest = Math.max(...input.rows.map((row) => Math.ceil(row.figure.value / WIDE.perRow)));
  const columns: Column[] = [];
  const marks: Mark[] = [];
  const headings = scopes.map((scope) => wrapText(scope.heading, CHART_TEXT_PX, spanOf(scope.rows.length, widthPx)));
  const headPx = Math.max(...headings.map(extraPx));
  const labelPx = Math.max(...input.rows.map((row) => extraPx(wrapText(row.label, CHART_TEXT_PX, widthPx))));
  const baseY = 36 + FIGURE_PX + 50 + headPx + labelPx + tallest * (WIDE.cellPx + WIDE.cellGapPx);
  let x = 0;
  for (const [order, scope] of scopes.entries()) {
    const spanPx = spanOf(scope.rows.length, widthPx);
    marks.push(
      ...textLines(headings[order] ?? [], x, CHART_TEXT_PX, { weight: 600, fill: 'muted' }),
      rule(x, x + spanPx, 26 + headPx, 'ink'),
    );
    for (const [index, row] of scope.rows.entries())
      columns.push({ row, x: x + index * (widthPx + WIDE.gapPx), widthPx });
    x += spanPx + WIDE.scopeGapPx;
  }
  const drawn = columns.map((column) => drawColumn(column, baseY, input));
  const heightPx = Math.max(...drawn.map(({ bottom }) => bottom)) + 4;
  return {
    widthPx: input.widthPx,
    heightPx: Math.ceil(heightPx),
    marks: [...marks, ...drawn.flatMap((one) => one.marks)],
  };
}

function spanOf(columns: number, widthPx: number): number {
  return columns * widthPx + (columns - 1) * WIDE.gapPx;
}

/** What lines after the first add to a label's height. */
function extraPx(lines: readonly string[]): number {
  return (lines.length - 1) * CHART_TEXT_PX * LINE_EM;
}

function drawColumn({ row, x, widthPx }: Column, baseY: number, input: FormInput<StagesOptions>) {
  const squares = tally({
    count: row.figure.value,
    perRow: WIDE.perRow,
    x,
    y: baseY,
    cellPx: WIDE.cellPx,
    gapPx: WIDE.cellGapPx,
    ink: inkOf(row),
    pilesUp: true,
  });
  const half = (WIDE.perRow * (WIDE.cellPx + WIDE.cellGapPx) - WIDE.cellGapPx) / 2;
  const top = baseY - squares.heightPx;
  const figureY = top - (isOpen(row) ? 30 : 14);
  const sizePx = fittingSize(row.number, FIGURE_PX, widthPx);
  const name = wrapText(row.label, CHART_TEXT_PX, widthPx);
  const marks: Mark[] = [
    ...squares.marks,
    ...(isOpen(row) ? [openTally(x + half, top - 5, inkOf(row), 'up')] : []),
    ...valueText(row.number, x, figureY, { sizePx, fill: textInk(row) }),
    ...textLines(name, x, figureY - sizePx - 4 - extraPx(name)),
    rule(x, x + half * 2, baseY + 2, 'ink'),
  ];
  const money = moneyOf(row, input);
  const moneyY = baseY + 26;
  if (money === null) {
    const said = textLines(wrapText(input.words.noSum, CHART_TEXT_PX, widthPx), x, moneyY, { fill: 'muted' });
    return { marks: [datumGroup(row, input.locale, marks), ...said], bottom: moneyY };
  }
  const label = wrapText(money.label, CHART_TEXT_PX, widthPx);
  const valueY = moneyY + (label.length - 1) * CHART_TEXT_PX * LINE_EM + 25;
  const sum = [
    ...textLines(label, x, moneyY, { fill: 'muted' }),
    ...valueText(money.text, x, valueY, { sizePx: fittingSize(money.text, MONEY_PX, widthPx), fill: textInk(money) }),
  ];
  return { marks: [datumGroup(row, input.locale, marks), datumGroup(money, input.locale, sum)], bottom: valueY };
}

function drawNarrow(input: FormInput<StagesOptions>): Drawing {
  const marks: Mark[] = [];
  let y = 0;
  for (const [index, scope] of scopesOf(input).entries()) {
    if (index > 0) y += 20;
    const lines = wrapText(scope.heading, CHART_TEXT_PX, input.widthPx);
    marks.push(...textLines(lines, 0, y + CHART_TEXT_PX, { weight: 600, fill: 'muted' }));
    y += lines.length * CHART_TEXT_PX * LINE_EM + 6;
    marks.push(rule(0, input.widthPx, y, 'ink'));
    for (const row of scope.rows) {
      const drawn = drawBand(row, y + 10, input);
      marks.push(...drawn.marks);
      y = drawn.bottom + 8;
    }
  }
  return { widthPx: input.widthPx, heightPx: Math.ceil(y), marks };
}

function drawBand(row: FormRow, top: number, input: FormInput<StagesOptions>) {
  const name = wrapText(row.label, CHART_TEXT_PX, input.widthPx);
  const figureY = top + CHART_TEXT_PX + 30 + extraPx(name);
  const squares = tally({
    count: row.figure.value,
    perRow: NARROW.perRow,
    x: 0,
    y: figureY + 10,
    cellPx: NARROW.cellPx,
    gapPx: NARROW.cellGapPx,
    ink: inkOf(row),
  });
  const marks: Mark[] = [
    ...textLines(name, 0, top + CHART_TEXT_PX),
    ...valueText(row.number, 0, figureY, { sizePx: 26, fill: textInk(row) }),
    ...squares.marks,
    ...(isOpen(row) ? [openTally(squares.lastX, squares.lastY, inkOf(row), 'on')] : []),
  ];
  const money = moneyOf(row, input);
  const bottom = figureY + 10 + squares.heightPx;
  if (money === null) return { marks: [datumGroup(row, input.locale, marks)], bottom };
  const valueX = measureText(money.label, CHART_TEXT_PX) + 10;
  const isBeside = valueX + measureText(money.text, MONEY_PX) <= input.widthPx;
  const moneyY = bottom + 22;
  const label = wrapText(money.label, CHART_TEXT_PX, input.widthPx);
  const valueY = isBeside ? moneyY : moneyY + extraPx(label) + MONEY_PX * LINE_EM;
  const sum = runOn(
    textLines(label, 0, moneyY, { fill: 'muted' }),
    valueText(money.text, isBeside ? valueX : 0, valueY, { sizePx: MONEY_PX, fill: textInk(money) }),
  );
  return { marks: [datumGroup(row, input.locale, marks), datumGroup(money, input.locale, sum)], bottom: valueY + 3 };
}

function scopesOf(
  input: FormInput<StagesOptions>,
): readonly { readonly heading: string; readonly rows: readonly FormRow[] }[] {
  return input.options.scopes
    .map(({ label, rows }) => ({
      heading: input.say(label),
      rows: rows.flatMap((key) => input.rows.filter((row) => row.key === key)),
    }))
    .filter((scope) => scope.rows.length > 0);
}

function moneyOf(row: FormRow, input: FormInput<StagesOptions>): FormRow | null {
  const id = input.options.money[row.key];
  return id === undefined ? null : input.rowOf(id);
}

function isOpen({ figure }: FormRow): boolean {
  return figure.hedge === 'over' || figure.hedge === 'at_least';
}

function inkOf(row: FormRow): Ink {
  return row.isEmphasised ? 'seal' : 'ash';
}

function textInk(row: FormRow): Ink {
  return row.isEmphasised ? 'seal' : 'ink';
}

function rule(x1: number, x2: number, y: number, stroke: Ink): Mark {
  return { shape: 'line', x1, x2, y1: y, y2: y, stroke, strokeWidthPx: 1 };
}
