import type { MarkIdentity } from './matchMarks.ts';

/** A mark as it stands on the screen now, in the middle of a move, too. */
export interface SeenMark extends MarkIdentity {
  readonly element: SVGElement;
  readonly fill: string;
  readonly stroke: string;
  readonly opacity: number;
  /** How far it is from where its attributes have it. */
  readonly shift: readonly [x: number, y: number];
}

const GEOMETRY = 'x y width height cx cy r x1 y1 x2 y2 d font-size stroke-width'.split(' ');

/** Every rectangle, circle, line, path and text of a drawing, in order. */
export function readMarks(svg: SVGSVGElement): readonly SeenMark[] {
  return [...svg.querySelectorAll<SVGElement>('rect, circle, line, path, text')].map((element) => {
    const { fill, stroke } = getComputedStyle(element);
    return {
      element,
      group: groupOf(element),
      tag: element.tagName,
      key: element.dataset['key'] ?? '',
      words: element.textContent,
      anchor: element.getAttribute('text-anchor') ?? '',
      // Long, and asked of few.
      get geometry() {
        return geometryOf(element);
      },
      fill,
      stroke,
      opacity: Number(element.getAttribute('opacity') ?? 1),
      shift: shiftOf(element),
    };
  });
}

function groupOf(element: Element): string {
  return element.parentElement?.closest('[data-key]')?.getAttribute('data-key') ?? '';
}

function shiftOf(element: Element): readonly [number, number] {
  const [x = 0, y = 0] = (element.getAttribute('transform') ?? '').match(/-?[\d.]+/g)?.map(Number) ?? [];
  return [x, y];
}

function geometryOf(element: Element): string {
  return GEOMETRY.map((name) => element.getAttribute(name)).join(' ');
}
