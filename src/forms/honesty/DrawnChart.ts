import type { Encoding, FormRow } from '../Form.ts';
import type { Drawing, GroupMark, Ink, Mark } from '../../model/Drawing.ts';
import type { FigureId } from '../../model/Figure.ts';
import type { Locale } from '../../model/Locale.ts';
import { splitTail } from '../../typeset/splitTail.ts';

/** A finished drawing with what it says it draws. */
export interface DrawnChart {
  readonly drawing: Drawing;
  /** The rows of the drawing by figure, those that options name included. */
  readonly rows: ReadonlyMap<FigureId, FormRow>;
  /** What the form's marks stand for values by. */
  readonly encodes: readonly Encoding[];
  readonly locale: Locale;
  /** The chart's subtitle as the reader sees it. */
  readonly subtitle: string;
}

/** A group that draws one figure. */
export type DatumGroup = GroupMark & { readonly figure: string };

export type Axis = 'x' | 'y';

const NO_PAINT: readonly (Ink | undefined)[] = ['none', 'paper', 'rule', undefined];
/** Thinner marks are hairlines, hatches and the stripes of a feathered end. */
const THINNEST_PX = 3;
/** The largest square that is the head of a stem, not a bar. */
const HEAD_PX = 16;

/** Every group of a drawing that draws a figure. */
export function datumGroups({ marks }: Pick<Drawing, 'marks'>): readonly DatumGroup[] {
  return marks.flatMap((mark) => {
    if (mark.shape !== 'group') return [];
    const inner = datumGroups(mark);
    return mark.figure === undefined ? inner : [{ ...mark, figure: mark.figure }, ...inner];
  });
}

/** The words a group shows, lines joined and spaces left out, so that wrapping and setting make no difference. */
export function wordsOf(group: GroupMark): string {
  const words = group.marks.flatMap((mark) => {
    if (mark.shape === 'group') return wordsOf(mark);
    return mark.shape === 'text' ? splitTail(mark).map(({ text }) => text) : [];
  });
  return withoutSpaces(words.join(''));
}

export function withoutSpaces(text: string): string {
  return text.replaceAll(/\s/gu, '');
}

/** Marks counted one by one: keyed dots and squares, and the cells of tallies; null if the group has none. */
export function unitsIn(group: GroupMark): number | null {
  const counts = group.marks.map(unitsOf).filter((count) => count !== null);
  return counts.length === 0 ? null : counts.reduce((sum, count) => sum + count, 0);
}

function unitsOf(mark: Mark): number | null {
  const isUnit = mark.key?.endsWith('-unit') === true;
  if (mark.shape === 'dots') return isUnit ? mark.points.length : null;
  if (mark.shape === 'path') return isUnit ? (mark.d.match(/M/gu) ?? []).length : null;
  if (mark.shape !== 'line' || mark.dash === undefined) return null;
  const [cellPx = 0, gapPx = 0] = mark.dash.split(' ').map(Number);
  // A row of a tally is a line as thick as its cells are long.
  if (cellPx !== mark.strokeWidthPx) return null;
  return Math.round((Math.hypot(mark.x2 - mark.x1, mark.y2 - mark.y1) + gapPx) / (cellPx + gapPx));
}

/** How far the bars, stems and heads of a group reach along an axis; null if it has none. */
export function reachIn(group: GroupMark, axis: Axis): number | null {
  const spans = group.marks.map((mark) => spanOf(mark, axis)).filter((span) => span !== null);
  if (spans.length === 0) return null;
  const head = headIn(group, axis);
  const end = head ?? Math.max(...spans.map(([, to]) => to));
  return end - Math.min(...spans.map(([from]) => from));
}

/** The centre of a dot or of the head of a stem. */
export function headIn(group: GroupMark, axis: Axis): number | null {
  for (const mark of group.marks) {
    if (mark.shape === 'circle') return axis === 'x' ? mark.cx : mark.cy;
    if (mark.shape === 'rect' && mark.width === mark.height && mark.width <= HEAD_PX)
      return axis === 'x' ? mark.x + mark.width / 2 : mark.y + mark.height / 2;
  }
  return null;
}

function spanOf(mark: Mark, axis: Axis): readonly [number, number] | null {
  const isX = axis === 'x';
  if (mark.shape === 'rect') return isX ? [mark.x, mark.x + mark.width] : [mark.y, mark.y + mark.height];
  if (mark.shape === 'circle') return isX ? [mark.cx, mark.cx] : [mark.cy, mark.cy];
  if (mark.shape !== 'line') return null;
  const [one, other] = isX ? [mark.x1, mark.x2] : [mark.y1, mark.y2];
  return [Math.min(one, other), Math.max(one, other)];
}

/** The axis along which these groups' bars and stems are longest. */
export function longAxis(groups: readonly GroupMark[]): Axis {
  const longest = (axis: Axis): number => {
    const spans = groups
      .flatMap((group) => group.marks.map((mark) => spanOf(mark, axis)))
      .filter((one) => one !== null);
    return Math.max(0, ...spans.map(([from, to]) => to - from));
  };
  return longest('x') >= longest('y') ? 'x' : 'y';
}

/** The largest filled circle or rectangle of a group. */
export function areaIn(group: GroupMark): { readonly areaPx: number; readonly isCircle: boolean } | null {
  const areas = group.marks.flatMap((mark) => {
    if (mark.fill === 'none') return [];
    if (mark.shape === 'circle') return [{ areaPx: Math.PI * mark.radiusPx ** 2, isCircle: true }];
    return mark.shape === 'rect' ? [{ areaPx: mark.width * mark.height, isCircle: false }] : [];
  });
  return areas.toSorted((one, other) => other.areaPx - one.areaPx)[0] ?? null;
}

/** The colours of a group's bars, dots and cells; of outlined ones, the outline's. */
export function inksIn(group: GroupMark): readonly Ink[] {
  const inks = group.marks.filter(isBody).map((mark) => (NO_PAINT.includes(mark.fill) ? mark.stroke : mark.fill));
  return [...new Set(inks.filter((ink) => ink !== undefined && !NO_PAINT.includes(ink)))] as readonly Ink[];
}

/** Whether a group has bars, dots or cells that are solid. */
export function isSolid(group: GroupMark): boolean {
  return group.marks.filter(isBody).some((mark) => !NO_PAINT.includes(mark.fill) || unitsOf(mark) !== null);
}

function isBody(mark: Mark): boolean {
  if (mark.shape === 'rect') return mark.width >= THINNEST_PX && mark.height >= THINNEST_PX;
  if (mark.shape === 'line') return unitsOf(mark) !== null;
  return mark.shape === 'circle' || mark.shape === 'dots' || (mark.shape === 'path' && mark.fill !== 'none');
}
