import { describe, expect, it } from 'vitest';
import { countsForm } from '../../../src/forms/illustrations/counts.ts';
import type { Drawing } from '../../../src/model/Drawing.ts';
import { faultOf } from '../../../src/i18n/problems/faultOf.ts';
import { formInput, formRow } from './formInput.ts';
import { groupOf, marksOf, pathsOf, textsOf } from './marksOf.ts';
import { findTextFaults } from './textBoxes.ts';

const rows = [
  formRow({ key: 'visited', value: 2491, unit: '家', labelText: '走访个体户和企业', isEmphasised: true }),
  formRow({
    key: 'people',
    value: 200,
    unit: '人',
    hedge: 'over',
    text: '逾200人',
    number: '逾200',
    labelText: '参加对接会',
  }),
  formRow({ key: 'financing', value: 795, unit: '万元', kind: 'financing', labelText: '帮助企业融资' }),
];
const options = countsForm.options.parse({});

/** Squares drawn, recovered from the dashed lines. */
function squares(drawing: Drawing, key: string): number {
  const lines = marksOf(groupOf(drawing, key)).flatMap((mark) => (mark.shape === 'line' ? [mark] : []));
  return lines.reduce((total, line) => total + Math.round((line.x2 - line.x1 + 1.4) / 5), 0);
}

describe('countsForm', () => {
  it.each([336, 720])('draws a square for each one counted at %i px', (widthPx) => {
    const drawing = countsForm.draw(formInput(rows, options, { widthPx }));
    expect(squares(drawing, 'visited')).toBe(2491);
    expect(squares(drawing, 'people')).toBe(200);
    expect(findTextFaults(drawing)).toEqual([]);
  });

  it('counts no money in squares', () => {
    expect(squares(countsForm.draw(formInput(rows, options)), 'financing')).toBe(0);
  });

  it('sets the number apart from its unit and goes on where the figure does', () => {
    const drawing = countsForm.draw(formInput(rows, options));
    expect(textsOf(drawing, 'people')).toEqual(['逾200', '人', '参加对接会']);
    expect(pathsOf(drawing, 'people')).toHaveLength(1);
    expect(pathsOf(drawing, 'visited')).toHaveLength(0);
  });

  it('keeps words before the number with it, on a line of their own where a column is too narrow', () => {
    const english = [
      formRow({ key: 'meetings', value: 5, text: '5 meetings', number: '5', labelText: 'Meetings' }),
      formRow({
        key: 'people',
        value: 200,
        hedge: 'over',
        text: 'more than 200 people',
        number: 'more than 200',
        labelText: 'At the meetings',
      }),
    ];
    const drawing = countsForm.draw(formInput(english, options, { widthPx: 336, locale: 'en' }));
    expect(textsOf(drawing, 'people')).toContain('more than 200 people');
    expect(findTextFaults(drawing)).toEqual([]);
  });

  it('refuses a row under no heading and a doubtful figure', () => {
    const grouped = countsForm.options.parse({
      groups: [{ label: { zh: '走访', en: 'Visits' }, rows: ['visited', 'people'] }],
    });
    expect(countsForm.findDishonesty(formInput(rows, grouped))).toEqual([faultOf('ungrouped-row', 'financing', 0)]);
    expect(countsForm.findDishonesty(formInput([formRow({ key: 'a', flag: 'implausible' })], options))).toMatchObject([
      { code: 'implausible-at-scale' },
    ]);
  });
});
