import { textLines } from '../labels/textLines.ts';
import type { Mark } from '../../model/Drawing.ts';

/** Where units stand: lines of ten, ten lines to a block of a hundred, so that a reader can count them. */
export interface UnitPlacing {
  readonly count: number;
  /** Units placed before these in the same field. */
  readonly offset?: number;
  /** `up`: lines lie and pile upwards from `y`; `right`: lines stand and follow one another from `x`. */
  readonly direction: 'up' | 'right';
  /** Corner where the first unit's cell begins: bottom left for `up`, top left for `right`. */
  readonly x: number;
  readonly y: number;
  readonly pitchPx: number;
  /** Distance along a line where cells are not square. */
  readonly pitchAlongPx?: number;
  /** Space between blocks of a hundred. */
  readonly gapPx: number;
  /** Blocks side by side before the next row of blocks begins (`right` only). */
  readonly blocksPerRow?: number;
}

/** Centres of the units' cells, in order. */
export function placeUnits(placing: UnitPlacing): readonly (readonly [x: number, y: number])[] {
  const offset = placing.offset ?? 0;
  return Array.from({ length: placing.count }, (_, index) => placeUnit(placing, offset + index));
}

function placeUnit(placing: UnitPlacing, index: number): readonly [x: number, y: number] {
  const { pitchPx, gapPx, x, y } = placing;
  const alongPitchPx = placing.pitchAlongPx ?? pitchPx;
  const blocksPerRow = placing.blocksPerRow ?? Number.POSITIVE_INFINITY;
  const block = Math.floor(index / 100);
  const blockRow = Math.floor(block / blocksPerRow);
  const blockColumn = block - (blockRow === 0 ? 0 : blockRow * blocksPerRow);
  const line = Math.floor((index % 100) / 10) + blockColumn * 10;
  const acrossPx = line * pitchPx + blockColumn * gapPx + pitchPx / 2;
  const alongPx = (index % 10) * alongPitchPx + alongPitchPx / 2;
  if (placing.direction === 'up') return [x + alongPx, y - acrossPx];
  return [x + acrossPx, y + alongPx + blockRow * (10 * alongPitchPx + gapPx)];
}

/** Room taken by `count` units across their lines: height for `up`, width for `right` within one row of blocks. */
export function lengthOfUnits(count: number, pitchPx: number, gapPx: number): number {
  const lines = Math.ceil(count / 10);
  return lines * pitchPx + Math.max(0, Math.ceil(lines / 10) - 1) * gapPx;
}

/** The largest pitch on the half-pixel grid at which `blocks` blocks of ten lines and their gaps fit. */
export function pitchFor(lengthPx: number, lines: number, gapPx: number): number {
  const gaps = Math.max(0, Math.ceil(lines / 10) - 1);
  return Math.floor(((lengthPx - gaps * gapPx) / lines) * 2) / 2;
}

/** A small bracket along one block of a hundred units, so that a reader knows what a block holds. */
export function hundredRuler(span: {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}): readonly Mark[] {
  const { x1, y1, x2, y2 } = span;
  if (x1 === x2) {
    const d = `M${x1} ${y1 + 1}h5V${y2 - 1}h-5`;
    return [bracket(d), ...textLines(['100'], x1 + 11, (y1 + y2) / 2 + 5, { fill: 'muted' })];
  }
  const d = `M${x1 + 1} ${y1}v5H${x2 - 1}v-5`;
  return [bracket(d), ...textLines(['100'], (x1 + x2) / 2, y1 + 21, { fill: 'muted', anchor: 'middle' })];
}

function bracket(d: string): Mark {
  return { shape: 'path', d, fill: 'none', stroke: 'muted', strokeWidthPx: 1 };
}
