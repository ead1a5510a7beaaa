import { describe, expect, it } from 'vitest';
import { treeForm } from '../../../src/forms/illustrations/tree/tree.ts';
import type { TreeOptions } from '../../../src/forms/illustrations/tree/treeOptions.ts';
import type { GroupMark, Mark } from '../../../src/model/Drawing.ts';
import { formInput, formRow } from './formInput.ts';
import { findTextFaults } from './textBoxes.ts';

const ROWS = [
  formRow({ key: 'group', value: 1, labelText: '重点产业发展领导小组' }),
  formRow({ key: 'forces', value: 17, labelText: '重点产业专班' }),
  formRow({ key: 'leaders', value: 35, unit: '位', labelText: '任班长、副班长的市领导' }),
  formRow({ key: 'cadres', value: 1000, unit: '名', hedge: 'over', number: '逾1000', labelText: '具体推动的干部' }),
];
const OTHERS = [
  formRow({ key: 'industrial', value: 8, labelText: '其中工业专班' }),
  formRow({ key: 'too-many', value: 18 }),
];
const OPTIONS: TreeOptions = treeForm.options.parse({
  root: { zh: '“1+1+17”', en: '“1+1+17”' },
  branches: ['group', 'forces'],
  marks: { leaders: 'person', cadres: 'dot' },
  parts: { forces: 'industrial' },
});

function input(options: Partial<TreeOptions> = {}, widthPx = 720, rows = ROWS) {
  return formInput(rows, { ...OPTIONS, ...options }, { widthPx, others: OTHERS });
}

describe.each([336, 720])('a tree at %i px', (widthPx) => {
  const drawing = treeForm.draw(input({}, widthPx));
  const groups = drawing.marks.filter((mark): mark is GroupMark => mark.shape === 'group');
  const marksOf = (key: string): readonly Mark[] => groups.find((group) => group.key === key)?.marks ?? [];
  const squaresIn = (key: string): readonly number[] =>
    marksOf(key).flatMap((mark) => (mark.shape === 'path' ? [mark.d.match(/M/gu)?.length ?? 0] : []));

  it('draws 17 task forces, 8 of them told apart', () => expect(squaresIn('forces')).toEqual([8, 9]));
  it('draws a head and shoulders for each of 35 leaders', () => {
    const heads = marksOf('leaders').find((mark) => mark.shape === 'dots');
    expect(heads?.shape === 'dots' ? heads.points : []).toHaveLength(35);
  });

  it('draws 1000 cadres, then an open end, and keeps the word', () => {
    const dots = marksOf('cadres').flatMap((mark) => (mark.shape === 'dots' ? [mark] : []));
    expect(dots.find((mark) => mark.key === 'cadres-unit')?.points).toHaveLength(1000);
    expect(dots.filter((mark) => mark.key === undefined).map((mark) => mark.opacity)).toEqual([0.7, 0.45, 0.22]);
    expect(marksOf('cadres').some((mark) => mark.shape === 'text' && mark.text === '逾1000')).toBe(true);
  });

  it('ends an exact figure without one', () => {
    const exact = formRow({ key: 'cadres', value: 1000, unit: '名', number: '1000' });
    const [cadres] = treeForm.draw(input({ branches: ['cadres'] }, widthPx, [exact])).marks.slice(-1);
    expect(cadres?.shape === 'group' ? cadres.marks.filter((mark) => mark.shape === 'dots') : []).toHaveLength(1);
  });

  it('links the root to its branches only', () => {
    const links = drawing.marks.filter((mark) => mark.shape === 'path' && mark.stroke === 'ink');
    expect(links).toHaveLength(2);
  });

  it('keeps its texts whole and apart', () => expect(findTextFaults(drawing)).toEqual([]));
});

describe('what a tree refuses', () => {
  const codesOf = (...args: Parameters<typeof input>) =>
    treeForm.findDishonesty(input(...args)).map(({ code }) => code);

  it('has nothing against the chart as it is', () => expect(codesOf()).toEqual([]));
  it('a part larger than its whole', () => {
    expect(codesOf({ parts: { forces: 'too-many' } })).toEqual(['part-exceeds-whole']);
  });
  it('options that name no row', () => expect(codesOf({ branches: ['grup'] })).toEqual(['option-names-no-row']));
  it('what cannot be counted one by one', () => {
    const nearly = formRow({ key: 'group', value: 10, hedge: 'nearly' });
    expect(codesOf({}, 720, [nearly, ...ROWS.slice(1)])).toEqual(['not-countable']);
  });
});
