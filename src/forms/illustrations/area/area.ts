import { squareMetresOf } from '../../../figures/squareMetresOf.ts';
import type { Form, FormInput, FormRow, HonestyProblem } from '../../Form.ts';
import { findImplausible } from '../../honesty/values.ts';
import { type AreaOptions, areaOptionsSchema } from './areaOptions.ts';
import { type Box, field } from './field.ts';
import { fieldNotes } from './fieldNotes.ts';
import { insetLabelsPx, widestWordPx } from './insetLabels.ts';
import { LABEL_GAP_PX, magnifier } from './magnifier.ts';
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
  const found = rows.map((row) => `${row.key}（${row.text}）`).join('、');
  return [
    { code: 'not-one-area', found, expected: '一行，单位是亩、公顷、平方米或平方公里', fix: '在 rows 里只写一个面积' },
  ];
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
    .map(([row, km]) => ({
      code: 'square-not-to-scale',
      found: `${row.key} 是 ${row.text}`,
      expected: `与面积相符的 ${km.toFixed(2)}公里：面积按边长的平方增长`,
      fix: '用 dataset.yaml 的 derived 按面积算出边长和周长',
    }));
  const shown = options.show === undefined ? undefined : rowOf(options.show);
  const shownM2 = shown === undefined ? area : squareMetresOf(shown.figure);
  if (shown === undefined || shownM2 === undefined || Math.abs(shownM2 / area - 1) <= TOLERANCE) return problems;
  const found = `方块上写 ${shown.text}，画的是 ${rows[0]?.text ?? ''}`;
  return [...problems, { code: 'shown-not-drawn', found, expected: '同一面积的另一种单位', fix: '改 show' }];
}

/** The square kilometre under the magnifier stands four up from the ground, and must be large enough to see. */
const SIDE_KM = { least: 5, most: 50 } as const;

function findUnfitSize({ rows }: FormInput<AreaOptions>): readonly HonestyProblem[] {
  const area = rows[0] === undefined ? undefined : squareMetresOf(rows[0].figure);
  if (area === undefined) return [];
  const sideKm = Math.sqrt(area) / 1000;
  if (sideKm >= SIDE_KM.least && sideKm <= SIDE_KM.most) return [];
  const found = `${rows[0]?.text ?? ''}，拼成方块边长 ${Number.isNaN(sideKm) ? '不明' : `${sideKm.toPrecision(3)}公里`}`;
  const expected = `边长 ${SIDE_KM.least} 到 ${SIDE_KM.most} 公里，里面的一平方公里才看得清`;
  return [{ code: 'unfit-size', found, expected, fix: '改用 counts，写出这个数；或用 bar 与别的面积比' }];
}

function findWrongInsets({ options, rowOf }: FormInput<AreaOptions>): readonly HonestyProblem[] {
  return options.insets.flatMap(({ area, length, width }) => {
    const row = rowOf(area);
    const m2 = squareMetresOf(row.figure);
    const sidesM2 =
      length === undefined || width === undefined ? m2 : rowOf(length).figure.value * rowOf(width).figure.value;
    if (m2 !== undefined && sidesM2 !== undefined && Math.abs(sidesM2 / m2 - 1) <= TOLERANCE) return [];
    const found = `${row.key}（${row.text}）与它的长、宽不合`;
    return [{ code: 'inset-not-to-scale', found, expected: '长乘宽等于面积，长、宽以米计', fix: '改 insets' }];
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
    const found = `${as}（${count.text}）乘 ${size}（${one.text}）`;
    return [{ code: 'growth-not-to-scale', found, expected: '等于图上的面积', fix: '改 grow 里的 as 或 size' }];
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
