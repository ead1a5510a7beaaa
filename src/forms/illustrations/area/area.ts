import { squareMetresOf } from '../../../figures/squareMetresOf.ts';
import type { Form, FormInput, FormRow, HonestyProblem } from '../../Form.ts';
import { nameRow } from '../../honesty/nameRow.ts';
import { findImplausible } from '../../honesty/values.ts';
import { type AreaOptions, areaOptionsSchema } from './areaOptions.ts';
import { type Box, field } from './field.ts';
import { fieldNotes } from './fieldNotes.ts';
import { insetLabelsPx, widestWordPx } from './insetLabels.ts';
import { LABEL_GAP_PX, magnifier } from './magnifier.ts';
import { faultOf } from '../../../i18n/problems/faultOf.ts';
import type { Drawing } from '../../../model/Drawing.ts';
import { unitOf } from '../../../model/units.ts';
import { WIDE_FROM_PX } from '../../../theme/sizes.ts';

/** Room that notes, lens and the names of what is under it take beside the square. */
const BESIDE_PX = 336;

/** A lens any smaller would not show what is under it. */
const LEAST_LENS_PX = 110;

/** Rounding of printed and derived figures may part two values by this share, no more. */
const TOLERANCE = 0.01;

/** An area as a square to scale, a walk around it, and one square kilometre of it under a magnifier. */
export const areaForm: Form<AreaOptions> = {
  id: 'area',
  options: areaOptionsSchema,
  encodes: ['area'],
  figureIds: ({ show, side, perimeter, compare, cell, insets, grow = [] }) => [
    ...(show === undefined ? [] : [show]),
    ...[side, perimeter, compare, cell],
    ...grow.flatMap(({ as, size }) => [as, size]),
    ...insets.flatMap((inset) => [inset.area, inset.length, inset.width].filter((id) => id !== undefined)),
  ],
  findDishonesty: (input) => [
    ...findImplausible(input.rows),
    ...findNotOneArea(input.rows),
    ...findWrongSquare(input),
    ...findUnfitSize(input),
    ...findWrongInsets(input),
    ...findWrongGrowth(input),
  ],
  draw,
};

function findNotOneArea(rows: readonly FormRow[]): readonly HonestyProblem[] {
  const isArea = rows.every(({ figure }) => squareMetresOf(figure) !== undefined);
  if (rows.length === 1 && isArea) return [];
  return [faultOf('not-one-area', rows.map(nameRow))];
}

/** Area grows with the square of the side: a side that is not its root would draw a lie. */
function findWrongSquare({ rows, options, rowOf }: FormInput<AreaOptions>): readonly HonestyProblem[] {
  const area = rows[0] === undefined ? undefined : squareMetresOf(rows[0].figure);
  if (area === undefined) return [];
  const sideM = Math.sqrt(area);
  const lengths = [
    [rowOf(options.side), sideM / 1000],
    [rowOf(options.perimeter), (sideM * 4) / 1000],
  ] as const;
  const problems = lengths
    .filter(([row, km]) => row.figure.unit !== '公里' || Math.abs(row.figure.value / km - 1) > TOLERANCE)
    .map(([row, km]) => faultOf('square-not-to-scale', row.key, row.text, km.toFixed(2)));
  const shown = options.show === undefined ? undefined : rowOf(options.show);
  const shownM2 = shown === undefined ? area : squareMetresOf(shown.figure);
  if (shown === undefined || shownM2 === undefined || Math.abs(shownM2 / area - 1) <= TOLERANCE) return problems;
  return [...problems, faultOf('shown-not-drawn', shown.text, rows[0]?.text ?? '')];
}

/** The square kilometre under the magnifier stands four up from the ground, and must be large enough to see. */
const SIDE_KM = { least: 5, most: 50 } as const;

function findUnfitSize({ rows }: FormInput<AreaOptions>): readonly HonestyProblem[] {
  const area = rows[0] === undefined ? undefined : squareMetresOf(rows[0].figure);
  if (area === undefined) return [];
  const sideKm = Math.sqrt(area) / 1000;
  if (sideKm >= SIDE_KM.least && sideKm <= SIDE_KM.most) return [];
  const side = Number.isNaN(sideKm) ? null : sideKm.toPrecision(3);
  return [faultOf('unfit-size', rows[0]?.text ?? '', side, SIDE_KM.least, SIDE_KM.most)];
}

function findWrongInsets({ options, rowOf }: FormInput<AreaOptions>): readonly HonestyProblem[] {
  return options.insets.flatMap(({ area, length, width }) => {
    const row = rowOf(area);
    const m2 = squareMetresOf(row.figure);
    const sidesM2 =
      length === undefined || width === undefined ? m2 : rowOf(length).figure.value * rowOf(width).figure.value;
    if (m2 !== undefined && sidesM2 !== undefined && Math.abs(sidesM2 / m2 - 1) <= TOLERANCE) return [];
    return [faultOf('inset-not-to-scale', row.key, row.text)];
  });
}

/** The slider counts the same area in several units: each count times its unit has to be that area. */
function findWrongGrowth({ rows, options, rowOf }: FormInput<AreaOptions>): readonly HonestyProblem[] {
  const area = rows[0] === undefined ? undefined : squareMetresOf(rows[0].figure);
  return (options.grow ?? []).flatMap(({ as, size }) => {
    const [count, one] = [rowOf(as), rowOf(size)];
    const m2 =
      count.figure.value * 10 ** (unitOf(count.figure.unit)?.exponent ?? 0) * (squareMetresOf(one.figure) ?? NaN);
    if (area === undefined || Math.abs(m2 / area - 1) <= TOLERANCE) return [];
    return [faultOf('growth-not-to-scale', [as, count.text], [size, one.text])];
  });
}

function draw(input: FormInput<AreaOptions>): Drawing {
  const isWide = input.widthPx >= WIDE_FROM_PX;
  const square = field(input, isWide ? Math.min(384, input.widthPx - BESIDE_PX) : input.widthPx - 16);
  const beside = isWide ? fieldNotes(input, square.right + 34, 30) : undefined;
  const lens = placeLens(input, square, beside?.bottom);
  const magnified = magnifier(input, { ...lens, cell: square.cell });
  const walk = beside ?? fieldNotes(input, 0, magnified.bottom + 16);
  const bottom = isWide ? Math.max(square.bottom, magnified.bottom) + 10 : walk.bottom;
  return {
    widthPx: input.widthPx,
    heightPx: Math.ceil(bottom),
    marks: [...square.marks, ...magnified.lines, ...magnified.marks, ...walk.marks],
  };
}

/** Beside the square and ending with it, under the notes that end at `notesBottom`; under the square where it is as wide as the drawing. */
function placeLens(
  input: FormInput<AreaOptions>,
  square: { right: number; bottom: number },
  notesBottom?: number,
): Box {
  const { options, rowOf, widthPx } = input;
  const insets = options.insets.map((inset) => rowOf(inset.area));
  const x = notesBottom === undefined ? 0 : square.right + 34;
  const mostPx = notesBottom === undefined ? 152 : 162;
  const sizePx = Math.max(
    LEAST_LENS_PX,
    Math.min(mostPx, Math.floor(widthPx - x - LABEL_GAP_PX - widestWordPx(insets))),
  );
  // Long names of what is under the lens reach above it.
  const above = Math.max(0, insetLabelsPx(insets, widthPx - x - sizePx - LABEL_GAP_PX) - sizePx - 5);
  if (notesBottom === undefined) return { x, y: square.bottom + 30 + above, sizePx };
  return { x, y: Math.max(square.bottom - 26 - sizePx, notesBottom + 12 + above), sizePx };
}
