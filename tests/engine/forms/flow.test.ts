import { describe, expect, it } from 'vitest';
import { flowForm } from '../../../src/forms/illustrations/flow.ts';
import { sayProblem } from '../../../src/i18n/problems/formatProblem.ts';
import { formInput, formRow } from './formInput.ts';
import { rectsOf } from './marksOf.ts';
import { findTextFaults } from './textBoxes.ts';

const matter = { unit: '条' } as const;
const rows = [
  formRow({ key: 'raised', ...matter, value: 520, labelText: '收集的问题' }),
  formRow({ key: 'solved', ...matter, value: 420, labelText: '解决' }),
  formRow({ key: 'passed-on', ...matter, value: 100, labelText: '传递疏导', isEmphasised: true }),
];
const options = flowForm.options.parse({ whole: 'raised' });
const codes = (input: Parameters<typeof flowForm.findDishonesty>[0]) =>
  flowForm.findDishonesty(input).map(({ code }) => code);

describe('flowForm', () => {
  it.each([
    [720, 'height'],
    [336, 'width'],
  ] as const)('draws parts to the scale of the whole at %i px', (widthPx, side) => {
    const drawing = flowForm.draw(formInput(rows, options, { widthPx }));
    const size = (key: string): number => rectsOf(drawing, key)[0]?.[side] ?? Number.NaN;
    expect(size('solved') + size('passed-on')).toBeCloseTo(size('raised'), 6);
    expect(size('solved') / size('passed-on')).toBeCloseTo(4.2, 6);
    expect(findTextFaults(drawing)).toEqual([]);
  });

  it('accepts parts that make the whole', () => {
    expect(codes(formInput(rows, options))).toEqual([]);
  });

  it('refuses parts that do not', () => {
    const [problem] = flowForm.findDishonesty(formInput(rows.slice(0, 2), options));
    expect(problem?.code).toBe('parts-not-whole');
    expect(problem && sayProblem(problem, 'zh')[0]).toBe('420 = 420，总数却是 520');
  });

  it('refuses hedged parts, other units and a whole that is not there', () => {
    const hedged = formRow({ key: 'passed-on', ...matter, value: 100, hedge: 'over' });
    expect(codes(formInput([...rows.slice(0, 2), hedged], options))).toEqual(['inexact-part']);
    const firms = formRow({ key: 'passed-on', unit: '家', value: 100 });
    expect(codes(formInput([...rows.slice(0, 2), firms], options))).toEqual(['mixed-units']);
    expect(codes(formInput(rows.slice(1), options))).toEqual(['no-whole']);
  });
});
