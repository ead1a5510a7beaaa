import type { ProblemText, SameMessages } from '../ProblemText.ts';
import type { zhDatasetProblems } from '../zh/zhDatasetProblems.ts';

const FORMULA = 'a formula of numbers, letters of with, + - * / ( ) and sqrt()';
const mend = (id: string): string => `correct formula, with or unit of ${id} in derived`;

/** Of counting words that no dataset says count the same thing. */
const sayApart = (what: string, deed: string, units: readonly string[], datasets: readonly string[]): ProblemText => [
  `${what} of different counting words: ${units.join(', ')}; ${datasets.join(', ')} does not say that they count the same thing`,
  'one counting word, or a dataset that says they count the same thing',
  `if they count the same thing, write countsAlike: [${units.join(', ')}] in dataset.yaml; if they do not, do not ${deed}`,
];

/** Of what a dataset declares: its columns, its sums, the figures derived from it. */
export const enDatasetProblems: SameMessages<typeof zhDatasetProblems> = {
  'invalid-pattern': (pattern) => [
    `“${pattern}”`,
    'a regular expression without lookaround (?=…) and without references back such as \\1',
    'look whether brackets and backslashes come in pairs; instead of lookaround or a reference use enum, or several columns',
  ],
  'wrong-columns': () => ['no declared columns', 'a table that declares each of its columns', 'add fields'],
  'wrong-columns/fixed': (column, role) => [
    `the fixed column “${column}” is declared`,
    `a ${role} that declares only the columns it adds`,
    'delete this column from fields',
  ],
  'duplicate-label/declared': (column) => [
    `the column “${column}” is declared more than once`,
    'each column declared once',
    'delete the declaration too many',
  ],
  'wrong-sum': (sum, total, row, value) => [
    `${sum} = ${total}, but ${row} is ${value}`,
    'parts that add up to their whole',
    'compare the sentences and correct the row that is wrong; if it was printed so, delete this identity and say so in caveats',
  ],
  'mixed-units-in-difference': (units) => [
    `a difference of figures in several units: ${units.join(', ')}`,
    'one unit; the letters of a formula are the numbers of the column value, and no unit is converted',
    'convert to one unit first, as in a - b / 10000',
  ],
  'mixed-units-in-difference/counting': (units, datasets) => sayApart('a difference', 'subtract them', units, datasets),
  'mixed-units-in-sum/counting': (units, datasets) => sayApart('a sum', 'add them up', units, datasets),
  'mixed-units-in-sum': (units) => [
    `a sum of figures in several units: ${units.join(', ')}`,
    'one unit',
    'add up only figures in the same unit',
  ],
  'mixed-kinds-in-sum/added': (kinds) => [
    `a sum of several kinds of figures: ${kinds.join(', ')}`,
    'one kind',
    'do not add up figures of different kinds',
  ],
  'not-addable/added': (dataset, rows, because) => [
    `a sum of rows that ${dataset} says are not to be added: ${rows.join(', ')}`,
    because.en,
    'do not add them up; if they do add up, correct notAddable',
  ],
  'counts-alike/not-counting': (word) => [
    `“${word}” does not count things`,
    'counting words, those for single things, people or events; neither units nor words with a scale before them',
    'delete it from countsAlike; figures in different units are converted to one before they are added',
  ],
  'counts-alike/single': (word) => [
    `“${word}” alone`,
    'at least two different counting words',
    'add the words that count the same thing, or delete countsAlike if there are none',
  ],
  'counts-alike/repeated': (word) => [
    `“${word}” more than once`,
    'at least two different counting words',
    'delete the repetition, or write another word',
  ],
  'counts-alike/unused': (word, used) => [
    `no figure of this dataset has the unit “${word}”`,
    used.length === 0 ? 'counting words of this dataset' : `counting words of this dataset: ${used.join(', ')}`,
    'write the word as the data have it, or delete it from countsAlike',
  ],
  'derived-circle': (input, id) => [
    `“${input}” is itself computed from “${id}”`,
    'derived figures that do not lead back to themselves',
    'correct the rows in with',
  ],
  'duplicate-id/figure': (id) => [
    `another row or derived figure is called “${id}” already`,
    'ids that differ within a dataset',
    'choose another id',
  ],
  'derived-figure/unreadable': (id, formula) => [`the formula “${formula}” cannot be read`, FORMULA, mend(id)],
  'derived-figure/several': (id) => ['several formulas, or none', FORMULA, mend(id)],
  'derived-figure/operator': (id, sign) => [`the operator ${sign} in a formula`, FORMULA, mend(id)],
  'derived-figure/literal': (id, text) => [`${text}, which is no number, in a formula`, FORMULA, mend(id)],
  'derived-figure/syntax': (id, type) => [`what no formula may hold (${type})`, FORMULA, mend(id)],
  'derived-figure/function': (id, name) => [
    `the function ${name}() in a formula; the only one is sqrt() of one number`,
    FORMULA,
    mend(id),
  ],
  'derived-figure/no-number': (id, formula) => [`the formula “${formula}” gives no number`, FORMULA, mend(id)],
  'derived-figure/no-row': (id, letter) => [`the letter ${letter} has no row in with`, FORMULA, mend(id)],
  'derived-figure/unknown-row': (id, letter, row) => [
    `the letter ${letter} stands for ${row}, which does not exist`,
    FORMULA,
    mend(id),
  ],
  'derived-figure/unused': (id, letter) => [`${letter} of with is not used in the formula`, FORMULA, mend(id)],
  'derived-figure/unit': (id, unit) => [`the unit “${unit}” is not in the table of units`, FORMULA, mend(id)],
};
