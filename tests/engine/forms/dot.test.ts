import { describe, expect, it } from 'vitest';
import { dotForm } from '../../../src/forms/statistics/dot.ts';
import type { Drawing } from '../../../src/model/Drawing.ts';
import { formInput, formRow } from './formInput.ts';
import { groupOf, marksOf, pathsOf } from './marksOf.ts';
import { findTextFaults } from './textBoxes.ts';

const person = { unit: '名' } as const;
const rows = [
  formRow({ key: 'trained', ...person, value: 1300, hedge: 'over', number: '逾1300', labelText: '点名调训' }),
  formRow({ key: 'all', ...person, value: 698 }),
  formRow({ key: 'young', ...person, value: 320 }),
  formRow({ key: 'half', ...person, value: 160 }),
  formRow({ key: 'old', ...person, value: 47 }),
];
const log = dotForm.options.parse({});

function dotX(drawing: Drawing, key: string): number {
  const dot = marksOf(groupOf(drawing, key)).find((mark) => mark.shape === 'circle');
  return dot?.shape === 'circle' ? dot.cx : Number.NaN;
}

function ticks(drawing: Drawing): readonly number[] {
  return drawing.marks.flatMap((mark) =>
    mark.shape === 'text' && /^\d+$/u.test(mark.text) ? [Number(mark.text)] : [],
  );
}

describe('dotForm', () => {
  it.each([336, 720])('puts a doubling the same step apart everywhere at %i px', (widthPx) => {
    const drawing = dotForm.draw(formInput(rows, log, { widthPx }));
    const step = (dotX(drawing, 'young') - dotX(drawing, 'half')) / Math.log2(320 / 160);
    expect((dotX(drawing, 'trained') - dotX(drawing, 'old')) / Math.log2(1300 / 47)).toBeCloseTo(step, 6);
    expect(findTextFaults(drawing)).toEqual([]);
  });

  it('names the doublings and says what they are', () => {
    const drawing = dotForm.draw(formInput(rows, log));
    expect(ticks(drawing)).toEqual([50, 100, 200, 400, 800]);
    expect(drawing.marks).toContainEqual(expect.objectContaining({ text: '每一格翻一倍' }));
  });

  it('names two ends of a doubling even where all dots lie within one', () => {
    const close = [formRow({ key: 'a', ...person, value: 96 }), formRow({ key: 'b', ...person, value: 47 })];
    expect(ticks(dotForm.draw(formInput(close, log)))).toEqual([50, 100]);
    expect(ticks(dotForm.draw(formInput([formRow({ key: 'a', ...person, value: 60 })], log)))).toEqual([100, 200]);
  });

  it('starts at zero when linear', () => {
    const drawing = dotForm.draw(formInput(rows, dotForm.options.parse({ scale: 'linear' })));
    expect(ticks(drawing)[0]).toBe(0);
    const perUnit = (dotX(drawing, 'all') - dotX(drawing, 'old')) / (698 - 47);
    expect(dotX(drawing, 'old') - 47 * perUnit).toBeLessThan(dotX(drawing, 'old'));
    expect((dotX(drawing, 'trained') - dotX(drawing, 'all')) / (1300 - 698)).toBeCloseTo(perUnit, 6);
  });

  it('draws the open end of a figure stated as over', () => {
    const drawing = dotForm.draw(formInput(rows, log));
    expect(pathsOf(drawing, 'trained')).toHaveLength(2);
    expect(pathsOf(drawing, 'all')).toHaveLength(0);
  });

  it('refuses zero on doublings and a second unit', () => {
    const codes = (extra: Parameters<typeof formRow>[0]) =>
      dotForm.findDishonesty(formInput([...rows, formRow(extra)], log)).map(({ code }) => code);
    expect(codes({ key: 'none', ...person, value: 0 })).toEqual(['zero-on-log-scale']);
    expect(codes({ key: 'batches', unit: '批', value: 8 })).toEqual(['mixed-units']);
  });
});
