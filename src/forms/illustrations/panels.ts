import { scaleLinear } from 'd3';
import { z } from 'zod';
import { isDerived } from '../../model/Figure.ts';
import { faultOf } from '../../i18n/problems/faultOf.ts';
import type { Drawing, Ink, Mark } from '../../model/Drawing.ts';
import { localizedSchema } from '../../model/Localized.ts';
import { CHART_TEXT_PX, WIDE_FROM_PX } from '../../theme/sizes.ts';
import { wrapText } from '../../typeset/wrapText.ts';
import type { Form, FormInput, FormRow, HonestyProblem } from '../Form.ts';
import { findMixedKinds } from '../honesty/sums.ts';
import { findAllZero, findNoRows, findLostValues } from '../honesty/values.ts';
import { datumGroup } from '../marks/datumGroup.ts';
import { HEDGE_END_PX, hedgedBar, tornBar } from '../marks/hedgedBar.ts';
import { isPromised } from '../honesty/promised.ts';
import { largeFigure } from '../labels/largeFigure.ts';
import { LINE_EM, textLines } from '../labels/textLines.ts';

const optionsSchema = z.strictObject({
  doubt: localizedSchema.optional().describe('存疑的数旁边写什么；不写就说照录、不按比例画'),
});

export type PanelsOptions = Readonly<z.infer<typeof optionsSchema>>;

interface Panel {
  readonly rows: readonly FormRow[];
  readonly x: number;
  readonly widthPx: number;
  readonly length: (value: number) => number;
}

interface Drawn {
  readonly marks: readonly Mark[];
  readonly bottom: number;
}

const BAR_PX = 20;
const FIGURE_PX = 26;
const COLUMN_GAP_PX = 40;
// The longest bar leaves room for an open end and for seeing that the scale goes on.
const LONGEST = 0.84;

/** One panel a unit, each with a scale of its own from zero: figures that share no axis are given none. */
export const panelsForm: Form<PanelsOptions> = {
  id: 'panels',
  options: optionsSchema,
  encodes: ['length'],
  findDishonesty,
  draw,
};

function findDishonesty(input: FormInput<PanelsOptions>): readonly HonestyProblem[] {
  return [
    ...findNoRows(input.rows),
    ...unitsOf(input.rows).flatMap((unit) => {
      const rows = input.rows.filter((row) => row.figure.unit === unit);
      const mixed = findMixedKinds(rows, (kinds) => faultOf('mixed-money-kinds/panel', kinds, unit));
      return [...mixed, ...findLostValues(rows), ...findAllZero(rows)];
    }),
  ];
}

function draw(input: FormInput<PanelsOptions>): Drawing {
  const columns = input.widthPx >= WIDE_FROM_PX ? 2 : 1;
  const widthPx = (input.widthPx - COLUMN_GAP_PX * (columns - 1)) / columns;
  const marks: Mark[] = [];
  const bottoms = Array.from({ length: columns }, () => 0);
  for (const unit of unitsOf(input.rows)) {
    // Each panel goes where there is most room left, so that columns end together.
    const column = bottoms.indexOf(Math.min(...bottoms));
    const rows = input.rows.filter((row) => row.figure.unit === unit);
    const panel = layOut(rows, column * (widthPx + COLUMN_GAP_PX), widthPx);
    const drawn = drawPanel(panel, bottoms[column] ?? 0, input);
    marks.push(...drawn.marks);
    bottoms[column] = drawn.bottom + 20;
  }
  return { widthPx: input.widthPx, heightPx: Math.ceil(Math.max(...bottoms) - 14), marks };
}

function layOut(rows: readonly FormRow[], x: number, widthPx: number): Panel {
  const sound = rows.filter((row) => !isDoubtful(row)).map((row) => row.figure.value);
  const longest = widthPx * LONGEST - HEDGE_END_PX;
  return { rows, x, widthPx, length: scaleLinear([0, Math.max(...sound, 0)], [0, longest]) };
}

function drawPanel(panel: Panel, top: number, input: FormInput<PanelsOptions>): Drawn {
  const { x, widthPx } = panel;
  const marks: Mark[] = [
    { shape: 'line', x1: x, x2: x + widthPx, y1: top + 1, y2: top + 1, stroke: 'ink', strokeWidthPx: 1 },
  ];
  let y = top + 12;
  for (const row of panel.rows) {
    const drawn = drawRow(row, panel, y, input);
    marks.push(...drawn.marks);
    y = drawn.bottom + 16;
  }
  return { marks, bottom: y - 16 };
}

function drawRow(row: FormRow, panel: Panel, top: number, input: FormInput<PanelsOptions>): Drawn {
  const { x, widthPx } = panel;
  const ink: Ink = row.isEmphasised ? 'seal' : 'ash';
  const label = wrapText(row.label, CHART_TEXT_PX, widthPx);
  const figureY = top + label.length * CHART_TEXT_PX * LINE_EM + FIGURE_PX;
  const barY = figureY + 12;
  const words: Mark[] = [
    ...textLines(label, x, top + CHART_TEXT_PX),
    ...largeFigure(row, { x, y: figureY, sizePx: FIGURE_PX, widthPx, fill: row.isEmphasised ? 'seal' : 'ink' }),
  ];
  if (!isDoubtful(row)) {
    const lengthPx = panel.length(row.figure.value);
    const { hedge } = row.figure;
    const bar = hedgedBar({
      x: x + 1,
      y: barY,
      lengthPx,
      thicknessPx: BAR_PX,
      fill: ink,
      hedge,
      isPromised: isPromised(row.figure),
    });
    return { marks: [datumGroup(row, input.locale, [...words, ...bar, zero(x + 1, barY)])], bottom: barY + BAR_PX + 4 };
  }
  const { doubt: said } = input.options;
  const doubt = wrapText(said === undefined ? input.words.inDoubt : input.say(said), CHART_TEXT_PX, widthPx);
  const doubtY = barY + BAR_PX + 21;
  const torn = tornBar(x + 1, barY, widthPx * LONGEST, BAR_PX, ink);
  const marks = [
    ...words,
    ...torn,
    zero(x + 1, barY),
    ...textLines(doubt, x, doubtY, { fill: row.isEmphasised ? 'seal' : 'muted' }),
  ];
  return {
    marks: [datumGroup(row, input.locale, marks)],
    bottom: doubtY + (doubt.length - 1) * CHART_TEXT_PX * LINE_EM + 4,
  };
}

function zero(x: number, y: number): Mark {
  return { shape: 'line', x1: x, x2: x, y1: y - 4, y2: y + BAR_PX + 4, stroke: 'ink', strokeWidthPx: 1.5 };
}

function isDoubtful({ figure }: FormRow): boolean {
  return !isDerived(figure) && figure.flag === 'implausible';
}

function unitsOf(rows: readonly FormRow[]): readonly string[] {
  return [...new Set(rows.map((row) => row.figure.unit))];
}
