import type { CompareText } from './CompareText.ts';
import { spellCount } from './spellCount.ts';

function withCommas(count: number): string {
  return count.toLocaleString('en');
}

/** The page of comparisons in English. */
export const enCompareWords: CompareText = {
  name: 'What can be compared',
  title: (places, figures, pairs) => [
    `Of ${figures} figures `,
    `from ${spellCount(places)} places, `,
    pairs === 0
      ? 'no two of different places compare'
      : `${pairs === 1 ? 'only ' : ''}${spellCount(pairs)} pair${pairs === 1 ? '' : 's'} across places can, with care, be compared`,
  ],
  lead: 'Before asking which place did more, ask whether both counted the same thing. Figures go on one scale only if unit, measure and status agree; where period and population differ, that has to be said. Here is what can be compared, and why the rest cannot.',
  count: withCommas,
  steps: [
    'pairs across places',
    'with the same unit',
    'and the same measure and status',
    'counting much the same thing',
  ],
  dotNote: 'Each dot is a pair of printed figures from two places. ',
  sieveNote:
    'A program counted the first three steps; editors settled the last against the articles. Of the pairs that do not compare, those easiest to mistake are shown below. A shared unit says little: Chinese has the same measure word for projects and for townships.',
  sieveLabel: (left) => {
    const [pairs, unit, measure, thing] = left.map(withCommas);
    return `${pairs} pairs across places; ${unit} with the same unit; ${measure} with the same measure and status; ${thing} counting much the same thing`;
  },
  comparable: 'What can be compared',
  comparableLead: 'Unit, measure and status agree, and much the same thing is counted. What differs is said below.',
  yardsticks: 'Against a yardstick from outside',
  yardsticksLead:
    'On one side a reported figure, or one computed from it; on the other a fact with a source of its own.',
  apart: 'Alike, and yet not comparable',
  apartLead: 'The most alike come first. A program set the signs of equality; editors wrote the reasons.',
  withinOne: 'Not even within one place',
  withinOneLead: 'Another task force, another stage, and something else is being counted.',
  why: 'Why they can be compared',
  whyNot: 'Why they cannot',
  say: 'What may be said',
  facts: 'Point by point',
  counted: 'Counted',
  unit: 'Unit',
  measure: 'Measure',
  formula: 'Formula',
  status: 'Status',
  period: 'Period',
  same: 'same',
  alike: 'alike',
  different: 'different',
  notStated: 'does not apply',
  before: 'Before comparing, ask',
  beforeLead: 'The same questions serve for figures from anywhere.',
  questions: [
    [
      'Is the same thing counted?',
      'A visit is not a service, signing is not moving in, and a number of kinds is not a number of things.',
    ],
    ['Is the unit the same?', 'Convert first; what cannot be converted is not compared.'],
    [
      'Is it the same measure?',
      'Contract value, total investment, financing and subsidies are all money, and not the same money.',
    ],
    ['Are both at the same stage?', 'Applied for is not received, designed is not in place, a target is not a result.'],
    [
      'From when to when?',
      'One year does not compare with a running total, nor with one whose first day is not given.',
    ],
    ['Out of how many?', 'A city’s total and a neighbourhood’s can be set side by side; how well each did cannot.'],
  ],
  rules: 'The charts follow rules of their own: Rules of honest charts',
  teaser: 'Which place did more?',
  teaserLead: 'What can be compared is set side by side, and why the rest cannot.',
  fromStory: 'Can these figures be compared with other places’?',
  inComparison: 'Comparison',
};
