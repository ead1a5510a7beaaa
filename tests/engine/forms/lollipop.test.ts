import { describe, expect, it } from 'vitest';
import { lollipopForm } from '../../../src/forms/statistics/lollipop.ts';
import type { Drawing } from '../../../src/model/Drawing.ts';
import { sayProblem } from '../../../src/i18n/problems/formatProblem.ts';
import { formInput, formRow } from './formInput.ts';
import { groupOf, marksOf } from './marksOf.ts';
import { findTextFaults } from './textBoxes.ts';

const money = { unit: '亿元', status: 'signed' } as const;
const rows = [
  formRow({ key: 'contract', ...money, value: 956.3, kind: 'contract-value', labelText: '新签约项目' }),
  formRow({
    key: 'estimate',
    ...money,
    value: 400,
    hedge: 'nearly',
    number: '近400',
    kind: 'estimated-investment',
    labelText: '能源协议',
  }),
  formRow({
    key: 'spent',
    ...money,
    value: 23.3,
    kind: 'completed-investment',
    status: 'done',
    labelText: '新竣工项目',
    isEmphasised: true,
  }),
  formRow({
    key: 'output',
    ...money,
    value: 240,
    hedge: 'over',
    number: '逾240',
    kind: 'output',
    status: 'expected',
    labelText: '达产后',
  }),
];
const group = (name: string, isApart = false) => ({ label: { zh: name, en: name }, rows: [name], isApart });
const options = lollipopForm.options.parse({
  groups: [group('contract'), group('estimate'), group('spent'), group('output', true)],
});

function headX(drawing: Drawing, key: string): number {
  const head = marksOf(groupOf(drawing, key)).find((mark) => mark.shape === 'circle' || mark.shape === 'rect');
  if (head?.shape === 'circle') return head.cx;
  return head?.shape === 'rect' ? head.x + head.width / 2 : Number.NaN;
}

describe('lollipopForm', () => {
  it.each([336, 720])('puts heads as far from zero as their values at %i px', (widthPx) => {
    const drawing = lollipopForm.draw(formInput(rows, options, { widthPx }));
    const stem = marksOf(groupOf(drawing, 'contract')).find((mark) => mark.shape === 'line' && mark.y1 === mark.y2);
    const origin = stem?.shape === 'line' ? stem.x1 : Number.NaN;
    const perUnit = rows.map((row) => (headX(drawing, row.key) - origin) / row.figure.value);
    for (const length of perUnit) expect(length).toBeCloseTo(perUnit[0] ?? 0, 6);
    expect(findTextFaults(drawing)).toEqual([]);
  });

  it('fills only money already spent, and squares off another measure', () => {
    const drawing = lollipopForm.draw(formInput(rows, options));
    const head = (key: string) =>
      marksOf(groupOf(drawing, key)).find((mark) => mark.shape === 'circle' || mark.shape === 'rect');
    expect(head('spent')).toMatchObject({ shape: 'circle', fill: 'seal' });
    expect(head('contract')).toMatchObject({ shape: 'circle', fill: 'paper', stroke: 'ash' });
    expect(head('output')).toMatchObject({ shape: 'rect', fill: 'paper' });
  });

  it('draws the hedges: stripes for nearly, chevrons for over', () => {
    const drawing = lollipopForm.draw(formInput(rows, options));
    const shapes = (key: string) => marksOf(groupOf(drawing, key)).map((mark) => mark.shape);
    expect(shapes('estimate').filter((shape) => shape === 'line')).toHaveLength(4);
    expect(shapes('output').filter((shape) => shape === 'path')).toHaveLength(2);
    expect(shapes('contract').filter((shape) => shape === 'path')).toHaveLength(0);
  });

  it('refuses kinds of money under one heading, and rows under none', () => {
    const lumped = lollipopForm.options.parse({
      groups: [{ label: { zh: '钱', en: 'Money' }, rows: ['contract', 'estimate'] }],
    });
    const problems = lollipopForm.findDishonesty(formInput(rows, lumped));
    expect(problems.map(({ code }) => code)).toEqual(['ungrouped-row', 'ungrouped-row', 'mixed-money-kinds']);
    expect(problems.slice(-1).map((problem) => sayProblem(problem, 'zh')[0])).toEqual([
      '“钱”一组里混有几种口径的钱：contract-value、estimated-investment',
    ]);
    expect(lollipopForm.findDishonesty(formInput(rows, options))).toEqual([]);
  });
});
