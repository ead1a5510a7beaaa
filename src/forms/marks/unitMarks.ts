import type { Ink, Mark } from '../../model/Drawing.ts';
import type { FormRow } from '../Form.ts';
import { people } from './people.ts';

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
