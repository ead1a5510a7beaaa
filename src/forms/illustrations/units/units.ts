import type { Form, FormInput, FormRow, HonestyProblem } from '../../Form.ts';
import { findTooManyRows, findTooManyUnits } from '../../honesty/fit.ts';
import { findAllZero, findImplausible, findNoRows, findLostValues } from '../../honesty/values.ts';
import { findBrokenWhole, findMixedSum } from '../../honesty/sums.ts';
import { findMixedUnits } from '../../honesty/units.ts';
import { peopleApart } from './peopleApart.ts';
import { unitsApart } from './unitsApart.ts';
import { type UnitsOptions, unitsOptionsSchema } from './unitsOptions.ts';
import { unitsTogether } from './unitsTogether.ts';
import { unitsWithAmounts } from './unitsWithAmounts.ts';
import { faultOf } from '../../../i18n/problems/faultOf.ts';
import { isDerived } from '../../../model/Figure.ts';
import { MONEY_KINDS } from '../../../model/Kind.ts';

/** Columns beside each other on a wide drawing, strips under one another on a narrow one. */
const MOST_ROWS = 8;
const MONEY: readonly string[] = MONEY_KINDS;

/** One mark for each thing counted, in tens and hundreds: a number nobody would count, made countable. */
export const unitsForm: Form<UnitsOptions> = {
  id: 'units',
  options: unitsOptionsSchema,
  encodes: ['count', 'length'],
  partsOf,
  figureIds: ({ whole, amounts }) => [...(whole === undefined ? [] : [whole]), ...Object.values(amounts)],
  findDishonesty,
  draw(input) {
    if (input.options.arrangement === 'together') return unitsTogether(input);
    if (input.options.arrangement === 'amounts') return unitsWithAmounts(input);
    return input.options.mark === 'person' ? peopleApart(input) : unitsApart(input);
  },
};

function findDishonesty(input: FormInput<UnitsOptions>): readonly HonestyProblem[] {
  const { rows, options, rowOf } = input;
  const whole = options.whole === undefined ? [] : [rowOf(options.whole)];
  return [
    ...findNoRows(rows),
    ...findAllZero(rows),
    ...findMixedUnits([...rows, ...whole]),
    ...findImplausible(rows),
    ...findUncountable(rows),
    ...whole.flatMap((one) => findBrokenWhole(rows, one)),
    ...findMixedSum(partsOf(input)),
    ...findWrongAmounts(input),
  ];
}

function findUncountable(rows: readonly FormRow[]): readonly HonestyProblem[] {
  const problems = rows
    .filter(({ figure }) => !Number.isInteger(figure.value) || figure.hedge !== 'exact')
    .map((row) => faultOf('not-countable/units', row.key, row.text));
  return [...problems, ...findTooManyUnits(rows), ...findTooManyRows(rows, MOST_ROWS)];
}

/** In one field, or under one total, the rows are added up. */
function partsOf({ rows, options }: FormInput<UnitsOptions>): readonly FormRow[] {
  return options.whole !== undefined || options.arrangement === 'together' ? rows : [];
}

function findWrongAmounts({ options, rowOf }: FormInput<UnitsOptions>): readonly HonestyProblem[] {
  const amounts = Object.values(options.amounts).map(rowOf);
  const strangers = amounts.filter(({ figure }) => isDerived(figure) || !MONEY.includes(figure.kind));
  const problems = strangers.map((row) => faultOf('amount-not-money', row.key, row.text));
  return [...problems, ...findMixedUnits(amounts), ...findImplausible(amounts), ...findLostValues(amounts)];
}
