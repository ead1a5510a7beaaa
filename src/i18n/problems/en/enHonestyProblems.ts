import type { HonestyText } from '../../../model/HonestyText.ts';
import { LANGUAGES, type Locale } from '../../../model/Locale.ts';
import { enRuleTexts } from '../../enRuleTexts.ts';
import type { SameMessages } from '../ProblemText.ts';
import { sayBreaches } from '../sayBreaches.ts';
import type { HonestyBreaches, zhHonestyProblems } from '../zh/zhHonestyProblems.ts';

const list = (names: readonly string[]): string => names.join(', ');
const name = (row: string, text: string): string => `${row} (${text})`;
const unitless = (locale: Locale, unit: string): string =>
  `bare numbers in the chart, and no unit “${unit}” in the ${LANGUAGES[locale].englishName} subtitle (${locale} of subtitle)`;

/** Rules as they stand inside a sentence. */
const rules = Object.fromEntries(
  Object.entries(enRuleTexts).map(([code, { title, why, instead }]) => [
    code,
    { title: startSmall(title), why, instead: startSmall(instead) },
  ]),
) as Record<keyof typeof enRuleTexts, HonestyText>;

function startSmall(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}

/** Of charts that would mislead. */
export const enHonestyProblems: SameMessages<typeof zhHonestyProblems> = {
  ...sayBreaches<HonestyBreaches>(
    {
      'mixed-units': (units) => `several units on one axis: ${list(units)}`,
      'baseline-not-zero': (rows) => `lengths that do not start at zero: ${list(rows)}`,
      'log-lengths': (rows) => `lengths drawn by the logarithms of the values: ${list(rows)}`,
      'radius-for-area': (one, other, isCircle) =>
        `the ${isCircle ? 'radii' : 'sides'} of ${name(...one)} and ${name(...other)} are in proportion, so their areas differ by the square`,
      'not-to-scale': (rows) => `lengths out of proportion to their figures: ${list(rows)}`,
      'not-to-scale/count': (row, text, count) => `${row} is ${text}, and the marks drawn for it are ${count}`,
      'not-to-scale/place': (rows) => `positions that do not match their figures: ${list(rows)}`,
      'not-to-scale/area': (one, other) =>
        `the areas of ${name(...one)} and ${name(...other)} are out of proportion to their figures`,
      'outlier-hidden': (largest, lost) =>
        `too short to see on one scale with ${name(...largest)}: ${list(lost.map((row) => name(...row)))}`,
      'outlier-hidden/cut': (row, text) => `${name(row, text)} is drawn too short for its figure`,
      'outlier-hidden/place': (row, text) => `${name(row, text)} is not where it belongs on the scale`,
      'negative-value': (row, text) => `${row} is negative (${text})`,
      'negative-value/none': (row) => `${row} has no value`,
      'all-zero': (rows) => `nothing but zeros: ${list(rows)}`,
      'parts-not-whole': (terms, sum, whole) => `${terms} = ${sum}, but the total is ${whole}`,
      'not-addable': (rows, because) =>
        `added up, though the dataset says not to: ${list(rows)} (${because.en.replace(/\.$/u, '')})`,
      'mixed-money-kinds': (kinds) => `several kinds of money in the chart: ${list(kinds)}`,
      'mixed-money-kinds/bars': (kinds) => `several kinds of money in the bars: ${list(kinds)}`,
      'mixed-money-kinds/group': (kinds, heading) => `several kinds of money in the group “${heading}”: ${list(kinds)}`,
      'mixed-money-kinds/panel': (kinds, unit) => `several kinds of money in the panel of ${unit}: ${list(kinds)}`,
      'mixed-kinds-in-sum': (kinds) => `several kinds of money added up: ${list(kinds)}`,
      'planned-as-done': (planned, done) =>
        `drawn alike and solid: ${list(planned)} (not yet done), ${list(done)} (done)`,
      'implausible-at-scale': (row, text) => `${name(row, text)} is flagged implausible, but would be drawn to scale`,
      'implausible-at-scale/drawn': (row, text) => `${name(row, text)} is flagged implausible, but drawn to scale`,
      'hedge-dropped': (row, text, drawn) => `${row} is “${text}”, but the chart says only “${drawn}”`,
      'hedge-dropped/name': (written, figure) => `“${written}”, written as a name, drops the hedge of “${figure}”`,
      'title-not-drawn': (id) => `the title cites ${id}, which the chart does not draw`,
      'too-many-colours': (count) => `${count} colours`,
      'colour-alone': (rows) => `colour but no words beside ${list(rows)}`,
      'too-many-units': (count, most) => `${count} marks to draw, where ${most} are the most`,
      'too-many-rows': (count, most) => `${count} rows, where this form draws at most ${most}`,
      'does-not-fit': (one, other) => `“${one}” and “${other}” overlap`,
      'does-not-fit/cut': (text) => `“${text}” runs off the chart`,
      'does-not-fit/outside': () => 'a mark that runs off the chart',
      'does-not-fit/nowhere': () => 'a mark that has no place',
      'missing-unit': unitless,
      'missing-period': (locales) => `no time in either the title or the subtitle of ${list(locales)}`,
      'missing-source': () => 'no source',
      'description-without-figure': () => 'no figure in the description',
    },
    rules,
  ),
  'mixed-units/counting': (units) => [
    `different counting words: ${list(units)}; the dataset does not say that they count the same thing`,
    'one counting word, or a dataset that says they count the same thing',
    `if they count the same thing, write countsAlike: [${list(units)}] in dataset.yaml; if not, ${rules['mixed-units'].instead}`,
  ],
  'missing-unit/latin': (locale, unit) => [
    unitless(locale, unit),
    rules['missing-unit'].title,
    `say “${unit}” in the ${locale} of subtitle, as in “Capacity, ${unit}”`,
  ],
};
