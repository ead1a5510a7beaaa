import { enAdvice } from './enAdvice.ts';
import type { SameMessages } from '../ProblemText.ts';
import type { zhChartProblems } from '../zh/zhChartProblems.ts';

type Said = readonly (readonly [id: string, words: readonly string[]])[];

const SAY_NO = 'if they cannot be compared, set comparable to false and say in why what keeps them apart';

function differ(what: string, said: Said): string {
  return `different ${what}: ${said.map(([id, words]) => `${id} has ${words.join(' + ')}`).join(', ')}`;
}

/** Of charts, of the list of published ones, and of comparisons. */
export const enChartProblems: SameMessages<typeof zhChartProblems> = {
  'duplicate-id/drawn': (row) => [
    `“${row}” is written more than once`,
    'each row drawn once',
    'delete the one too many',
  ],
  'duplicate-id/view': (id) => [`more than one view called “${id}”`, 'an id for each view', 'choose another id'],
  'dangling-emphasis': (row, near) => [
    `the emphasised row “${row}” is not in the chart`,
    'a row that the chart draws',
    enAdvice(near),
  ],
  'dangling-label': (row, near) => [
    `the labelled row “${row}” is not in the chart`,
    'a row that the chart draws',
    enAdvice(near),
  ],
  'drawing-failed': (reason, form) => [
    `it cannot be drawn: ${reason}`,
    `rows that ${form} can draw`,
    'check rows and options against what is said of this form’s settings',
  ],
  'duplicate-id/listed': (id) => [
    `“${id}” is listed more than once`,
    'each chart listed once',
    'delete the one too many',
  ],
  'lost-chart': (id) => [
    `the published chart “${id}” is gone`,
    'a chart that is there, or listed under withdrawn',
    'if it was withdrawn, move it to withdrawn with date, title and reason; else bring its file back',
  ],
  'reused-id': (id) => [
    `the id of the withdrawn chart “${id}” is used again`,
    'an id used once',
    'give the new chart another id',
  ],
  'unknown-chart/successor': (id, near) => [`no chart “${id}”`, 'a chart there is', enAdvice(near)],
  'description-missing': () => [
    'no alt, though figures that can be compared are drawn',
    'alt, the chart in words',
    'add alt: one to three sentences that cite the chart’s main figures',
  ],
  'duplicate-id/compared': (id) => [`“${id}” is written more than once`, 'each figure once', 'choose another figure'],
  'not-a-pair': (count) => [
    `${count} figures that cannot be compared`,
    'exactly two, set face to face',
    'make several comparisons of two figures each',
  ],
  'chart-of-incomparable': (field) => [
    `${field}, though the figures cannot be compared`,
    'no chart of what cannot be compared',
    `delete ${field}`,
  ],
  'incomparable-units': (said) => [
    differ('units', said),
    'figures in the same unit',
    `compare figures derived in one unit; ${SAY_NO}`,
  ],
  'incomparable-kinds': (said) => [
    differ('kinds', said),
    'figures of the same kind',
    `choose figures of the same kind; ${SAY_NO}`,
  ],
  'incomparable-statuses': (said) => [
    differ('statuses', said),
    'figures of the same status',
    `choose figures of the same status; ${SAY_NO}`,
  ],
  'incomparable-implausible': (id) => [
    `${id} is flagged implausible`,
    'figures that are all plausible',
    `do not compare it with others; ${SAY_NO}`,
  ],
  'one-place': (place) => [
    `all the figures are of “${place}”`,
    'at least two places, or a place and a reference figure',
    'add a figure of another place, or a reference figure; if there is none, delete this comparison',
  ],
};
