import { enAdvice } from './enAdvice.ts';
import type { SameMessages } from '../ProblemText.ts';
import type { zhRowProblems } from '../zh/zhRowProblems.ts';

/** Of the rows of a ledger: their words, what they print, where it was printed. */
export const enRowProblems: SameMessages<typeof zhRowProblems> = {
  'missing-translation/cell': (column) => [
    'an empty cell',
    `a text in the column “${column}”`,
    'write it in every language',
  ],
  'invalid-period': (period) => [
    `“${period}”`,
    'an ISO date, month or year, or a span: 2023-09, 2022-09/2023-09, 2030',
    'write it in the ISO way',
  ],
  'invalid-value/word': (word, near) => [`“${word}”`, `one of ${near.valid.join(', ')}`, enAdvice(near)],
  'invalid-value/flag': (word, near) => [`“${word}”`, 'nothing, or implausible', enAdvice(near)],
  'missing-caveat': (columns) => [
    'the flag implausible without a caveat',
    'the reason why a figure is in doubt',
    `add ${columns.join(' and ')}`,
  ],
  'printed-unreadable': (printed) => [
    `“${printed}” cannot be read as one figure`,
    'one figure as it was printed, in Chinese, with its hedge and unit',
    'write it as in the sentence, without a word more',
  ],
  'printed-value': (cell, printed, reading) => [
    `value is “${cell}”, but “${printed}” as printed reads “${reading}”`,
    'value and printed that agree',
    'compare the sentence, and correct the side that is wrong',
  ],
  'printed-unit': (cell, printed, reading) => [
    `unit is “${cell}”, but “${printed}” as printed reads “${reading}”`,
    'unit and printed that agree',
    'compare the sentence, and correct the side that is wrong',
  ],
  'printed-hedge': (cell, printed, reading) => [
    `hedge is “${cell}”, but “${printed}” as printed reads “${reading}”`,
    'hedge and printed that agree',
    'compare the sentence, and correct the side that is wrong',
  ],
  'invalid-locator': (written) => [
    `“${written}”`,
    'article#sentence, several of them with a space between',
    'write it as in guangyuan#36',
  ],
  'unknown-article/cited': (id, source, near) => [
    `no article “${id}”`,
    `an article of data/sources/${source}.yaml`,
    enAdvice(near),
  ],
  'sentence-out-of-range': (sentence, sentences) => [
    `sentence ${sentence}`,
    `1 to ${sentences}: the article has no more`,
    'check the number; sentences are counted from 1, and the headline is one',
  ],
  'missing-field/ledger': (field) => [
    `a ledger without ${field}`,
    'a ledger that names its source and its story',
    `add ${field}`,
  ],
};
