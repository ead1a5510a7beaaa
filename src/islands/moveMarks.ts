import { easeCubicInOut } from 'd3-ease';
import { interpolateNumber, interpolateRgb, interpolateString } from 'd3-interpolate';
import { selectAll } from 'd3-selection';
import 'd3-transition';
import { interpolateDots } from './interpolateDots.ts';
import { matchMarks } from './matchMarks.ts';
import { readMarks, type SeenMark } from './readMarks.ts';
import { startMoving, stopMoving, swapDrawing } from './swapDrawing.ts';

const DURATION_MS = 400;
const LONGEST_STAGGER_MS = 200;
const STAGGER_MS = 30;
const PLACES = 'x y width height rx cx cy r x1 y1 x2 y2 font-size stroke-width'.split(' ');

type Tween = (t: number) => void;

interface Move {
  readonly element: SVGElement;
  readonly tween: Tween;
  readonly delayMs: number;
}

/**
 * Moves the marks of `svg` to where `target` has them, from where those of `from` stand now (in the middle of a move,
 * too). In the end `svg` shows exactly what `target` shows.
 */
export function moveMarks(svg: SVGSVGElement, target: SVGSVGElement, from: SVGSVGElement = svg): void {
  stopMoving(svg);
  const before = readMarks(from);
  swapDrawing(svg, target);
  const after = readMarks(svg);
  const matches = matchMarks(before, after);
  const groups = [...new Set(after.map((mark) => mark.group))];
  const staggerOf = (mark: SeenMark): number => Math.min(LONGEST_STAGGER_MS, groups.indexOf(mark.group) * STAGGER_MS);
  const matched = new Set(matches);
  const moves: readonly Move[] = [
    ...after.map((mark, index): Move => {
      const old = before[matches[index] ?? -1];
      const tween = old === undefined ? fade(mark.element, 0, mark.opacity) : between(mark, old);
      return { element: mark.element, tween, delayMs: staggerOf(mark) };
    }),
    ...keepLeaving(
      svg,
      before.filter((_, index) => !matched.has(index)),
    ),
  ];
  run(svg, target, moves);
}

function run(svg: SVGSVGElement, target: SVGSVGElement, moves: readonly Move[]): void {
  for (const { tween } of moves) tween(0);
  const marks = selectAll(moves.map(({ element }) => element)).data(moves);
  const transition = marks
    .transition()
    .duration(DURATION_MS)
    .delay(({ delayMs }) => delayMs)
    .ease(easeCubicInOut)
    .tween('mark', ({ tween }) => tween);
  startMoving(svg, () => marks.interrupt());
  // A move that is interrupted ends where the next one begins: nothing is left to do.
  transition.end().then(
    () => swapDrawing(svg, target),
    () => undefined,
  );
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
    return { element, tween: fade(element, mark.opacity, 0), delayMs: 0 };
  });
}

function fade(element: SVGElement, from: number, to: number): Tween {
  return (t) => element.setAttribute('opacity', String(from + (to - from) * t));
}

/** Everything in which a mark differs from what it was, changed together. */
function between(mark: SeenMark, old: SeenMark): Tween {
  const { element } = mark;
  const tweens: Tween[] = [];
  for (const name of PLACES) {
    const [start, end] = [old.element.getAttribute(name), element.getAttribute(name)];
    if (start === null || end === null || start === end) continue;
    const place = interpolateNumber(Number(start), Number(end));
    tweens.push((t) => element.setAttribute(name, String(place(t))));
  }
  const path = betweenPaths(old.element.getAttribute('d') ?? '', element.getAttribute('d') ?? '');
  if (path !== null) tweens.push((t) => element.setAttribute('d', path(t)));
  for (const paint of ['fill', 'stroke'] as const) {
    if (mark[paint] === old[paint] || mark[paint] === 'none' || old[paint] === 'none') continue;
    const colour = interpolateRgb(old[paint], mark[paint]);
    tweens.push((t) => element.style.setProperty(paint, colour(t)));
  }
  if (old.opacity !== mark.opacity) tweens.push(fade(element, old.opacity, mark.opacity));
  return (t) => tweens.forEach((tween) => tween(t));
}

function betweenPaths(from: string, to: string): ((t: number) => string) | null {
  if (from === to) return null;
  const isSameKind = from.replaceAll(/[^a-z]/gi, '') === to.replaceAll(/[^a-z]/gi, '');
  return interpolateDots(from, to) ?? (isSameKind ? interpolateString(from, to) : null);
}
