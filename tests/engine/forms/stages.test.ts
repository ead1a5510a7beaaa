import { describe, expect, it } from 'vitest';
import { stagesForm } from '../../../src/forms/illustrations/stages.ts';
import type { Drawing } from '../../../src/model/Drawing.ts';
import { faultOf } from '../../../src/i18n/problems/faultOf.ts';
import { formInput, formRow } from './formInput.ts';
import { groupOf, marksOf, pathsOf, textsOf } from './marksOf.ts';
import { findTextFaults } from './textBoxes.ts';

const rows = [
  formRow({ key: 'talks', value: 50, hedge: 'over', number: '逾50', labelText: '洽谈' }),
  formRow({ key: 'signed', value: 38, labelText: '签约' }),
  formRow({ key: 'started', value: 22, labelText: '新开工' }),
  formRow({ key: 'completed', value: 12, labelText: '新竣工' }),
];
const others = [formRow({ key: 'agreed', value: 155, unit: '亿元', kind: 'agreed-value', labelText: '协议金额' })];
const scopes = [
  { label: { zh: '专班的', en: 'The task force’s' }, rows: ['talks', 'signed'] },
  { label: { zh: '全市的', en: 'The city’s' }, rows: ['started', 'completed'] },
];
const options = stagesForm.options.parse({ scopes, money: { signed: 'agreed' } });
const PITCH_PX = { 336: 16, 720: 15 } as const;
const GAP_PX = { 336: 4, 720: 3 } as const;

function squares(drawing: Drawing, key: string, widthPx: 336 | 720): number {
  const rows = marksOf(groupOf(drawing, key)).flatMap((mark) =>
    mark.shape === 'line' && mark.dash !== undefined ? [mark.x2 - mark.x1] : [],
  );
  return rows.reduce((total, length) => total + Math.round((length + GAP_PX[widthPx]) / PITCH_PX[widthPx]), 0);
}

describe('stagesForm', () => {
  it.each([336, 720] as const)('draws a square a project at %i px', (widthPx) => {
    const drawing = stagesForm.draw(formInput(rows, options, { widthPx, others }));
    expect(rows.map((row) => squares(drawing, row.key, widthPx))).toEqual([50, 38, 22, 12]);
    expect(findTextFaults(drawing)).toEqual([]);
  });

  it('leaves the open count open', () => {
    const drawing = stagesForm.draw(formInput(rows, options, { others }));
    expect(pathsOf(drawing, 'talks')).toHaveLength(1);
    expect(pathsOf(drawing, 'signed')).toHaveLength(0);
  });

  it('sets money under its stage as a figure of its own, and says where none was printed', () => {
    const drawing = stagesForm.draw(formInput(rows, options, { others }));
    expect(textsOf(drawing, 'agreed')).toEqual(['协议金额', '155亿元']);
    expect(drawing.marks.filter((mark) => mark.shape === 'text' && mark.text === '没有印钱数')).toHaveLength(3);
    expect(stagesForm.figureIds?.(options)).toEqual(['agreed']);
  });

  it('refuses a stage without a scope and money drawn as squares', () => {
    const [first] = scopes;
    const half = stagesForm.options.parse({ scopes: [first] });
    expect(stagesForm.findDishonesty(formInput(rows.slice(0, 3), half))).toEqual([
      faultOf('unscoped-stage', 'started'),
    ]);
    const money = formRow({ key: 'completed', value: 12, kind: 'output' });
    expect(stagesForm.findDishonesty(formInput([...rows.slice(0, 3), money], options))).toMatchObject([
      { code: 'not-a-count' },
    ]);
  });
});
