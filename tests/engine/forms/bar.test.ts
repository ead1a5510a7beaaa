import { describe, expect, it } from 'vitest';
import { barForm } from '../../../src/forms/statistics/bar.ts';
import { formInput, formRow } from './formInput.ts';
import { groupOf, marksOf, pathsOf, rectsOf, textsOf } from './marksOf.ts';
import { findTextFaults } from './textBoxes.ts';

const rows = [
  formRow({ key: 'primary', value: 61.5, unit: '万吨', kind: 'capacity', labelText: '电解铝' }),
  formRow({ key: 'recycled', value: 170, unit: '万吨', kind: 'capacity', labelText: '再生铝', isEmphasised: true }),
  formRow({ key: 'processing', value: 180, unit: '万吨', kind: 'capacity', labelText: '铝加工' }),
];
const others = [formRow({ key: 'project', value: 50, unit: '万吨', kind: 'project-capacity', status: 'ongoing' })];
const plain = barForm.options.parse({});
const withReference = barForm.options.parse({
  references: { label: { zh: '单个项目', en: 'Projects' }, rows: ['project'] },
});
const widths = [336, 720] as const;

function codes(input: Parameters<typeof barForm.findDishonesty>[0]): readonly string[] {
  return barForm.findDishonesty(input).map(({ code }) => code);
}

describe('barForm', () => {
  it.each(widths)('draws bars from one zero, as long as their values, at %i px', (widthPx) => {
    const drawing = barForm.draw(formInput(rows, plain, { widthPx }));
    const bars = rows.map((row) => rectsOf(drawing, row.key)[0]);
    expect(new Set(bars.map((bar) => bar?.x)).size).toBe(1);
    const perUnit = bars.map((bar, index) => (bar?.width ?? 0) / (rows[index]?.figure.value ?? 1));
    for (const length of perUnit) expect(length).toBeCloseTo(perUnit[0] ?? 0, 6);
  });

  it.each(widths)('cuts and crosses no words at %i px', (widthPx) => {
    expect(findTextFaults(barForm.draw(formInput(rows, withReference, { widthPx, others })))).toEqual([]);
  });

  it('gives one row the accent and says each datum in words', () => {
    const drawing = barForm.draw(formInput(rows, plain));
    expect(rectsOf(drawing, 'recycled')[0]?.fill).toBe('seal');
    expect(rectsOf(drawing, 'primary')[0]?.fill).toBe('ash');
    expect(groupOf(drawing, 'recycled')).toMatchObject({ figure: 'data/recycled', label: '再生铝：170万吨' });
  });

  it('draws references as rules, not bars, to the same scale', () => {
    const drawing = barForm.draw(formInput(rows, withReference, { others }));
    expect(rectsOf(drawing, 'project')).toEqual([]);
    const rule = marksOf(groupOf(drawing, 'project')).find((mark) => mark.shape === 'line' && mark.dash !== undefined);
    const bar = rectsOf(drawing, 'recycled')[0];
    const length = rule?.shape === 'line' ? rule.x2 - rule.x1 : 0;
    expect(length / 50).toBeCloseTo((bar?.width ?? 0) / 170, 6);
  });

  it.each(['over', 'at_least'] as const)('leaves the end of %s open with chevrons, the body to scale', (hedge) => {
    const hedged = [formRow({ key: 'a', value: 100, hedge }), formRow({ key: 'b', value: 100 })];
    const drawing = barForm.draw(formInput(hedged, plain));
    expect(rectsOf(drawing, 'a')[0]?.width).toBeCloseTo(rectsOf(drawing, 'b')[0]?.width ?? 0, 6);
    expect(pathsOf(drawing, 'a')).toHaveLength(2);
    expect(pathsOf(drawing, 'b')).toHaveLength(0);
  });

  it('feathers nearly up to the value and about on both sides of it', () => {
    const hedged = [
      formRow({ key: 'exact', value: 100 }),
      formRow({ key: 'nearly', value: 100, hedge: 'nearly' }),
      formRow({ key: 'about', value: 100, hedge: 'about' }),
    ];
    const drawing = barForm.draw(formInput(hedged, plain));
    const end = (key: string): number => Math.max(...rectsOf(drawing, key).map((rect) => rect.x + rect.width));
    expect(rectsOf(drawing, 'nearly')).toHaveLength(5);
    expect(end('nearly')).toBeLessThanOrEqual(end('exact') + 0.01);
    expect(end('about')).toBeGreaterThan(end('exact'));
  });

  it('brackets under and keeps its word in the label', () => {
    const drawing = barForm.draw(
      formInput([formRow({ key: 'a', value: 20, hedge: 'under', number: '不到20' })], plain),
    );
    expect(pathsOf(drawing, 'a')).toHaveLength(1);
    expect(textsOf(drawing, 'a')).toContain('不到20');
  });

  it('never fills what is only planned', () => {
    const drawing = barForm.draw(formInput([formRow({ key: 'a', value: 20, status: 'target' })], plain));
    expect(rectsOf(drawing, 'a').map(({ fill }) => fill)).toEqual(['paper']);
    expect(pathsOf(drawing, 'a')).toHaveLength(2);
  });

  it('orders by size when asked', () => {
    const drawing = barForm.draw(formInput(rows, barForm.options.parse({ order: 'descending' })));
    const keys = drawing.marks.flatMap((mark) => (mark.shape === 'group' ? [mark.key] : []));
    expect(keys).toEqual(['processing', 'recycled', 'primary']);
  });

  it('refuses mixed units, kinds of money, doubtful and negative figures', () => {
    expect(codes(formInput([...rows, formRow({ key: 'money', unit: '亿元' })], plain))).toEqual(['mixed-units']);
    expect(
      codes(formInput([formRow({ key: 'a', kind: 'contract-value' }), formRow({ key: 'b', kind: 'output' })], plain)),
    ).toEqual(['mixed-money-kinds']);
    expect(codes(formInput([formRow({ key: 'a', flag: 'implausible' })], plain))).toEqual(['implausible-at-scale']);
    expect(codes(formInput([formRow({ key: 'a', value: -1 })], plain))).toEqual(['negative-value']);
    expect(codes(formInput([], plain))).toEqual(['no-rows']);
    expect(codes(formInput(rows, withReference, { others }))).toEqual([]);
  });
});
