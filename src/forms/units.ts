import { isDerived } from '../model/Figure.ts';
import { MONEY_KINDS } from '../model/Kind.ts';
import { peopleApart } from './arrangements/peopleApart.ts';
import { unitsApart } from './arrangements/unitsApart.ts';
import { unitsTogether } from './arrangements/unitsTogether.ts';
import { unitsWithAmounts } from './arrangements/unitsWithAmounts.ts';
import type { Form, FormInput, FormRow, HonestyProblem } from './Form.ts';
import { findImplausible } from './honesty/findImplausible.ts';
import { findMixedUnits } from './honesty/findMixedUnits.ts';
import { findNoRows } from './honesty/findNoRows.ts';
import { unitsOptionsSchema } from './options/unitsOptions.ts';
import type { UnitsOptions } from './options/unitsOptions.ts';

/** More marks than this are neither countable nor light. */
const MOST_UNITS = 3000;
const MONEY: readonly string[] = MONEY_KINDS;

/** One mark for each thing counted, in tens and hundreds: a number nobody would count, made countable. */
export const unitsForm: Form<UnitsOptions> = {
  id: 'units',
  options: unitsOptionsSchema,
  figureIds: ({ whole, amounts }) => [...(whole === undefined ? [] : [whole]), ...Object.values(amounts)],
  findDishonesty: (input) => [
    ...findNoRows(input.rows),
    ...findMixedUnits(input.rows),
    ...findImplausible(input.rows),
    ...findUncountable(input.rows),
    ...findWrongSum(input),
    ...findWrongAmounts(input),
  ],
  draw(input) {
    if (input.options.arrangement === 'together') return unitsTogether(input);
    if (input.options.arrangement === 'amounts') return unitsWithAmounts(input);
    return input.options.mark === 'person' ? peopleApart(input) : unitsApart(input);
  },
};

function findUncountable(rows: readonly FormRow[]): readonly HonestyProblem[] {
  const problems = rows
    .filter(({ figure }) => !Number.isInteger(figure.value) || figure.hedge !== 'exact')
    .map((row) => ({
      code: 'not-countable',
      found: `${row.key}（${row.text}）不是确切的整数`,
      expected: '一个单位一个点，要有确切的个数',
      fix: '改用 bar 或 dot-plot，它们画得出“近”“余”和小数',
    }));
  const total = rows.reduce((sum, row) => sum + row.figure.value, 0);
  if (total <= MOST_UNITS) return problems;
  const found = `一共要画 ${total} 个点`;
  return [...problems, { code: 'too-many-units', found, expected: `不超过 ${MOST_UNITS} 个`, fix: '改用 bar' }];
}

function findWrongSum({ rows, options, rowOf }: FormInput<UnitsOptions>): readonly HonestyProblem[] {
  if (options.whole === undefined) return [];
  const whole = rowOf(options.whole);
  const sum = rows.reduce((total, row) => total + row.figure.value, 0);
  if (sum === whole.figure.value && rows.every((row) => row.figure.unit === whole.figure.unit)) return [];
  return [
    {
      code: 'parts-not-whole',
      found: `各行相加是 ${sum}，${whole.key} 是 ${whole.text}`,
      expected: '各部分同一单位，相加等于整体',
      fix: '补齐 rows，或去掉 whole',
    },
  ];
}

function findWrongAmounts({ options, rowOf }: FormInput<UnitsOptions>): readonly HonestyProblem[] {
  const amounts = Object.values(options.amounts).map(rowOf);
  const strangers = amounts.filter(({ figure }) => isDerived(figure) || !MONEY.includes(figure.kind));
  const problems = strangers.map((row) => ({
    code: 'amount-not-money',
    found: `amounts 里的 ${row.key}（${row.text}）不是一种金额`,
    expected: '报道里印着的金额',
    fix: '换成金额的那一行，或从 amounts 里去掉',
  }));
  return [...problems, ...findMixedUnits(amounts), ...findImplausible(amounts)];
}
