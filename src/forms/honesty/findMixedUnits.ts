import type { FormRow, HonestyProblem } from '../Form.ts';

/** Rows on one axis must be in one unit. */
export function findMixedUnits(rows: readonly FormRow[]): readonly HonestyProblem[] {
  const units = [...new Set(rows.map((row) => row.figure.unit))];
  if (units.length < 2) return [];
  return [
    {
      code: 'mixed-units',
      found: `同一条轴上有 ${units.join('、')}`,
      expected: '一条轴只用一种单位',
      fix: '把不同单位的行拆成几张图，或改用 panels、counts',
    },
  ];
}
