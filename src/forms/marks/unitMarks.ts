import type { FormRow } from '../Form.ts';
import type { Ink, Mark } from '../../model/Drawing.ts';

export const UNIT_SHAPES = ['dot', 'person'] as const;

export type UnitShape = (typeof UNIT_SHAPES)[number];

export interface Units {
  readonly row: FormRow;
  readonly shape: UnitShape;
  readonly points: readonly (readonly [x: number, y: number])[];
  /** Distance from one unit to the next: the mark fills four fifths of it. */
  readonly pitchPx: number;
  readonly fill: Ink;
  readonly opacity?: number | undefined;
}

/** One mark a unit, all of a row's units under one key, so that each can move to its place in another view. */
export function unitMarks({ row, shape, points, pitchPx, fill, opacity }: Units): readonly Mark[] {
  if (shape === 'person') return people({ key: row.key, points, sizePx: pitchPx * 0.68, fill, opacity });
  return [{ shape: 'dots', key: `${row.key}-unit`, radiusPx: pitchPx * 0.4, points, fill, opacity }];
}

/** Rows of people stand further apart than files: a figure is taller than wide. */
export const ROW_TO_FILE = 1.28;

export interface People {
  readonly key: string;
  /** Centres of the cells people stand in. */
  readonly points: readonly (readonly [x: number, y: number])[];
  /** Width of a figure, shoulder to shoulder; it is 1.4 times as tall. */
  readonly sizePx: number;
  readonly fill: Ink;
  readonly opacity?: number | undefined;
}

/** One small figure a person: a head for each, which moves by key, and all shoulders in one path. */
export function people(crowd: People): readonly Mark[] {
  const { key, points, sizePx, fill, opacity } = crowd;
  const halfPx = sizePx / 2;
  const headPx = sizePx * 0.27;
  const topPx = sizePx * 0.7;
  const heads = points.map(([x, y]) => [x, y - topPx + headPx] as const);
  return [
    { shape: 'dots', key: `${key}-unit`, radiusPx: headPx, points: heads, fill, opacity },
    { shape: 'path', key: `${key}-shoulders`, d: shouldersOf(points, halfPx, topPx), fill, opacity },
  ];
}

function shouldersOf(points: People['points'], halfPx: number, topPx: number): string {
  const r = trim(halfPx);
  const legPx = trim(topPx * 2 - halfPx * 2.3);
  let d = '';
  let [penX, penY] = [0, 0];
  for (const [x, y] of points) {
    const startX = trim(x - halfPx);
    const startY = trim(y + topPx);
    d += d === '' ? `M${startX} ${startY}` : `m${trim(startX - penX)} ${trim(startY - penY)}`;
    d += `v-${legPx}a${r} ${r} 0 0 1 ${trim(r * 2)} 0v${legPx}z`;
    [penX, penY] = [startX, startY];
  }
  return d;
}

function trim(value: number): number {
  return Math.round(value * 100) / 100;
}
