import { describe, expect, it } from 'vitest';
import { blocksForm } from '../../../src/forms/illustrations/blocks.ts';
import { faultOf } from '../../../src/i18n/problems/faultOf.ts';
import { formInput, formRow } from './formInput.ts';
import { rectsOf, textsOf } from './marksOf.ts';
import { findTextFaults } from './textBoxes.ts';

const threshold = { unit: '亿', kind: 'threshold', status: 'target' } as const;
const rows = [
  formRow({ key: 'high', ...threshold, value: 1000, hedge: 'over', printed: '超千亿', text: '逾1000亿' }),
  formRow({ key: 'middle', ...threshold, value: 500, printed: '五百亿' }),
];
const others = [formRow({ key: 'high-count', value: 1 }), formRow({ key: 'middle-count', value: 3 })];
const name = (zh: string) => ({ zh, en: `Industry ${zh}` });
const classes = [
  { size: 'high', count: 'high-count', members: [name('铝基新材料')] },
  { size: 'middle', count: 'middle-count', members: [name('能源化工'), name('食品饮料'), name('硅基新材料')] },
];
const options = blocksForm.options.parse({ classes });

describe('blocksForm', () => {
  it.each([336, 720])('draws one block a member, as long as its threshold, at %i px', (widthPx) => {
    const drawing = blocksForm.draw(formInput(rows, options, { widthPx, others }));
    expect(rectsOf(drawing, 'high')).toHaveLength(1);
    const blocks = rectsOf(drawing, 'middle').map(({ width }) => width);
    expect(blocks).toHaveLength(3);
    for (const width of blocks) expect((rectsOf(drawing, 'high')[0]?.width ?? 0) / width).toBeCloseTo(2, 6);
    expect(findTextFaults(drawing)).toEqual([]);
  });

  it('uses the printed words in Chinese and fills no target', () => {
    const drawing = blocksForm.draw(formInput(rows, options, { others }));
    expect(textsOf(drawing, 'high')[0]).toBe('超千亿');
    expect(rectsOf(drawing, 'high')[0]?.fill).toBe('paper');
    expect(textsOf(blocksForm.draw(formInput(rows, options, { others, locale: 'en' })), 'high')[0]).toBe('逾1000亿');
  });

  it('refuses more or fewer members than were counted, and a threshold of no class', () => {
    const [high, middle] = classes;
    const short = blocksForm.options.parse({ classes: [high, { ...middle, members: [name('能源化工')] }] });
    expect(blocksForm.findDishonesty(formInput(rows, short, { others }))).toEqual([
      faultOf('wrong-block-count', 1, 'middle-count', '3个'),
    ]);
    const only = blocksForm.options.parse({ classes: [high] });
    expect(blocksForm.findDishonesty(formInput(rows, only, { others }))).toMatchObject([{ code: 'unclassed-row' }]);
    expect(blocksForm.figureIds?.(options)).toEqual(['high-count', 'middle-count']);
  });
});
