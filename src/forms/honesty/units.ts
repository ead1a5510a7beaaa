import { findDifferingUnits } from '../../figures/findDifferingUnits.ts';
import { formatFigure } from '../../figures/formatFigure.ts';
import { formatUnit } from '../../figures/formatUnit.ts';
import type { FormRow, HonestyProblem } from '../Form.ts';
import { type DrawnChart, datumGroups, withoutSpaces, wordsOf } from './DrawnChart.ts';
import { faultOf } from '../../i18n/problems/faultOf.ts';
import { isDerived } from '../../model/Figure.ts';
import { LANGUAGES, type Locale } from '../../model/Locale.ts';
import { isCountingWord, unitOf } from '../../model/units.ts';

/** Rows on one axis, or parts and their whole, must be in one unit, or in words that count the same thing. */
export function findMixedUnits(rows: readonly FormRow[]): readonly HonestyProblem[] {
  const units = findDifferingUnits(rows.map(({ figure, countsAlike }) => ({ unit: figure.unit, countsAlike })));
  if (units.length === 0) return [];
  // Counting words differ also where the things counted do not: only the dataset can say.
  return [faultOf(units.every(isCountingWord) ? 'mixed-units/counting' : 'mixed-units', units)];
}

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
  const message = LANGUAGES[locale].numbers === 'chinese' ? 'missing-unit' : 'missing-unit/latin';
  return faultOf(message, locale, formatUnit(unit, locale));
}

function isSaid(row: FormRow, { subtitle, locale, encodes }: DrawnChart): boolean {
  const { unit } = row.figure;
  const isCount = unitOf(unit)?.measure.dimension === 'count';
  if (LANGUAGES[locale].numbers === 'chinese')
    return subtitle.includes(unit) || (isCount && encodes.includes('count') && subtitle.includes('是一'));
  // English counts things by name, and the name is in the label.
  return isCount || subtitle.toLowerCase().includes(formatUnit(unit, locale).toLowerCase());
}
