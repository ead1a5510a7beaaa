import type { SameMessages } from '../ProblemText.ts';
import type { zhFormProblems } from '../zh/zhFormProblems.ts';

const name = (row: string, text: string): string => `${row} (${text})`;
const list = (rows: readonly string[]): string => rows.join(', ');

/** Of what one chart form cannot draw: its rows, and what its options say of them. */
export const enFormProblems: SameMessages<typeof zhFormProblems> = {
  'no-rows': () => ['no rows', 'at least one', 'list in rows what the chart draws'],
  'ungrouped-row': (row, times) => [
    `groups name ${row} ${times} times`,
    'each row in exactly one group',
    'give it a group, or take it out of rows',
  ],
  'not-one-area': (rows) => [
    rows.length === 0 ? 'no area' : list(rows.map((row) => name(...row))),
    'one row, in mu, ha, m² or km²',
    'leave one area in rows',
  ],
  'square-not-to-scale': (row, text, km) => [
    `${row} is ${text}`,
    `${km} km, to match the area: an area grows with the square of its side`,
    'derive the side and the perimeter from the area, under derived in dataset.yaml',
  ],
  'shown-not-drawn': (shown, drawn) => [
    `the square is labelled ${shown} but drawn as ${drawn}`,
    'the same area in another unit',
    'correct show',
  ],
  'unfit-size': (text, sideKm, least, most) => [
    `${text}, ${sideKm === null ? 'whose side as a square is unknown' : `a square of ${sideKm} km on a side`}`,
    `a side of ${least} to ${most} km, so that one square kilometre inside it can be seen`,
    'use counts, which prints the figure; or bar, to compare it with other areas',
  ],
  'inset-not-to-scale': (row, text) => [
    `${name(row, text)} does not match its length and width`,
    'length times width equal to the area, both in metres',
    'correct insets',
  ],
  'growth-not-to-scale': (count, size) => [
    `${name(...count)} times ${name(...size)}`,
    'the area in the chart',
    'correct as or size in grow',
  ],
  'option-names-no-row': (row, rows) => [
    `options name ${row}`,
    `one of rows: ${list(rows)}`,
    'use an id from rows, or add this one to rows',
  ],
  'part-exceeds-whole': (part, whole) => [
    `${name(...part)} is not a part of ${name(...whole)}`,
    'a part in the unit of its whole, and no larger',
    'correct parts',
  ],
  'not-countable/tree': (row, text, most) => [
    name(row, text),
    `a whole number from 1 to ${most}, whose hedge is exact, over or at_least`,
    'take it out of rows, or use bar',
  ],
  'not-countable/units': (row, text) => [
    `${name(row, text)} is not an exact whole number`,
    'an exact count: one mark stands for one',
    'use bar or dot, which can draw hedges and decimals',
  ],
  'not-countable/small-units': (row, text, most) => [
    name(row, text),
    `an exact count of at most ${most}`,
    'use units if there are more, bar if the number is not exact',
  ],
  'amount-not-money': (row, text) => [
    `${name(row, text)} in amounts is not a sum of money`,
    'a sum printed in the article',
    'name the row of the sum, or take it out of amounts',
  ],
  'not-a-share': (row, text) => [
    `${row} in shares is ${text}`,
    'a share in %, at most 100',
    'move it from shares to rows',
  ],
  'tiles-incomplete': (tiles, codes, all) => [
    `${tiles} tiles with ${codes} codes`,
    `one tile for each of the ${all} province-level units`,
    'complete them from data/provinces; none may be missing, Taiwan, Hong Kong and Macao included',
  ],
  'tiles-overlap': () => ['two tiles in one place', 'a place for each tile', 'correct row and col in data/provinces'],
  'tiles-not-schematic': (word, caption) => [
    `the Chinese caption does not say “${word}”: ${caption}`,
    'a caption that says it is a schematic map',
    `say “${word}” in it, and that tiles show where units lie relative to each other, not their boundaries`,
  ],
  'unscoped-stage': (row) => [
    `${row} is not in exactly one scope`,
    'each stage in one scope, which says whose it is',
    'give it one scope in scopes',
  ],
  'not-a-count': (row, text) => [
    `${name(row, text)} is not a count`,
    'counts only: one block stands for one',
    'list money under money, not in rows',
  ],
  'no-whole': (row) => [`no ${row} in rows`, 'a whole that is one of rows', 'add the total to rows'],
  'inexact-part': (row, text) => [
    `${row} is ${text}, which is not exact`,
    'exact numbers: only these can be said to add up',
    'use bar or counts',
  ],
  'wrong-block-count': (members, row, text) => [
    `${members} names in members, but ${row} is ${text}`,
    'as many blocks as the printed count',
    'add names to members, or take some out',
  ],
  'unclassed-row': (row) => [
    `${row} is not the size of exactly one class`,
    'every threshold in rows is the size of exactly one class',
    'give it a class in classes, or take it out of rows',
  ],
  'zero-on-log-scale': (row, text) => [
    `${row} is ${text}, which has no place on a scale of doublings`,
    'numbers above zero on a log scale',
    'set scale to linear',
  ],
};
