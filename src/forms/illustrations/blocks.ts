import { scaleLinear } from 'd3';
import { z } from 'zod';
import { faultOf } from '../../i18n/problems/faultOf.ts';
import { isDerived } from '../../model/Figure.ts';
import type { Drawing, Mark } from '../../model/Drawing.ts';
import { LANGUAGES } from '../../model/Locale.ts';
import { localizedSchema } from '../../model/Localized.ts';
import { measureText } from '../../typeset/measureText.ts';
import { CHART_TEXT_PX, WIDE_FROM_PX } from '../../theme/sizes.ts';
import { wrapText } from '../../typeset/wrapText.ts';
import type { Form, FormInput, FormRow, HonestyProblem } from '../Form.ts';
import { findAllZero, findImplausible, findNoRows, findLostValues } from '../honesty/values.ts';
import { findMixedUnits } from '../honesty/units.ts';
import { datumGroup } from '../marks/datumGroup.ts';
import { HEDGE_END_PX, hedgedBar } from '../marks/hedgedBar.ts';
import { isPromised } from '../honesty/promised.ts';
import { LINE_EM, textLines, valueText } from '../labels/textLines.ts';

const optionsSchema = z.strictObject({
  classes: z
    .array(
      z.strictObject({
        size: z.string().describe('这一档的门槛是哪一行，须在 rows 里'),
        count: z.string().describe('这一档有几个是哪一行'),
        members: z.array(localizedSchema).min(1).describe('这一档各是谁，个数须与 count 相符'),
      }),
    )
    .min(1)
    .describe('各档，从高到低'),
});

export type BlocksOptions = Readonly<z.infer<typeof optionsSchema>>;

interface SizeClass {
  readonly size: FormRow;
  readonly count: FormRow;
  readonly members: readonly string[];
}

interface Layout {
  /** Names stand above their blocks, where they are too long to stand beside. */
  readonly isAbove: boolean;
  readonly labelPx: number;
  readonly length: (value: number) => number;
}

const BAR_PX = 24;
const HEADING_PX = 22;

/** One block for each member, as long as the threshold of its class: sizes aimed for, in the words they were printed with. */
export const blocksForm: Form<BlocksOptions> = {
  id: 'blocks',
  options: optionsSchema,
  encodes: ['length'],
  figureIds: ({ classes }) => classes.map(({ count }) => count),
  findDishonesty,
  draw,
};

function findDishonesty(input: FormInput<BlocksOptions>): readonly HonestyProblem[] {
  const counted = input.options.classes.map((one) => ({ ...one, row: input.rowOf(one.count) }));
  const miscounted = counted.filter(({ row, members }) => row.figure.value !== members.length);
  const named = input.options.classes.map((one) => one.size);
  const unnamed = input.rows.filter((row) => named.filter((size) => size === row.key).length !== 1);
  return [
    ...findNoRows(input.rows),
    ...findAllZero(input.rows),
    ...findMixedUnits(input.rows),
    ...findImplausible(input.rows),
    ...findLostValues(input.rows),
    ...miscounted.map(({ row, members }) => faultOf('wrong-block-count', members.length, row.key, row.text)),
    ...unnamed.map((row) => faultOf('unclassed-row', row.key)),
  ];
}

function draw(input: FormInput<BlocksOptions>): Drawing {
  const classes = classesOf(input);
  const layout = layOut(classes, input);
  const marks: Mark[] = [];
  let y = 0;
  for (const [index, one] of classes.entries()) {
    if (index > 0) y += 14;
    const drawn = drawClass(one, y, layout, input);
    marks.push(...drawn.marks);
    y = drawn.bottom;
  }
  return { widthPx: input.widthPx, heightPx: Math.ceil(y), marks };
}

