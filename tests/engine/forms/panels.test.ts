import { describe, expect, it } from 'vitest';
import { panelsForm } from '../../../src/forms/illustrations/panels.ts';
import { faultOf } from '../../../src/i18n/problems/faultOf.ts';
import { formInput, formRow } from './formInput.ts';
import { groupOf, marksOf, rectsOf, textsOf } from './marksOf.ts';
import { findTextFaults } from './textBoxes.ts';

const target = { kind: 'capacity', status: 'target' } as const;
const rows = [
  formRow({ key: 'power', ...target, value: 1000, unit: '万千瓦', hedge: 'at_least', text: '1000万千瓦以上' }),
  formRow({ key: 'coal', ...target, value: 400, unit: '万吨', hedge: 'at_least', text: '400万吨以上' }),
  formRow({ key: 'gas', ...target, value: 100, unit: '亿立方米', text: '100亿立方米' }),
  formRow({ key: 'gas-now', ...target, value: 25, unit: '亿立方米', status: 'done', text: '25亿立方米' }),
  formRow({
    key: 'oil',
    ...target,
    value: 300,
    unit: '亿立方米',
    flag: 'implausible',
    text: '300亿立方米',
    isEmphasised: true,
  }),
];
const options = panelsForm.options.parse({});

describe('panelsForm', () => {
  it.each([336, 720])('gives each unit a scale of its own at %i px', (widthPx) => {
    const drawing = panelsForm.draw(formInput(rows, options, { widthPx }));
    const width = (key: string): number => rectsOf(drawing, key)[0]?.width ?? Number.NaN;
    expect(width('power')).toBeCloseTo(width('coal'), 6);
    expect(width('gas') / width('gas-now')).toBeCloseTo(4, 6);
    expect(findTextFaults(drawing)).toEqual([]);
  });

  it('prints the doubtful figure with its doubt and no bar to scale', () => {
    const drawing = panelsForm.draw(formInput(rows, options));
    expect(textsOf(drawing, 'oil')).toEqual(['oil', '300', '亿立方米', '照录原文，存疑，不按比例画']);
    expect(rectsOf(drawing, 'oil')).toEqual([]);
    expect(marksOf(groupOf(drawing, 'oil')).some((mark) => mark.dash !== undefined)).toBe(true);
  });

  it('hatches targets and fills what is there', () => {
    const drawing = panelsForm.draw(formInput(rows, options));
    expect(rectsOf(drawing, 'gas')[0]?.fill).toBe('paper');
    expect(rectsOf(drawing, 'gas-now')[0]?.fill).toBe('ash');
  });

  it('accepts many units but not kinds of money in one panel', () => {
    expect(panelsForm.findDishonesty(formInput(rows, options))).toEqual([]);
    const money = [
      formRow({ key: 'a', unit: '亿元', kind: 'output' }),
      formRow({ key: 'b', unit: '亿元', kind: 'subsidy' }),
    ];
    expect(panelsForm.findDishonesty(formInput(money, options))).toEqual([
      faultOf('mixed-money-kinds/panel', ['output', 'subsidy'], '亿元'),
    ]);
  });
});
