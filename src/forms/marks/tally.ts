import type { Ink, LineMark, PathMark } from '../../model/Drawing.ts';

export interface Tally {
  readonly count: number;
  readonly perRow: number;
  readonly x: number;
  /** Top edge, or the bottom edge when rows pile up. */
  readonly y: number;
  readonly cellPx: number;
  readonly gapPx: number;
  readonly ink: Ink;
  /** Rows pile up from a baseline instead of running down from the top. */
  readonly pilesUp?: boolean;
}

export interface DrawnTally {
  readonly marks: readonly LineMark[];
  readonly heightPx: number;
  /** End of the last row, where an open tally goes on. */
  readonly lastX: number;
  readonly lastY: number;
}

/** One square for each one counted; a row is one dashed line, so that thousands stay light. */
export function tally({ count, perRow, x, y, cellPx, gapPx, ink, pilesUp }: Tally): DrawnTally {
  const pitch = cellPx + gapPx;
  const rows = Math.ceil(count / perRow);
  const middleOf = (row: number): number =>
    pilesUp === true ? y - row * pitch - cellPx / 2 : y + row * pitch + cellPx / 2;
  const widthOf = (row: number): number => Math.min(perRow, count - row * perRow) * pitch - gapPx;
  const marks = Array.from({ length: rows }, (_, row): LineMark => ({
    shape: 'line',
    x1: x,
    x2: x + widthOf(row),
    y1: middleOf(row),
    y2: middleOf(row),
    stroke: ink,
    strokeWidthPx: cellPx,
    dash: `${cellPx} ${gapPx}`,
  }));
  return { marks, heightPx: rows * pitch - gapPx, lastX: x + widthOf(rows - 1), lastY: middleOf(rows - 1) };
}

/** Chevrons where a tally does not end: upwards from the top of a pile, or onwards after its last square. */
export function openTally(x: number, y: number, stroke: Ink, towards: 'up' | 'on'): PathMark {
  const d =
    towards === 'up'
      ? `M${x - 12} ${y}l12 -7l12 7M${x - 12} ${y - 7}l12 -7l12 7`
      : `M${x + 5} ${y - 6}l6 6l-6 6M${x + 12} ${y - 6}l6 6l-6 6`;
  return { shape: 'path', d, fill: 'none', stroke, strokeWidthPx: 2 };
}
