import { squareMetresOf } from '../../../figures/squareMetresOf.ts';
import type { FormInput, FormRow } from '../../Form.ts';
import type { AreaOptions } from './areaOptions.ts';
import type { Box } from './field.ts';
import { type InsetLabel, insetLabels } from './insetLabels.ts';
import { LINE_EM, textLines } from '../../labels/textLines.ts';
import { datumGroup } from '../../marks/datumGroup.ts';
import type { Mark } from '../../../model/Drawing.ts';
import { CHART_TEXT_PX } from '../../../theme/sizes.ts';
import { wrapText } from '../../../typeset/wrapText.ts';

export interface Lens extends Box {
  /** The cell of the field that the lens enlarges. */
  readonly cell: Box;
}

interface Magnified {
  readonly lines: readonly Mark[];
  readonly marks: readonly Mark[];
  readonly bottom: number;
}

/** Between the lens and the names of what is under it. */
export const LABEL_GAP_PX = 14;

/** A square kilometre is ten hectares by ten. */
const HECTARES_A_SIDE = 10;

type Side = readonly [lengthPx: number, widthPx: number];

/** One square kilometre enlarged, with familiar areas in it at the same scale, each named beside it. */
export function magnifier(input: FormInput<AreaOptions>, lens: Lens): Magnified {
  const { options, rowOf } = input;
  const { x, y, sizePx } = lens;
  const cell = rowOf(options.cell);
  const insets = options.insets.map((inset) => ({ row: rowOf(inset.area), side: sideOf(inset, sizePx, input) }));
  const labelX = x + sizePx + LABEL_GAP_PX;
  const name = wrapText(cell.label, CHART_TEXT_PX, input.widthPx - x);
  const square = { x, y, width: sizePx, height: sizePx };
  const frame: readonly Mark[] = [
    { shape: 'rect', ...square, fill: 'paper' },
    { shape: 'rect', ...square, fill: 'ash', opacity: 0.3, stroke: 'ink', strokeWidthPx: 1.5 },
    { shape: 'path', d: gridOf(lens), fill: 'none', stroke: 'paper', strokeWidthPx: 1 },
    ...textLines(name, x, y + sizePx + 21),
  ];
  const stepPx = sizePx / HECTARES_A_SIDE;
  const spotOf = (index: number): Box => {
    const line = Math.round(((index + 0.5) * (HECTARES_A_SIDE - 1)) / insets.length - 0.5);
    return { x: x + stepPx * 5, y: y + stepPx * line, sizePx: stepPx };
  };
  const placed = insets.map(({ row, side }, index) => ({
    row,
    side,
    spot: spotOf(index),
    middle: spotOf(index).y + stepPx / 2,
  }));
  const labels = insetLabels(placed, input.widthPx - labelX, y + sizePx + 5);
  const drawn = placed.flatMap(({ row, side, spot }, index) => {
    const label = labels[index];
    return label === undefined ? [] : [drawInset(row, side, spot, { ...label, x: labelX }, input)];
  });
  const bottom = y + sizePx + 26 + (name.length - 1) * CHART_TEXT_PX * LINE_EM;
  return { lines: rays(lens), marks: [datumGroup(cell, input.locale, frame), ...drawn], bottom };
}

function gridOf({ x, y, sizePx }: Box): string {
  const steps = Array.from({ length: HECTARES_A_SIDE - 1 }, (_, index) => ((index + 1) * sizePx) / HECTARES_A_SIDE);
  return steps
    .map((step) => `M${round(x + step)} ${y + 1}v${sizePx - 2}M${x + 1} ${round(y + step)}h${sizePx - 2}`)
    .join('');
}

function sideOf(inset: AreaOptions['insets'][number], sizePx: number, { rowOf }: FormInput<AreaOptions>): Side {
  const pxPerMetre = sizePx / 1000;
  if (inset.length !== undefined && inset.width !== undefined) {
    return [rowOf(inset.length).figure.value * pxPerMetre, rowOf(inset.width).figure.value * pxPerMetre];
  }
  const side = Math.sqrt(squareMetresOf(rowOf(inset.area).figure) ?? 0) * pxPerMetre;
  return [side, side];
}

/** The area centred in a hectare of the grid, a leader line, its name and its size. */
function drawInset(
  row: FormRow,
  [lengthPx, widthPx]: Side,
  cell: Box,
  label: InsetLabel & { readonly x: number },
  input: FormInput<AreaOptions>,
): Mark {
  const [middleX, middleY] = [cell.x + cell.sizePx / 2, cell.y + cell.sizePx / 2];
  const box = {
    x: round(middleX - lengthPx / 2),
    y: round(middleY - widthPx / 2),
    width: round(lengthPx),
    height: round(widthPx),
  };
  const isPitch = lengthPx !== widthPx;
  return datumGroup(row, input.locale, [
    { shape: 'rect', ...box, fill: isPitch ? 'paper' : 'ink', stroke: 'ink', strokeWidthPx: isPitch ? 1 : 0 },
    ...(isPitch ? pitchLines(middleX, middleY, widthPx) : []),
    {
      shape: 'line',
      x1: round(middleX + lengthPx / 2 + 4),
      x2: label.x - 5,
      y1: middleY,
      y2: label.middle,
      stroke: 'muted',
      strokeWidthPx: 1,
    },
    ...textLines(label.name, label.x, label.baseline),
    ...textLines(label.size, label.x, label.baseline + label.name.length * CHART_TEXT_PX * LINE_EM, { fill: 'muted' }),
  ]);
}

function pitchLines(x: number, y: number, widthPx: number): readonly Mark[] {
  return [
    { shape: 'line', x1: x, x2: x, y1: y - widthPx / 2, y2: y + widthPx / 2, stroke: 'ink', strokeWidthPx: 0.75 },
    { shape: 'circle', cx: x, cy: y, radiusPx: widthPx * 0.16, fill: 'none', stroke: 'ink', strokeWidthPx: 0.75 },
  ];
}

/** From the cell's corners to the lens, towards whichever side the lens is on. */
function rays({ x, y, sizePx, cell }: Lens): readonly Mark[] {
  const isBeside = x >= cell.x + cell.sizePx;
  const pairs: readonly (readonly [number, number, number, number])[] = isBeside
    ? [
        [cell.x + cell.sizePx, cell.y, x, y],
        [cell.x + cell.sizePx, cell.y + cell.sizePx, x, y + sizePx],
      ]
    : [
        [cell.x, cell.y + cell.sizePx, x, y],
        [cell.x + cell.sizePx, cell.y + cell.sizePx, x + sizePx, y],
      ];
  return pairs.map(([x1, y1, x2, y2]) => ({
    shape: 'line',
    x1,
    y1,
    x2,
    y2,
    stroke: 'muted',
    strokeWidthPx: 1,
    dash: '2 4',
  }));
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
