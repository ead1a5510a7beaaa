import { swapDrawing } from './swapDrawing.ts';

type Mover = typeof import('./moveMarks.ts').moveMarks;

let mover: Promise<Mover | null> | undefined;

/** What moves marks, loaded when first wanted; null if it can't be had, and then drawings change at once. */
export function loadMover(): Promise<Mover | null> {
  mover ??= import('./moveMarks.ts').then(
    (module) => module.moveMarks,
    () => {
      mover = undefined;
      return null;
    },
  );
  return mover;
}

export function isMotionReduced(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** Shows `target` in `svg`: moved if it is on the screen and there is a mover, at once if not. */
export function showDrawing(
  svg: SVGSVGElement,
  target: SVGSVGElement,
  move: Mover | null,
  from: SVGSVGElement = svg,
): void {
  const isSeen = svg.getClientRects().length > 0 && from.getClientRects().length > 0;
  if (move === null || !isSeen || isMotionReduced()) swapDrawing(svg, target);
  else move(svg, target, from);
}