function layOut(classes: readonly SizeClass[], input: FormInput<BlocksOptions>): Layout {
  const isWide = input.widthPx >= WIDE_FROM_PX;
  const names = classes.flatMap((one) => one.members);
  const mostPx = isWide ? 250 : 116;
  const isAbove = names.some((name) => wrapText(name, CHART_TEXT_PX, mostPx).length > 3);
  const longestName = Math.max(...names.map((name) => measureText(name, CHART_TEXT_PX)));
  const labelPx = isAbove ? 1 : Math.ceil(Math.min(longestName, mostPx)) + 14;
  const largest = Math.max(...classes.map(({ size }) => size.figure.value));
  return { isAbove, labelPx, length: scaleLinear([0, largest], [0, input.widthPx - labelPx - HEDGE_END_PX - 2]) };
}

function drawClass({ size, count, members }: SizeClass, top: number, layout: Layout, input: FormInput<BlocksOptions>) {
  const words = printedWords(size, input);
  const headingY = top + HEADING_PX;
  const countX = measureText(words, HEADING_PX) + 12;
  const isBeside = countX + measureText(count.text, CHART_TEXT_PX) <= input.widthPx;
  const countY = isBeside ? headingY : headingY + CHART_TEXT_PX * LINE_EM + 3;
  const marks: Mark[] = [
    ...valueText(words, 0, headingY, { sizePx: HEADING_PX, fill: size.isEmphasised ? 'seal' : 'ink' }),
  ];
  const countMarks = textLines([count.text], isBeside ? countX : 0, countY, { fill: 'muted' });
  let y = countY + 12;
  for (const name of members) {
    const drawn = drawMember(name, size, y, layout, input);
    marks.push(...drawn.marks);
    y = drawn.bottom + 8;
  }
  const axis = layout.isAbove ? [] : [zero(layout.labelPx, countY + 9, y - 5)];
  return {
    marks: [datumGroup(size, input.locale, [...marks, ...axis]), datumGroup(count, input.locale, countMarks)],
    bottom: y,
  };
}

function drawMember(name: string, size: FormRow, y: number, layout: Layout, input: FormInput<BlocksOptions>) {
  const { isAbove, labelPx } = layout;
  const lines = wrapText(name, CHART_TEXT_PX, isAbove ? input.widthPx : labelPx - 14);
  const wordsPx = lines.length * CHART_TEXT_PX * LINE_EM;
  const high = Math.max(BAR_PX, wordsPx);
  const first = isAbove ? y + CHART_TEXT_PX : y + (high - wordsPx) / 2 + CHART_TEXT_PX * 1.03;
  const barY = isAbove ? y + wordsPx + 4 : y + (high - BAR_PX) / 2;
  const bar = hedgedBar({
    x: labelPx,
    y: barY,
    lengthPx: layout.length(size.figure.value),
    thicknessPx: BAR_PX,
    fill: size.isEmphasised ? 'seal' : 'ash',
    hedge: size.figure.hedge,
    isPromised: isPromised(size.figure),
  });
  // A line through all would cross the words above the blocks.
  const ends = isAbove ? [zero(labelPx, barY - 3, barY + BAR_PX + 3)] : [];
  return { marks: [...textLines(lines, 0, first), ...bar, ...ends], bottom: isAbove ? barY + BAR_PX : y + high };
}

function zero(x: number, y1: number, y2: number): Mark {
  return { shape: 'line', x1: x, x2: x, y1, y2, stroke: 'ink', strokeWidthPx: 1.5 };
}

/** Chinese keeps the words on the page: `超千亿`, `五百亿`. */
function printedWords(row: FormRow, input: FormInput<BlocksOptions>): string {
  return LANGUAGES[input.locale].numbers === 'chinese' && !isDerived(row.figure) && row.figure.printed !== ''
    ? row.figure.printed
    : row.text;
}

function classesOf(input: FormInput<BlocksOptions>): readonly SizeClass[] {
  return input.options.classes.flatMap(({ size, count, members }) =>
    input.rows
      .filter((row) => row.key === size)
      .map((row) => ({ size: row, count: input.rowOf(count), members: members.map((name) => input.say(name)) })),
  );
}
