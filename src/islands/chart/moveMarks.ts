import { easeCubicInOut } from 'd3-ease';
import { interpolateNumber, interpolateString } from 'd3-interpolate';
import { timer } from 'd3-timer';
import { interpolateDots } from './interpolateDots.ts';
import { matchMarks } from './matchMarks.ts';
import { readMarks, type SeenMark } from './readMarks.ts';
import { isMoving, startMoving, swapDrawing } from './swapDrawing.ts';

const DURATION_MS = 400;
const LONGEST_STAGGER_MS = 200;
const STAGGER_MS = 30;
const PLACES = 'x y width height rx cx cy r x1 y1 x2 y2 stroke-width'.split(' ');

type Tween = (t: number) => void;

interface Move {
  readonly tween: Tween;
  readonly delayMs: number;
}

/**
 * Moves the marks of `svg` to where `target` has them, from where those of `from` stand now (in the middle of a move,
 * too). In the end `svg` shows exactly what `target` shows. Another `from` than `svg` itself means that `svg` shows
 * `target` already, unless it is moving.
 */
export function moveMarks(svg: SVGSVGElement, target: SVGSVGElement, from: SVGSVGElement = svg): void {
  const before = readMarks(from);
  if (svg === from || isMoving(svg)) swapDrawing(svg, target);
  const after = readMarks(svg);
  const matches = matchMarks(before, after);
  const groups = [...new Set(after.map((mark) => mark.group))];
  const staggerOf = (mark: SeenMark): number => Math.min(LONGEST_STAGGER_MS, groups.indexOf(mark.group) * STAGGER_MS);
  const matched = new Set(matches);
  const moves: readonly Move[] = [
    ...after.map((mark, index): Move => {
      const old = before[matches[index] ?? -1];
      const tween = old === undefined ? fade(mark.element, 0, mark.opacity) : between(mark, old);
      return { tween, delayMs: staggerOf(mark) };
    }),
    ...keepLeaving(
      svg,
      before.filter((_, index) => !matched.has(index)),
    ),
  ];
  run(svg, target, moves);
}

/** One clock for all marks, each moving at its own time; d3-transition would bring four times as much for the same. */
function run(svg: SVGSVGElement, target: SVGSVGElement, moves: readonly Move[]): void {
  const lastMs = Math.max(0, ...moves.map(({ delayMs }) => delayMs));
  const totalMs = DURATION_MS + lastMs;
  const progress = moves.map(() => 0);
  const moveTo = (t: number): void => {
    moves.forEach(({ tween, delayMs }, index) => {
      const at = Math.min(1, Math.max(0, (t * totalMs - delayMs) / DURATION_MS));
      if (t > 0 && at === progress[index]) return;
      progress[index] = at;
      tween(easeCubicInOut(at));
    });
  };
  moveTo(0);
  const clock = timer((elapsedMs) => {
    if (elapsedMs < totalMs) return moveTo(elapsedMs / totalMs);
    clock.stop();
    swapDrawing(svg, target);
  });
  // A move that is interrupted ends where the next one begins: nothing is left to do.
  startMoving(svg, () => clock.stop());
}

/** Marks that the new drawing lacks stay a moment, in their groups, and fade. */
function keepLeaving(svg: SVGSVGElement, leaving: readonly SeenMark[]): readonly Move[] {
  const layer = document.createElementNS(svg.namespaceURI, 'g') as SVGGElement;
  layer.setAttribute('class', 'fz-leaving');
  svg.append(layer);
  return leaving.map((mark) => {
    const group = document.createElementNS(svg.namespaceURI, 'g');
    group.setAttribute('data-key', mark.group);
    const element = mark.element.cloneNode(true) as SVGElement;
    group.append(element);
    layer.append(group);
    return { tween: fade(element, mark.opacity, 0), delayMs: 0 };
  });
}

function fade(element: SVGElement, from: number, to: number): Tween {
  return (t) => element.setAttribute('opacity', String(from + (to - from) * t));
}

/** Everything in which a mark differs from what it was, changed together. */
function between(mark: SeenMark, old: SeenMark): Tween {
  const { element } = mark;
  const tweens: Tween[] = [];
  if (mark.tag === 'text') tweens.push(shift(mark, old));
  for (const name of mark.tag === 'text' ? [] : PLACES) {
    const [start, end] = [old.element.getAttribute(name), element.getAttribute(name)];
    if (start === null || end === null || start === end) continue;
    const place = interpolateNumber(Number(start), Number(end));
    tweens.push((t) => element.setAttribute(name, String(place(t))));
  }
  const path = betweenPaths(old.element.getAttribute('d') ?? '', element.getAttribute('d') ?? '');
  if (path !== null) tweens.push((t) => element.setAttribute('d', path(t)));
  for (const paint of ['fill', 'stroke'] as const) {
    if (mark[paint] === old[paint] || mark[paint] === 'none' || old[paint] === 'none') continue;
    const colour = interpolateString(old[paint], mark[paint]);
    tweens.push((t) => element.style.setProperty(paint, colour(t)));
  }
  if (old.opacity !== mark.opacity) tweens.push(fade(element, old.opacity, mark.opacity));
  return (t) => tweens.forEach((tween) => tween(t));
}

/** A text travels as a whole: to set it anew at every step would lay it out anew. */
function shift({ element }: SeenMark, old: SeenMark): Tween {
  const away = (axis: 'x' | 'y'): number =>
    Number(old.element.getAttribute(axis)) - Number(element.getAttribute(axis)) + old.shift[axis === 'x' ? 0 : 1];
  const [x, y] = [away('x'), away('y')];
  if (x === 0 && y === 0) return () => undefined;
  return (t) => element.setAttribute('transform', `translate(${(1 - t) * x} ${(1 - t) * y})`);
}

function betweenPaths(from: string, to: string): ((t: number) => string) | null {
  if (from === to) return null;
  const dots = interpolateDots(from, to);
  if (dots !== null) return dots;
  const isSameKind = from.replaceAll(/[^a-z]/gi, '') === to.replaceAll(/[^a-z]/gi, '');
  return isSameKind ? interpolateString(from, to) : null;
}
