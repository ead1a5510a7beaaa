const STATE_ATTRIBUTES = ['width', 'height', 'viewBox', 'role', 'aria-label'];
const moving = new WeakMap<SVGSVGElement, () => void>();

/** A drawing as the site wrote it, ready to be put in the place of another. */
export function readDrawing(markup: string): SVGSVGElement {
  const root = new DOMParser().parseFromString(markup, 'image/svg+xml').documentElement;
  if (!(root instanceof SVGSVGElement)) throw new TypeError('This is not a drawing');
  return root;
}

/** Makes `svg` show exactly what `target` shows, at once; whatever moves in it stops. */
export function swapDrawing(svg: SVGSVGElement, target: SVGSVGElement): void {
  stopMoving(svg);
  for (const name of STATE_ATTRIBUTES) {
    const value = target.getAttribute(name);
    if (value === null) svg.removeAttribute(name);
    else if (svg.getAttribute(name) !== value) svg.setAttribute(name, value);
  }
  svg.replaceChildren(...[...target.childNodes].map((node) => document.importNode(node, true)));
}

/** Notes how to stop what has begun to move in `svg`. */
export function startMoving(svg: SVGSVGElement, stop: () => void): void {
  moving.set(svg, stop);
}

export function isMoving(svg: SVGSVGElement): boolean {
  return moving.has(svg);
}

/** Stops what moves in `svg`, where it is. */
function stopMoving(svg: SVGSVGElement): void {
  moving.get(svg)?.();
  moving.delete(svg);
}

/** The one of a chart's drawings that its width has room for; undefined while none is on the screen. */
export function visibleDrawing(root: ParentNode): SVGSVGElement | undefined {
  return [...root.querySelectorAll<SVGSVGElement>('svg.drawing')].find((svg) => svg.getClientRects().length > 0);
}
