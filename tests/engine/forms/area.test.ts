import { describe, expect, it } from 'vitest';
import type { Drawing, Mark, RectMark } from '../../../src/model/Drawing.ts';
import { areaForm } from '../../../src/forms/illustrations/area/area.ts';
import type { AreaOptions } from '../../../src/forms/illustrations/area/areaOptions.ts';
import { squareMetresOf } from '../../../src/figures/squareMetresOf.ts';
import { formInput, formRow } from './formInput.ts';
import { findTextFaults } from './textBoxes.ts';

const KM2 = (167_000 / 15) * 0.01;
const AREA = formRow({ key: 'planted', value: 16.7, unit: '万亩', kind: 'area', labelText: '种植面积' });
const OTHERS = [
  formRow({ key: 'side', value: Math.sqrt(KM2), unit: '公里', labelText: '边长', text: '10.55公里' }),
  formRow({ key: 'perimeter', value: 4 * Math.sqrt(KM2), unit: '公里', labelText: '走一圈', text: '42.2公里' }),
  formRow({ key: 'marathon', value: 42.195, unit: '公里', labelText: '马拉松全程' }),
  formRow({ key: 'km2', value: 100, unit: '万平方米', labelText: '一平方公里' }),
  formRow({ key: 'hectare', value: 10_000, unit: '平方米', labelText: '一公顷' }),
  formRow({ key: 'pitch', value: 7140, unit: '平方米', labelText: '一个足球场' }),
  formRow({ key: 'length', value: 105, unit: '米' }),
  formRow({ key: 'width', value: 68, unit: '米' }),
  formRow({ key: 'hectares', value: 1.11, unit: '万公顷' }),
  formRow({ key: 'wrong', value: 16.7, unit: '公里' }),
];

function input(options: Partial<AreaOptions> = {}, widthPx = 720, rows = [AREA]) {
  const written = { side: 'side', perimeter: 'perimeter', compare: 'marathon', cell: 'km2' };
  const insets = [{ area: 'hectare' }, { area: 'pitch', length: 'length', width: 'width' }];
  return formInput(
    rows,
    { ...areaForm.options.parse({ ...written, insets }), ...options },
    { widthPx, others: OTHERS },
  );
}

function rectsOf(drawing: Drawing, key: string): readonly RectMark[] {
  const walk = (mark: Mark): readonly Mark[] => (mark.shape === 'group' ? [mark, ...mark.marks.flatMap(walk)] : [mark]);
  const groups = drawing.marks.flatMap(walk).filter((mark) => mark.shape === 'group' && mark.key === key);
  return groups
    .flatMap((group) => (group.shape === 'group' ? group.marks : []))
    .filter((mark) => mark.shape === 'rect');
}

describe.each([336, 720])('an area at %i px', (widthPx) => {
  const drawing = areaForm.draw(input({}, widthPx));
  const [square] = rectsOf(drawing, 'perimeter');

  it('is a square', () => {
    expect(square?.width).toBeGreaterThan(widthPx / 2);
    expect(square?.width).toBe(square?.height);
  });

  it('encodes area by area: a square kilometre inside it is 1/111.3 of it', () => {
    const cell = drawing.marks.find((mark) => mark.shape === 'rect' && mark.fill === 'paper');
    if (cell?.shape !== 'rect' || square === undefined) throw new Error('no cell');
    expect((square.width * square.height) / (cell.width * cell.height)).toBeCloseTo(KM2, 0);
  });

  it('draws a pitch at the scale of the enlarged square kilometre', () => {
    const [lens] = rectsOf(drawing, 'km2');
    const [pitch] = rectsOf(drawing, 'pitch');
    if (lens === undefined || pitch === undefined) throw new Error('no inset');
    expect((pitch.width * pitch.height) / (lens.width * lens.height)).toBeCloseTo(7140 / 1_000_000, 4);
  });

  it('ticks every kilometre of the walk', () => {
    const walk = drawing.marks.find((mark) => mark.shape === 'group' && mark.key === 'perimeter');
    const ticks = walk?.shape === 'group' ? walk.marks.find((mark) => mark.shape === 'path') : undefined;
    expect(ticks?.shape === 'path' ? ticks.d.match(/M/gu) : null).toHaveLength(42);
  });

  it('keeps its texts whole and apart', () => expect(findTextFaults(drawing)).toEqual([]));
});

describe('what an area refuses', () => {
  const codesOf = (...args: Parameters<typeof input>) =>
    areaForm.findDishonesty(input(...args)).map(({ code }) => code);

  it('has nothing against the chart as it is', () => expect(codesOf()).toEqual([]));
  it('a side that grows with the area, not with its root', () => {
    expect(codesOf({ side: 'wrong' })).toEqual(['square-not-to-scale']);
  });
  it('a number that is not an area, or more than one', () => {
    expect(codesOf({}, 720, [formRow({ key: 'people', value: 3, unit: '名' })])).toContain('not-one-area');
    expect(codesOf({}, 720, [AREA, AREA])).toContain('not-one-area');
  });
  it('another area written on the square', () => {
    expect(codesOf({ show: 'hectares' })).toEqual([]);
    expect(codesOf({ show: 'hectare' })).toEqual(['shown-not-drawn']);
  });
  it('an inset whose sides do not make its area', () => {
    expect(codesOf({ insets: [{ area: 'pitch', length: 'length', width: 'length' }] })).toEqual(['inset-not-to-scale']);
  });
});

describe('squareMetresOf', () => {
  it.each([
    [16.7, '万亩', 111_333_333.33],
    [1, '公顷', 10_000],
    [111.3, '平方公里', 111_300_000],
    [100, '万平方米', 1_000_000],
  ])('%d%s', (value, unit, expected) => expect(squareMetresOf({ value, unit })).toBeCloseTo(expected, 1));

  it('knows what is no area', () => expect(squareMetresOf({ value: 1, unit: '万吨' })).toBeUndefined());
});
