import type { SameMessages } from '../ProblemText.ts';
import type { zhTextProblems } from '../zh/zhTextProblems.ts';

const CITATIONS = '{dataset/row}, {dataset/row:number}, {name:…} or {date:…|…}';

/** Of words: typed numbers, citations, dates, punctuation. */
export const enTextProblems: SameMessages<typeof zhTextProblems> = {
  'typed-number': (number) => [
    `the number “${number}”, typed`,
    'every number cites a row of the ledger',
    'in a story write <Fig id="dataset/row" />, in titles and captions {dataset/row}; for a number in a name <Name> or {name:…}, for a date <Date> or {date:…|…}',
  ],
  'unknown-figure/cited': (id) => [
    `{${id}}`,
    'a dataset/row of the ledger',
    'check the id, or write the figure into the ledger first',
  ],
  'malformed-citation': (text) => [
    `“${text}”`,
    CITATIONS,
    'in braces write {dataset/row}, {dataset/row:number}, {name:a name} or {date:2023-09|September 2023}',
  ],
  'malformed-citation/unbalanced': (text) => [`“${text}”`, CITATIONS, 'add the other brace, or take this one away'],
  'malformed-citation/date': (text, at) => [
    `“${text}”`,
    CITATIONS,
    `write the date ${at} as 2023, 2023-09 or 2023-09-07`,
  ],
  'html-in-text': (markup) => [`“${markup}”`, 'plain words', 'delete tags and links; only {…} can cite here'],
  'invalid-date': (at) => [
    `the date “${at}”`,
    'an ISO date, month or year: 2023-09-07, 2023-09, 2030',
    'write it in the ISO way, and a span as two dates',
  ],
  'date-mismatch': (words, at) => [
    `a date worded “${words}” whose at is ${at}`,
    'words whose year, month and day are all in at',
    'correct at or the words; a number that is no date is cited with <Fig />',
  ],
  'half-width-punctuation': (near) => [
    `“${near}”`,
    'full-width punctuation beside Chinese: ，；：！？。（）',
    'use the full-width mark',
  ],
  'straight-quote': (near) => [`“${near}”`, 'Chinese quotation marks “”‘’', 'use the curly marks “”'],
  ellipsis: (near) => [`“${near}”`, 'a Chinese ellipsis of two …: ……', 'write ……'],
  dash: (near) => [`“${near}”`, 'a Chinese dash of two —: ——', 'write ——'],
  'space-in-chinese': (near) => [
    `“${near}”`,
    'no space between Chinese and numbers or letters: the stylesheet sets them apart',
    'delete the space',
  ],
  'repeated-punctuation': (near) => [`“${near}”`, 'a mark of punctuation once', 'delete the ones too many'],
  'full-width-alphanumeric': (near) => [`“${near}”`, 'half-width digits and letters', 'write them half-width'],
  'literal-asterisk': (near) => [
    `“${near}”`,
    'a pair of ** around bold words',
    'look whether the ** come in pairs and touch the words',
  ],
  'unbalanced-pair': (near, mark, open, close) => [
    `the ${mark} in “${near}” has no other half`,
    `${open} and ${close} in pairs`,
    'add the other half',
  ],
};
