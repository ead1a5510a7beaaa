import { scaleLinear } from 'd3';
import { z } from 'zod';
import { faultOf } from '../../i18n/problems/faultOf.ts';
import type { Drawing, Mark } from '../../model/Drawing.ts';
import { localizedSchema } from '../../model/Localized.ts';
import { measureText } from '../../typeset/measureText.ts';
import { CHART_TEXT_PX, WIDE_FROM_PX } from '../../theme/sizes.ts';
import { wrapText } from '../../typeset/wrapText.ts';
import type { Form, FormInput, FormRow, HonestyProblem } from '../Form.ts';
import { findAllZero, findImplausible, findNoRows, findLostValues } from '../honesty/values.ts';
import { findMixedKinds } from '../honesty/sums.ts';
import { findMixedUnits } from '../honesty/units.ts';
import { datumGroup } from '../marks/datumGroup.ts';
import { HEDGE_END_PX, hedgedBar } from '../marks/hedgedBar.ts';
import { isPromised } from '../honesty/promised.ts';
import { rowLabel } from '../labels/rowLabel.ts';
import { LINE_EM, VALUE_PX, textLines, valueText } from '../labels/textLines.ts';

const optionsSchema = z.strictObject({
  order: z
    .enum(['written', 'descending'])
    .default('written')
    .describe('行的次序：written 照 rows 的次序，descending 从大到小'),
  references: z
    .strictObject({
      label: localizedSchema.describe('参照一组的小标题，说明它们不与上面的条相加'),
      rows: z.array(z.string()).min(1).describe('画成细尺而不是条的行，如单个项目的产能'),
    })
    .optional()
    .describe('同一单位、另一口径的参照'),
});

export type BarOptions = Readonly<z.infer<typeof optionsSchema>>;

interface Drawn {
  readonly marks: Mark;
  readonly bottom: number;
}

interface Layout {
  readonly isWide: boolean;
  readonly originPx: number;
  readonly labelWidthPx: number;
  readonly length: (value: number) => number;
}

const ROW = { wide: { thick: 34, gap: 16 }, narrow: { thick: 26, gap: 14 } } as const;

/** Bars from zero, with other figures of the same unit as thin rules beneath. */
export const barForm: Form<BarOptions> = {
  id: 'bar',
  options: optionsSchema,
  encodes: ['length'],
  figureIds: (options) => options.references?.rows ?? [],
  findDishonesty,
  draw,
};

function findDishonesty(input: FormInput<BarOptions>): readonly HonestyProblem[] {
  const all = [...input.rows, ...referencesOf(input)];
  return [
    ...findNoRows(input.rows),
    ...findAllZero(input.rows),
    ...findMixedUnits(all),
    ...findImplausible(all),
    ...findMixedKinds(input.rows, (kinds) => faultOf('mixed-money-kinds/bars', kinds)),
    ...findLostValues(all),
  ];
}

function draw(input: FormInput<BarOptions>): Drawing {
  const layout = layOut(input);
  const bars = stack(ordered(input), 1, (row, top) => drawBar(row, top, layout, input));
  const marks: Mark[] = [...bars.marks, ...baseline(0, bars.bottom - 10, layout)];
  let y = bars.bottom;
  if (input.options.references !== undefined) {
    const heading = wrapText(input.say(input.options.references.label), CHART_TEXT_PX, input.widthPx);
    marks.push(...textLines(heading, 0, y + 30, { fill: 'muted' }));
    const top = y + 30 + (heading.length - 1) * CHART_TEXT_PX * LINE_EM + 14;
    const rules = stack(referencesOf(input), top, (row, rowTop) => drawReference(row, rowTop, layout, input));
    marks.push(...rules.marks, ...baseline(top - 3, rules.bottom - 3, layout));
    y = rules.bottom;
  }
  return { widthPx: input.widthPx, heightPx: Math.ceil(y + 2), marks };
}

/** Draws each row under the one before. */
function stack(rows: readonly FormRow[], top: number, drawRow: (row: FormRow, top: number) => Drawn) {
  const marks: Mark[] = [];
  let bottom = top;
  for (const row of rows) {
    const drawn = drawRow(row, bottom);
    marks.push(drawn.marks);
    bottom = drawn.bottom;
  }
  return { marks, bottom };
}

