import type { Drawing, Ink, Mark } from '../../model/Drawing.ts';
import { WIDE_FROM_PX } from '../../theme/sizes.ts';

interface Look {
  readonly ink: Ink;
  /** Radius as a share of the distance between dots. */
  readonly radius: number;
}

const PITCH_PX = { wide: 8, narrow: 5 } as const;
/** Between those that fell at one question and those that fell at the next, in dots. */
const GAP = 1.75;
/** From those that fell first to those that passed all. */
const LOOKS: readonly Look[] = [
  { ink: 'ash', radius: 0.25 },
  { ink: 'muted', radius: 0.34 },
  { ink: 'ink', radius: 0.4 },
];
const PASSED: Look = { ink: 'seal', radius: 0.75 };

/** Beyond this many, dots would neither be seen singly nor be cheap. */
export const MOST_PAIRS = 6000;

/**
 * One dot a pair, up to MOST_PAIRS of them. `left` counts what is left after each question, the most first: the pairs that fall at a question
 * stand together, and what has passed them all stands at the end, by itself.
 */
export function drawPairs(left: readonly number[], widthPx: number): Drawing {
  const pitchPx = widthPx >= WIDE_FROM_PX ? PITCH_PX.wide : PITCH_PX.narrow;
  const bands = left.map((count, index) => count - (left[index + 1] ?? 0));
  const rows = rowsFor(bands, widthPx / pitchPx);
  let column = 0;
  const marks = bands.flatMap((count, index): readonly Mark[] => {
    const look = index === bands.length - 1 ? PASSED : (LOOKS[index] ?? PASSED);
    const first = column;
    column += columnsOf(count, rows) + GAP;
    const points = Array.from({ length: count }, (_, dot): readonly [number, number] => [
      (first + Math.floor(dot / rows) + 0.5) * pitchPx,
      ((dot % rows) + PASSED.radius) * pitchPx,
    ]);
    return points.length === 0
      ? []
      : [{ shape: 'dots', key: `pairs-${index}`, radiusPx: look.radius * pitchPx, fill: look.ink, points }];
  });
  return { widthPx, heightPx: Math.ceil((rows + PASSED.radius * 2 - 1) * pitchPx), marks };
}

/** The fewest rows in which all bands fit into so many columns. */
function rowsFor(bands: readonly number[], columns: number): number {
  const widthOf = (rows: number): number =>
    bands.reduce((sum, count) => sum + columnsOf(count, rows), 0) + GAP * (bands.length - 1);
  const most = Math.max(1, ...bands);
  for (let rows = 1; rows < most; rows += 1) if (widthOf(rows) <= columns) return rows;
  return most;
}

function columnsOf(count: number, rows: number): number {
  return Math.ceil(count / rows);
}
