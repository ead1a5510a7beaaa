import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../../src/i18n/problems/formatProblem.ts';
import { ProjectError } from '../../../src/model/ProjectError.ts';
import { deriveFigure } from '../../../src/figures/deriveFigure.ts';
import type { DerivedFigure } from '../../../src/model/Figure.ts';
import type { Hedge } from '../../../src/model/Hedge.ts';

function figure(id: string, valueText: string, hedge: Hedge = 'exact'): DerivedFigure {
  const [dataset = '', row = ''] = id.split('/');
  const label = { zh: row, en: row };
  return {
    id,
    dataset,
    row,
    label,
    value: Number(valueText),
    valueText,
    unit: '个',
    hedge,
    nounEn: null,
    formula: '',
    working: { zh: '', en: '' },
    inputs: [],
  };
}

const FIGURES = [
  figure('works/a', '170'),
  figure('works/b', '61.5'),
  figure('works/c', '8'),
  figure('works/d', '320'),
  figure('works/zero', '0'),
  figure('works/rough', '40', 'over'),
  figure('reference/mu', '15'),
];

function derive(formula: string, letters: Readonly<Record<string, string>>, digits = 1, unit = '倍') {
  const entry = { id: 'result', label: { zh: '结果', en: 'Result' }, formula, with: letters, unit, digits };
  return deriveFigure('works', entry, (id) => FIGURES.find((each) => each.id === id));
}

/** What is wrong, in Chinese. */
function said(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof ProjectError) return error.problems.map((problem) => formatProblem(problem, 'zh')).join('\n');
  }
  return '';
}

describe('deriveFigure', () => {
  it('rounds to the digits asked for, keeps full precision and shows its formula', () => {
    const ratio = derive('a / b', { a: 'a', b: 'b' });
    expect(ratio).toMatchObject({ id: 'works/result', valueText: '2.8', hedge: 'about', formula: '170 ÷ 61.5' });
    expect(ratio.working).toEqual({ zh: '170个 ÷ 61.5个', en: '170 ÷ 61.5' });
    expect(ratio.value).toBeCloseTo(2.7642, 4);
    expect(ratio.inputs).toEqual(['works/a', 'works/b']);
  });

  it('shows readers the numbers with their units where the formula holds for them', () => {
    const inputs = [
      { ...figure('w/area', '16.7'), unit: '万亩' },
      { ...figure('w/mu', '15'), unit: '亩' },
      { ...figure('w/oil', '300'), unit: '亿立方米' },
      { ...figure('w/tonnes', '20472.2'), unit: '万吨' },
    ];
    const workingOf = (formula: string, letters: Readonly<Record<string, string>>, unit: string) =>
      deriveFigure(
        'w',
        { id: 'result', label: { zh: '结果', en: 'Result' }, formula, with: letters, unit, digits: 1 },
        (id) => inputs.find((each) => each.id === id),
      ).working;
    expect(workingOf('a / b', { a: 'area', b: 'mu' }, '万公顷')).toEqual({
      zh: '16.7万亩 ÷ 15亩',
      en: '167,000 mu ÷ 15 mu',
    });
    // 10000 only makes 亿 out of 万: beside 300亿立方米 and 万吨 it would make the result ten thousand times too large.
    expect(workingOf('a * 10000 / o', { a: 'oil', o: 'tonnes' }, '倍')).toEqual({
      zh: '300亿立方米 ÷ 20472.2万吨',
      en: '30 billion cubic metres ÷ 204.722 million tonnes',
    });
    // Not homogeneous: the numbers as printed, since others would not give the result.
    expect(workingOf('a + 1', { a: 'area' }, '万亩')).toEqual({ zh: '16.7 + 1', en: '16.7 + 1' });
  });

  it('is exact only if its inputs are and rounding changed nothing', () => {
    expect(derive('d / c', { d: 'd', c: 'c' }, 0)).toMatchObject({ valueText: '40', hedge: 'exact' });
    expect(derive('0.1 + 0.2 + c - c', { c: 'c' }, 1)).toMatchObject({ valueText: '0.3', hedge: 'exact' });
    expect(derive('r / c', { r: 'rough', c: 'c' }, 0)).toMatchObject({ valueText: '5', hedge: 'about' });
  });

  it.each([
    ['a - (b + c)', '170 − (61.5 + 8)'],
    ['a - b - c', '170 − 61.5 − 8'],
    ['a / (b * c)', '170 ÷ (61.5 × 8)'],
    ['(a + b) * c', '(170 + 61.5) × 8'],
    ['a / (a + b + c) * 100', '170 ÷ (170 + 61.5 + 8) × 100'],
    ['sqrt(a * b) - -c', '√(170 × 61.5) − −8'],
  ])('writes %s as %s', (formula, text) => {
    const letters = Object.fromEntries([...new Set(formula.match(/\b[abc]\b/gu))].map((name) => [name, name]));
    expect(derive(formula, letters).formula).toBe(text);
  });

  it('reads rows of other datasets', () => {
    expect(derive('a / m', { a: 'a', m: 'reference/mu' }).inputs).toEqual(['works/a', 'reference/mu']);
  });

  it.each([
    ['a +', { a: 'a' }, '算式“a +”读不通'],
    ['', {}, '算式里有几个式子或什么也没有'],
    ['a; b', { a: 'a', b: 'b' }, '算式里有几个式子或什么也没有'],
    ['a % b', { a: 'a', b: 'b' }, '算式里有不能用的运算 %'],
    ['a.b', { a: 'a' }, '算式里有不能用的写法（MemberExpression）'],
    ['"1" + a', { a: 'a' }, '算式里有不是数的 "1"'],
    ['max(a)', { a: 'a' }, '算式里的函数只能是一个数的 sqrt()，不能是 max()'],
    ['sqrt(a, b)', { a: 'a', b: 'b' }, '算式里的函数只能是一个数的 sqrt()'],
    ['a + x', { a: 'a' }, '字母 x 在 with 里没有对应的行'],
    ['a + b', { a: 'a', b: 'gone' }, '字母 b 指的 works/gone 不存在'],
    ['a', { a: 'a', b: 'b' }, 'with 里的 b 没有用在算式里'],
    ['a / z', { a: 'a', z: 'zero' }, '的结果不是一个数'],
  ])('refuses %s', (formula, letters, message) => {
    expect(said(() => derive(formula, letters as Record<string, string>))).toContain(message);
  });

  it('refuses a unit that is not in the table', () => {
    expect(said(() => derive('a', { a: 'a' }, 0, '筐'))).toContain(
      'data/works/dataset.yaml [derived-figure] 发现：单位“筐”不在单位表里',
    );
  });
});
