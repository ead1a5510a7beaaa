import type { FormRow, HonestyProblem } from '../Form.ts';
import { type HonestyRule, breach } from './HonestyRule.ts';
import { findMixedUnits } from './units.ts';
import { isDerived } from '../../model/Figure.ts';
import { MONEY_KINDS } from '../../model/Kind.ts';
import type { Localized } from '../../model/Localized.ts';

export const BROKEN_WHOLE: HonestyRule = {
  code: 'parts-not-whole',
  title: '各部分相加等于总数',
  why: '画成一个总数分出来的几部分，读者就当它们凑得齐；凑不齐，少掉的或多出的就被图抹掉了。',
  instead: '查对数据，补齐 rows；不是一个总数分出来的，改用 bar',
};

// Sums of decimals are not exact: 0.1 + 0.2.
const ROUNDING = 1e-9;

/** Parts of a whole add up to it; whether they are in its unit is for `findMixedUnits` to say. */
export function findBrokenWhole(parts: readonly FormRow[], whole: FormRow): readonly HonestyProblem[] {
  const sum = Number(parts.reduce((total, row) => total + row.figure.value, 0).toPrecision(12));
  // A missing value and different units have been reported already.
  if (Number.isNaN(sum) || findMixedUnits([...parts, whole]).length > 0) return [];
  if (Math.abs(sum - whole.figure.value) <= ROUNDING * Math.abs(whole.figure.value)) return [];
  const terms = parts.map((row) => row.figure.value).join(' + ');
  return [breach(BROKEN_WHOLE, `${terms} = ${sum}，总数却是 ${whole.figure.value}`)];
}

export const NOT_ADDABLE: HonestyRule = {
  code: 'not-addable',
  title: '数据集说不能相加的，不画成一个总数的几部分',
  why: '几行数可能把同一个人、同一个项目各算一次；拼成一个整体，整体就虚高了。',
  instead: '改用 bar 或 dot，各画各的；若确实可加，改正 dataset.yaml 的 notAddable',
};

/** Figures that must not be added, by full id, and why. */
export interface NotAddable {
  readonly ids: readonly string[];
  readonly because: Localized;
}

/** No two rows that a drawing adds up are said to overlap. */
export function findNotAddable(parts: readonly FormRow[], rules: readonly NotAddable[]): readonly HonestyProblem[] {
  return rules.flatMap(({ ids, because }) => {
    const overlapping = parts.filter((row) => ids.includes(row.figure.id)).map((row) => row.key);
    if (overlapping.length < 2) return [];
    return [breach(NOT_ADDABLE, `相加了 ${overlapping.join('、')}，数据集说不能：${because.zh}`)];
  });
}

export const MIXED_KINDS: HonestyRule = {
  code: 'mixed-money-kinds',
  title: '一处只放一种口径',
  why: '签约金额、总投资、产值都以元计，却是不同的量：并排而不加说明，读者会拿它们比大小。',
  instead: '按口径分组，每组有自己的小标题',
};

const MONEY: readonly string[] = MONEY_KINDS;

/** The kinds of money among these rows. */
export function moneyKindsOf(rows: readonly FormRow[]): readonly string[] {
  const kinds = rows.map(({ figure }) => (isDerived(figure) ? '' : figure.kind));
  return [...new Set(kinds)].filter((kind) => MONEY.includes(kind));
}

/** Different kinds of money are different measures: they do not stand side by side without a heading that says so. */
export function findMixedKinds(rows: readonly FormRow[], where: string): readonly HonestyProblem[] {
  const kinds = moneyKindsOf(rows);
  return kinds.length < 2 ? [] : [breach(MIXED_KINDS, `${where}里混有几种口径的钱：${kinds.join('、')}`)];
}

export const MIXED_SUM: HonestyRule = {
  code: 'mixed-kinds-in-sum',
  title: '只把同一口径的钱加在一起',
  why: '一个项目的签约金额和总投资可能是同一笔钱，加起来就算了两遍。',
  instead: '不要画成一个总数的几部分；改用 lollipop，按口径分组',
};

/** Rows that a drawing adds up are money of one kind. */
export function findMixedSum(parts: readonly FormRow[]): readonly HonestyProblem[] {
  const kinds = moneyKindsOf(parts);
  return kinds.length < 2 ? [] : [breach(MIXED_SUM, `相加的各部分口径不一：${kinds.join('、')}`)];
}
