import type { HonestyProblem } from '../Form.ts';
import { type DrawnChart, datumGroups, inksIn, wordsOf } from './DrawnChart.ts';
import { faultOf } from '../../i18n/problems/faultOf.ts';

const MOST_COLOURS = 5;

/** Bars, dots and cells of a drawing are in five colours at most. */
export function findTooManyColours({ drawing }: DrawnChart): readonly HonestyProblem[] {
  const inks = [...new Set(datumGroups(drawing).flatMap(inksIn))];
  return inks.length <= MOST_COLOURS ? [] : [faultOf('too-many-colours', inks.length)];
}

/** Marks in different colours have their names beside them. */
export function findColourAlone({ drawing, rows }: DrawnChart): readonly HonestyProblem[] {
  const coloured = datumGroups(drawing).filter((group) => inksIn(group).length > 0);
  if (new Set(coloured.map((group) => inksIn(group).join())).size < 2) return [];
  const wordless = coloured.filter((group) => wordsOf(group) === '');
  if (wordless.length === 0) return [];
  const names = wordless.map((group) => rows.get(group.figure)?.key ?? group.figure);
  return [faultOf('colour-alone', names)];
}
