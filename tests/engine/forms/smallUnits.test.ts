import { describe, expect, it } from 'vitest';
import { smallUnitsForm } from '../../../src/forms/illustrations/smallUnits.ts';
import type { GroupMark } from '../../../src/model/Drawing.ts';
import { formInput, formRow } from './formInput.ts';
import { findTextFaults } from './textBoxes.ts';

const ROWS = [
  formRow({ key: 'moved', value: 6, unit: '名', labelText: '调整不胜任干部' }),
  formRow({ key: 'cleared', value: 6, unit: '名', labelText: '澄清正名' }),
  formRow({ key: 'promoted', value: 14, unit: '名', labelText: '处分期满后提拔或进一步使用' }),
];
const SHARE = formRow({ key: 'share', value: 30, unit: '%', kind: 'share', labelText: '“好班子”单位年度考核等次比例' });
const OPTIONS = smallUnitsForm.options.parse({ mark: 'person', shares: ['share'] });

describe.each([336, 720])('small units at %i px', (widthPx) => {
  const drawing = smallUnitsForm.draw(formInput(ROWS, OPTIONS, { widthPx, others: [SHARE] }));
  const groups = drawing.marks.filter((mark): mark is GroupMark => mark.shape === 'group');

  it('draws one figure a person, a group a count', () => {
    const heads = groups.flatMap((group) =>
      group.marks.flatMap((mark) => (mark.shape === 'dots' ? [mark.points.length] : [])),
    );
    expect(heads).toEqual([6, 6, 14]);
  });

  it('draws the share apart: 30 cells of 100 filled', () => {
    const cells = groups.find((group) => group.key === 'share')?.marks.filter((mark) => mark.shape === 'path') ?? [];
    expect(cells.map((path) => path.d.match(/M/gu)?.length)).toEqual([30, 70]);
  });

  it('keeps its texts whole and apart', () => expect(findTextFaults(drawing)).toEqual([]));
});

describe('what small units refuse', () => {
  const codesOf = (rows = ROWS, share = SHARE) =>
    smallUnitsForm.findDishonesty(formInput(rows, OPTIONS, { others: [share] })).map(({ code }) => code);

  it('has nothing against the chart as it is', () => expect(codesOf()).toEqual([]));
  it('too many to see one by one', () => {
    expect(codesOf([formRow({ key: 'many', value: 41, unit: '名' })])).toEqual(['not-countable']);
  });
  it('a share that is none', () => {
    expect(codesOf(ROWS, formRow({ key: 'share', value: 30, unit: '名' }))).toEqual(['not-a-share']);
  });
  it('mixed units', () =>
    expect(codesOf([...ROWS, formRow({ key: 'rooms', value: 3, unit: '间' })])).toEqual(['mixed-units']));
});
