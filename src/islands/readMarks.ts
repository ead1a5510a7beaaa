import type { MarkIdentity } from './matchMarks.ts';

/** A mark as it stands on the screen now, in the middle of a move, too. */
export interface SeenMark extends MarkIdentity {
  readonly element: SVGElement;
  readonly fill: string;
  readonly stroke: string;
  readonly opacity: number;
}

const IDENTITY = new Set(['data-key', 'data-label', 'data-figure', 'class', 'opacity', 'style']);

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
      geometry: geometryOf(element),
      fill,
      stroke,
      opacity: Number(element.getAttribute('opacity') ?? 1),
    };
  });
}

function groupOf(element: Element): string {
  return element.parentElement?.closest('[data-key]')?.getAttribute('data-key') ?? '';
}

function geometryOf(element: Element): string {
  return [...element.attributes]
    .filter(({ name }) => !IDENTITY.has(name))
    .map(({ name, value }) => `${name}=${value}`)
    .join(' ');
}
