import { z } from 'zod';
import { isDerived } from '../../model/Figure.ts';
import type { Drawing, Ink, Mark } from '../../model/Drawing.ts';
import { CHART_TEXT_PX, WIDE_FROM_PX } from '../../theme/sizes.ts';
import { measureText } from '../../typeset/measureText.ts';
import { wrapText } from '../../typeset/wrapText.ts';
import type { Form, FormInput, FormRow, HonestyProblem } from '../Form.ts';
import { findImplausible, findNoRows } from '../honesty/values.ts';
import { MOST_UNITS } from '../honesty/fit.ts';
import { datumGroup } from '../marks/datumGroup.ts';
import { largeFigure, largeFigureWidth } from '../labels/largeFigure.ts';
import { tally } from '../marks/tally.ts';
import { LINE_EM, textLines } from '../labels/textLines.ts';
import { type RowGroup, findUngroupedRows, rowGroups, rowGroupsSchema } from '../rowGroups.ts';

const optionsSchema = z.strictObject({
  groups: rowGroupsSchema,
  tallies: z.boolean().default(true).describe('数下面要不要一个小方块代表一个；钱和时间从不画方块'),
});

export type CountsOptions = Readonly<z.infer<typeof optionsSchema>>;

interface Layout {
  /** Headings stand left of their figures, or above them where there is no room. */
  readonly isBeside: boolean;
  readonly leftPx: number;
  readonly columns: number;
  readonly columnPx: number;
}

interface DrawnCell {
  readonly mark: Mark;
  readonly bottom: number;
}

const LEFT_PX = 104;
const FIGURE_PX = 34;
const SMALLEST_FIGURE_PX = 20;
const COLUMN_GAP_PX = 20;
const CELL = { px: 3.6, gapPx: 1.4 } as const;

/** Figures of many units set large, each with its own unit and no axis between them. */
export const countsForm: Form<CountsOptions> = {
  id: 'counts',
  options: optionsSchema,
  encodes: ['count'],
  findDishonesty,
  draw,
};

function findDishonesty(input: FormInput<CountsOptions>): readonly HonestyProblem[] {
  return [...findNoRows(input.rows), ...findImplausible(input.rows), ...findUngroupedRows(input)];
}

function draw(input: FormInput<CountsOptions>): Drawing {
  const layout = layOut(input);
  const marks: Mark[] = [];
  let y = 0;
  for (const group of rowGroups(input)) {
    const band = drawBand(group, y, layout, input);
    marks.push(
      { shape: 'line', x1: 0, x2: input.widthPx, y1: y + 0.5, y2: y + 0.5, stroke: 'rule', strokeWidthPx: 1 },
      ...band.marks,
    );
    y = band.bottom;
  }
  return { widthPx: input.widthPx, heightPx: Math.ceil(y), marks };
}

function layOut(input: FormInput<CountsOptions>): Layout {
  const isWide = input.widthPx >= WIDE_FROM_PX;
  const isBeside = isWide && rowGroups(input).every(({ heading }) => heading === null || fitsBeside(heading));
  const leftPx = isBeside && input.options.groups.length > 0 ? LEFT_PX : 0;
  const columns = isWide ? 3 : 2;
  const columnPx = (input.widthPx - leftPx - COLUMN_GAP_PX * (columns - 1)) / columns;
  return { isBeside, leftPx, columns, columnPx };
}

function fitsBeside(heading: string): boolean {
  const lines = wrapText(heading, CHART_TEXT_PX, LEFT_PX - 14);
  return lines.length <= 3 && lines.every((line) => measureText(line, CHART_TEXT_PX) <= LEFT_PX - 14);
}

function drawBand(group: RowGroup, top: number, layout: Layout, input: FormInput<CountsOptions>) {
  const marks: Mark[] = [];
  let y = top + 16;
  if (group.heading !== null) {
    const lines = wrapText(group.heading, CHART_TEXT_PX, layout.isBeside ? layout.leftPx - 14 : input.widthPx);
    marks.push(...textLines(lines, 0, y + CHART_TEXT_PX * 0.9, { weight: 600, fill: 'muted' }));
    if (!layout.isBeside) y += lines.length * CHART_TEXT_PX * LINE_EM + 6;
  }
  for (const line of linesOf(group.rows, layout)) {
    let bottom = y;
    for (const [index, row] of line.entries()) {
      const x = layout.leftPx + index * (layout.columnPx + COLUMN_GAP_PX);
      const widthPx = line.length === 1 ? input.widthPx - layout.leftPx : layout.columnPx;
      const cell = drawCell(row, { x, y, widthPx }, input);
      marks.push(cell.mark);
      bottom = Math.max(bottom, cell.bottom);
    }
    y = bottom + 18;
  }
  return { marks, bottom: y };
}

/** As many figures side by side as there are columns; one too long for a column stands on a line of its own. */
function linesOf(rows: readonly FormRow[], { columns, columnPx }: Layout): readonly (readonly FormRow[])[] {
  const lines: FormRow[][] = [];
  let isOpen = false;
  for (const row of rows) {
    const isLong = largeFigureWidth(row, SMALLEST_FIGURE_PX) > columnPx;
    const line = lines.at(-1);
    if (line === undefined || isLong || !isOpen || line.length === columns) lines.push([row]);
    else line.push(row);
    isOpen = !isLong;
  }
  return lines;
}

function drawCell(
  row: FormRow,
  { x, y, widthPx }: { x: number; y: number; widthPx: number },
  input: FormInput<CountsOptions>,
): DrawnCell {
  const fill: Ink = row.isEmphasised ? 'seal' : 'ink';
  const label = wrapText(row.label, CHART_TEXT_PX, widthPx);
  const labelY = y + FIGURE_PX + 20;
  const marks: Mark[] = [
    ...largeFigure(row, { x, y: y + FIGURE_PX * 0.86, sizePx: FIGURE_PX, widthPx, fill }),
    ...textLines(label, x, labelY),
  ];
  let bottom = labelY + (label.length - 1) * CHART_TEXT_PX * LINE_EM + 4;
  if (isTallied(row, input.options)) {
    const perRow = Math.floor((widthPx + CELL.gapPx) / (CELL.px + CELL.gapPx) / 10) * 10;
    const ink: Ink = row.isEmphasised ? 'seal' : 'ash';
    const drawn = tally({ count: row.figure.value, perRow, x, y: bottom + 8, cellPx: CELL.px, gapPx: CELL.gapPx, ink });
    marks.push(...drawn.marks);
    if (row.figure.hedge === 'over' || row.figure.hedge === 'at_least')
      marks.push(goingOn(drawn.lastX, drawn.lastY, ink));
    bottom += 8 + drawn.heightPx;
  }
  return { mark: datumGroup(row, input.locale, marks), bottom };
}

function isTallied({ figure }: FormRow, { tallies }: CountsOptions): boolean {
  return (
    tallies &&
    !isDerived(figure) &&
    figure.kind === 'count' &&
    Number.isInteger(figure.value) &&
    figure.value <= MOST_UNITS
  );
}

function goingOn(x: number, y: number, ink: Ink): Mark {
  const d = `M${x + 3} ${y - 4}l4 4l-4 4M${x + 8} ${y - 4}l4 4l-4 4`;
  return { shape: 'path', d, fill: 'none', stroke: ink, strokeWidthPx: 1.5 };
}
