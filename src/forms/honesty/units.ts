import { findDifferingUnits } from '../../figures/findDifferingUnits.ts';
import { formatFigure } from '../../figures/formatFigure.ts';
import { formatUnit } from '../../figures/formatUnit.ts';
import type { FormRow, HonestyProblem } from '../Form.ts';
import { type DrawnChart, datumGroups, withoutSpaces, wordsOf } from './DrawnChart.ts';
import { type HonestyRule, breach } from './HonestyRule.ts';
import { isDerived } from '../../model/Figure.ts';
import { LANGUAGES, type Locale } from '../../model/Locale.ts';
import { isCountingWord, unitOf } from '../../model/units.ts';

export const MIXED_UNITS: HonestyRule = {
  code: 'mixed-units',
  title: '一条轴只用一种单位',
  why: '把吨和户画在一条轴上，谁长谁短只取决于单位取多大，说明不了任何事。',
  instead: '把不同单位的行拆成几张图，或改用 panels、counts',
};

/** Rows on one axis, or parts and their whole, must be in one unit, or in words that count the same thing. */
export function findMixedUnits(rows: readonly FormRow[]): readonly HonestyProblem[] {
  const units = findDifferingUnits(rows.map(({ figure, countsAlike }) => ({ unit: figure.unit, countsAlike })));
  if (units.length === 0) return [];
  return units.every(isCountingWord)
    ? [sayMixedWords(units)]
    : [breach(MIXED_UNITS, `同一条轴上有 ${units.join('、')}`)];
}

/** Counting words differ also where the things counted do not: only the dataset can say. */
function sayMixedWords(units: readonly string[]): HonestyProblem {
  return {
    code: MIXED_UNITS.code,
    found: `量词不同：${units.join('、')}，数据集没有说它们数的是同样的东西`,
    expected: '量词相同，或数据集说它们数的是同样的东西',
    fix: `数的若是同样的东西，在 dataset.yaml 里写 countsAlike: [${units.join(', ')}]；不是，就${MIXED_UNITS.instead}`,
  };
}

export const MISSING_UNIT: HonestyRule = {
  code: 'missing-unit',
  title: '单位写在数旁边或副题里',
  why: '170是万吨还是吨，差一万倍。',
  instead: '在 subtitle 里写明单位，如“产能，万吨”；一个标记代表一个的，写“一点是一……”',
};

/** Every number a drawing prints has its unit beside it, or the subtitle says it. */
export function findMissingUnit(chart: DrawnChart): readonly HonestyProblem[] {
  const { drawing, rows, locale } = chart;
  const bare = datumGroups(drawing).flatMap((group) => {
    const row = rows.get(group.figure);
    const words = wordsOf(group);
    if (row === undefined || !words.includes(withoutSpaces(formatFigure(row.figure, locale, 'number')))) return [];
    const printed = isDerived(row.figure) ? row.text : row.figure.printed;
    const isWhole = [row.text, printed].some((text) => text !== '' && words.includes(withoutSpaces(text)));
    return isWhole || isSaid(row, chart) ? [] : [row.figure.unit];
  });
  return [...new Set(bare)].map((unit) => sayMissing(unit, locale));
}

/** Each edition has a subtitle of its own, and words of its own for units. */
function sayMissing(unit: string, locale: Locale): HonestyProblem {
  const word = formatUnit(unit, locale);
  const subtitle = `${LANGUAGES[locale].chineseName}的副题（subtitle 的 ${locale}）`;
  const problem = breach(MISSING_UNIT, `图上只写数，${subtitle}没有写单位“${word}”`);
  if (LANGUAGES[locale].numbers === 'chinese') return problem;
  return { ...problem, fix: `在 subtitle 的 ${locale} 里写明“${word}”，如“Capacity, ${word}”` };
}

function isSaid(row: FormRow, { subtitle, locale, encodes }: DrawnChart): boolean {
  const { unit } = row.figure;
  const isCount = unitOf(unit)?.measure.dimension === 'count';
  if (LANGUAGES[locale].numbers === 'chinese')
    return subtitle.includes(unit) || (isCount && encodes.includes('count') && subtitle.includes('是一'));
  // English counts things by name, and the name is in the label.
  return isCount || subtitle.toLowerCase().includes(formatUnit(unit, locale).toLowerCase());
}