// Narrow drawings have their labels above the bars: one line through all would cross the words.
function baseline(y1: number, y2: number, { isWide, originPx }: Layout): readonly Mark[] {
  return isWide ? [{ shape: 'line', x1: originPx, x2: originPx, y1, y2, stroke: 'ink', strokeWidthPx: 1.5 }] : [];
}

function zero(y1: number, y2: number, layout: Layout): readonly Mark[] {
  return layout.isWide ? [] : baseline(y1, y2, { ...layout, isWide: true });
}

function layOut(input: FormInput<BarOptions>): Layout {
  const isWide = input.widthPx >= WIDE_FROM_PX;
  const all = [...input.rows, ...referencesOf(input)];
  const labelWidthPx = isWide
    ? Math.min(210, Math.max(...all.map((row) => measureText(row.label, CHART_TEXT_PX))))
    : input.widthPx - 8;
  const originPx = isWide ? Math.ceil(labelWidthPx) + 14 : 1;
  const valueWidthPx = Math.max(...all.map((row) => measureText(row.number, VALUE_PX)));
  const longest = input.widthPx - originPx - HEDGE_END_PX - 10 - valueWidthPx;
  const length = scaleLinear([0, Math.max(...all.map((row) => row.figure.value))], [0, longest]);
  return { isWide, originPx, labelWidthPx, length };
}

function drawBar(row: FormRow, top: number, layout: Layout, input: FormInput<BarOptions>): Drawn {
  const { thick, gap } = layout.isWide ? ROW.wide : ROW.narrow;
  const label = rowLabel(
    row.label,
    { ...place(layout), top, thicknessPx: thick },
    { weight: row.isEmphasised ? 600 : 400 },
  );
  const lengthPx = layout.length(row.figure.value);
  const { hedge } = row.figure;
  const fill = row.isEmphasised ? 'seal' : 'ash';
  const bar = {
    x: layout.originPx,
    y: label.markTop,
    lengthPx,
    thicknessPx: thick,
    fill,
    hedge,
    isPromised: isPromised(row.figure),
  } as const;
  const valueX = layout.originPx + lengthPx + (hedge === 'exact' || hedge === 'nearly' ? 9 : HEDGE_END_PX + 7);
  const value = valueText(row.number, valueX, label.markTop + thick / 2 + VALUE_PX * 0.36, {
    fill: row.isEmphasised ? 'seal' : 'ink',
  });
  const ends = zero(label.markTop - 3, label.markTop + thick + 3, layout);
  return {
    marks: datumGroup(row, input.locale, [...label.marks, ...hedgedBar(bar), ...ends, ...value]),
    bottom: label.bottom + gap,
  };
}

function drawReference(row: FormRow, top: number, layout: Layout, input: FormInput<BarOptions>): Drawn {
  const label = rowLabel(row.label, { ...place(layout), top, thicknessPx: 20 });
  const middle = label.markTop + 10;
  const end = layout.originPx + layout.length(row.figure.value);
  const marks: readonly Mark[] = [
    ...label.marks,
    {
      shape: 'line',
      x1: layout.originPx,
      x2: end,
      y1: middle,
      y2: middle,
      stroke: 'muted',
      strokeWidthPx: 1.5,
      dash: '2 4',
    },
    { shape: 'line', x1: end, x2: end, y1: middle - 9, y2: middle + 9, stroke: 'ink', strokeWidthPx: 3 },
    ...zero(middle - 9, middle + 9, layout),
    ...valueText(row.number, end + 9, middle + 6, { sizePx: 17 }),
  ];
  return { marks: datumGroup(row, input.locale, marks), bottom: label.bottom + 10 };
}

function place({ labelWidthPx, isWide }: Layout) {
  return { widthPx: labelWidthPx, isBeside: isWide };
}

function ordered(input: FormInput<BarOptions>): readonly FormRow[] {
  if (input.options.order === 'written') return input.rows;
  return input.rows.toSorted((one, other) => other.figure.value - one.figure.value);
}

function referencesOf(input: FormInput<BarOptions>): readonly FormRow[] {
  return (input.options.references?.rows ?? []).map(input.rowOf);
}
