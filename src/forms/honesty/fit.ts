import type { FormRow, HonestyProblem } from '../Form.ts';
import { faultOf } from '../../i18n/problems/faultOf.ts';
import type { Drawing, Mark, TextMark } from '../../model/Drawing.ts';
import { measureText } from '../../typeset/measureText.ts';
import { splitTail } from '../../typeset/splitTail.ts';

/** More marks than this are neither countable nor light. */
export const MOST_UNITS = 3000;

/** A mark for each thing counted, up to a number that can be counted. */
export function findTooManyUnits(rows: readonly FormRow[], most = MOST_UNITS): readonly HonestyProblem[] {
  const total = rows.reduce((sum, row) => sum + row.figure.value, 0);
  return !(total > most) ? [] : [faultOf('too-many-units', total, most)];
}

/** As many rows as a form has room for. */
export function findTooManyRows(rows: readonly FormRow[], most: number): readonly HonestyProblem[] {
  return rows.length <= most ? [] : [faultOf('too-many-rows', rows.length, most)];
}

/** The measure is conservative: boxes that only brush each other do not touch on screen. */
const TOLERANCE_PX = 1;
const CAP_EM = 0.86;
const DESCENT_EM = 0.14;

interface Box {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Texts that the canvas cuts off or that lie on one another, and marks that have no place. */
export function findUnfit({ marks, widthPx, heightPx }: Drawing): readonly HonestyProblem[] {
  if (!Number.isFinite(heightPx) || marks.some(isNowhere)) return [faultOf('does-not-fit/nowhere')];
  const boxes = marks.flatMap(textsOf).map(boxOf);
  const cut = boxes.find(
    (box) =>
      Math.min(box.left, box.top) < -TOLERANCE_PX ||
      box.right > widthPx + TOLERANCE_PX ||
      box.bottom > heightPx + TOLERANCE_PX,
  );
  if (cut !== undefined) return [faultOf('does-not-fit/cut', cut.text)];
  const [one, other] = firstOverlap(boxes) ?? [];
  if (one !== undefined && other !== undefined) return [faultOf('does-not-fit', one.text, other.text)];
  const isOut = marks.some((mark) => isOutside(mark, widthPx, heightPx));
  return isOut ? [faultOf('does-not-fit/outside')] : [];
}

function firstOverlap(boxes: readonly Box[]): readonly [Box, Box] | undefined {
  for (const [index, one] of boxes.entries()) {
    const other = boxes.slice(index + 1).find((box) => doOverlap(one, box));
    if (other !== undefined) return [one, other];
  }
  return undefined;
}

function doOverlap(one: Box, other: Box): boolean {
  const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return across > TOLERANCE_PX && down > TOLERANCE_PX;
}

function boxOf({ text, x, y, sizePx, anchor }: TextMark): Box {
  const width = measureText(text, sizePx);
  const left = x - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0);
  return { text, left, right: left + width, top: y - sizePx * CAP_EM, bottom: y + sizePx * DESCENT_EM };
}

function textsOf(mark: Mark): readonly TextMark[] {
  if (mark.shape === 'group') return mark.marks.flatMap(textsOf);
  return mark.shape === 'text' ? splitTail(mark) : [];
}

function isOutside(mark: Mark, widthPx: number, heightPx: number): boolean {
  if (mark.shape === 'group') return mark.marks.some((inner) => isOutside(inner, widthPx, heightPx));
  if (mark.shape !== 'rect' && mark.shape !== 'circle') return false;
  const [left, top, right, bottom] =
    mark.shape === 'rect'
      ? [mark.x, mark.y, mark.x + mark.width, mark.y + mark.height]
      : [mark.cx - mark.radiusPx, mark.cy - mark.radiusPx, mark.cx + mark.radiusPx, mark.cy + mark.radiusPx];
  return Math.min(left, top) < -TOLERANCE_PX || right > widthPx + TOLERANCE_PX || bottom > heightPx + TOLERANCE_PX;
}

function isNowhere(mark: Mark): boolean {
  if (mark.shape === 'group') return mark.marks.some(isNowhere);
  if (mark.shape === 'path') return /NaN|Infinity/u.test(mark.d);
  if (mark.shape === 'dots') return !(mark.radiusPx > 0) || !mark.points.flat().every(Number.isFinite);
  if (mark.shape === 'rect' && !(mark.width >= 0 && mark.height >= 0)) return true;
  return Object.values(mark).some((value) => typeof value === 'number' && !Number.isFinite(value));
}
