import { describe, expect, it } from 'vitest';
import type { DotsMark, Drawing, Mark } from '../../../src/model/Drawing.ts';
import { unitsForm } from '../../../src/forms/illustrations/units/units.ts';
import type { UnitsOptions } from '../../../src/forms/illustrations/units/unitsOptions.ts';
import { sayProblem } from '../../../src/i18n/problems/formatProblem.ts';
import { renderSvg } from '../../../src/draw/renderSvg.ts';
import { formInput, formRow } from './formInput.ts';
import { findTextFaults } from './textBoxes.ts';

const STAGES = [
  formRow({ key: 'talks', value: 265, labelText: '新洽谈' }),
  formRow({ key: 'signed', value: 183, labelText: '新签约' }),
  formRow({ key: 'started', value: 363, labelText: '新开工' }),
  formRow({ key: 'completed', value: 400, labelText: '新竣工', isEmphasised: true }),
  formRow({ key: 'revived', value: 30, labelText: '盘活' }),
];
const OTHERS = [
  formRow({ key: 'total', value: 1241, labelText: '条记录' }),
  formRow({ key: 'contract', value: 956.3, unit: '亿元', kind: 'contract-value', labelText: '签约金额' }),
  formRow({ key: 'investment', value: 584.4, unit: '亿元', kind: 'total-investment', labelText: '总投资' }),
  formRow({ key: 'area', value: 3, unit: '万亩', kind: 'area' }),
];
const AMOUNTS = { signed: 'contract', started: 'investment' };

function input(options: Partial<UnitsOptions> = {}, widthPx = 720, rows = STAGES) {
  const whole = { ...unitsForm.options.parse({ whole: 'total', amounts: AMOUNTS }), ...options };
  return formInput(rows, whole, { widthPx, others: OTHERS });
}

function dotsOf(drawing: Drawing): readonly DotsMark[] {
  const walk = (mark: Mark): readonly DotsMark[] =>
    mark.shape === 'group' ? mark.marks.flatMap(walk) : mark.shape === 'dots' ? [mark] : [];
  return drawing.marks.flatMap(walk);
}

describe.each([336, 720])('units at %i px', (widthPx) => {
  describe.each(['apart', 'together', 'amounts'] as const)('%s', (arrangement) => {
    const drawing = unitsForm.draw(input({ arrangement }, widthPx));

    it('draws exactly one dot for each of the 1,241 entries, each in a place of its own', () => {
      const points = dotsOf(drawing).flatMap((dots) => dots.points.map(([x, y]) => `${x},${y}`));
      expect(points).toHaveLength(1241);
      expect(new Set(points).size).toBe(1241);
    });

    it('keeps every dot on the canvas', () => {
      for (const { points, radiusPx } of dotsOf(drawing)) {
        for (const [x, y] of points) {
          expect(x).toBeGreaterThanOrEqual(radiusPx);
          expect(x).toBeLessThanOrEqual(drawing.widthPx - radiusPx);
          expect(y).toBeGreaterThanOrEqual(radiusPx);
          expect(y).toBeLessThanOrEqual(drawing.heightPx - radiusPx);
        }
      }
    });

    it('gives each stage one dots mark with the same key in every view', () => {
      expect(dotsOf(drawing).map((dots) => dots.key)).toEqual(
        expect.arrayContaining(STAGES.map((row) => `${row.key}-unit`)),
      );
      expect(dotsOf(drawing)).toHaveLength(STAGES.length);
    });

    it('keeps its texts whole and apart', () => expect(findTextFaults(drawing)).toEqual([]));
    it('stays small', () => expect(renderSvg(drawing, { label: '' }).length).toBeLessThan(16_000));
  });
});

describe('units', () => {
  it('says what each datum is', () => {
    const groups = unitsForm.draw(input()).marks.filter((mark) => mark.shape === 'group');
    expect(groups.map((group) => group.label)).toContain('新竣工：400个');
    expect(groups.map((group) => group.figure)).toContain('data/completed');
  });

  it('draws amounts to one scale and never adds them', () => {
    const groups = unitsForm.draw(input({ arrangement: 'amounts' })).marks.filter((mark) => mark.shape === 'group');
    const lengthOf = (key: string): number => {
      const bar = groups.find((group) => group.key === key)?.marks.find((mark) => mark.shape === 'rect');
      return bar?.shape === 'rect' ? bar.width : Number.NaN;
    };
    expect(lengthOf('contract') / lengthOf('investment')).toBeCloseTo(956.3 / 584.4, 6);
    expect(JSON.stringify(groups)).not.toContain('1540.7');
  });

  it('draws one figure a person', () => {
    const rows = [
      formRow({ key: 'doers', value: 194, unit: '名' }),
      formRow({ key: 'singers', value: 52, unit: '名' }),
    ];
    const options = unitsForm.options.parse({ mark: 'person' });
    for (const widthPx of [336, 720]) {
      const drawing = unitsForm.draw(formInput(rows, options, { widthPx }));
      expect(dotsOf(drawing).map((dots) => dots.points.length)).toEqual([194, 52]);
      expect(findTextFaults(drawing)).toEqual([]);
    }
  });
});

describe('what units refuse', () => {
  const codesOf = (...args: Parameters<typeof input>) =>
    unitsForm.findDishonesty(input(...args)).map(({ code }) => code);

  it('has nothing against the chart as it is', () => expect(codesOf()).toEqual([]));
  it('parts that do not sum to their whole', () =>
    expect(codesOf({}, 720, STAGES.slice(1))).toEqual(['parts-not-whole']));
  it('an amount that is not money', () => {
    expect(codesOf({ amounts: { signed: 'area' } })).toEqual(['amount-not-money']);
  });
  it('amounts in different units', () => {
    expect(codesOf({ amounts: { signed: 'area', started: 'investment' } })).toContain('mixed-units');
  });
  it('what cannot be counted one by one', () => {
    const over = formRow({ key: 'over', value: 1000, hedge: 'over' });
    expect(codesOf({ whole: undefined }, 720, [over])).toEqual(['not-countable']);
    expect(codesOf({ whole: undefined }, 720, [formRow({ key: 'half', value: 1.5 })])).toEqual(['not-countable']);
    expect(codesOf({ whole: undefined }, 720, [formRow({ key: 'many', value: 9000 })])).toEqual(['too-many-units']);
  });
  it('says so in the editor’s language', () => {
    const [problem] = unitsForm.findDishonesty(input({}, 720, STAGES.slice(1)));
    expect(problem?.code).toBe('parts-not-whole');
    expect(problem && sayProblem(problem, 'zh')).toEqual([
      '183 + 363 + 400 + 30 = 976，总数却是 1241',
      '各部分相加等于总数',
      '查对数据，补齐 rows；不是一个总数分出来的，改用 bar',
    ]);
  });
});
