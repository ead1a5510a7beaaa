const RING_PX = 9;
/** Squares smaller than this, in the drawing's pixels, get a ring to be found by. */
const SMALL_PX = 8;

/**
 * Lays a smaller square over the one a chart draws, its start at the same corner: the side is `sideShare` of the whole.
 * At 1 there is nothing to lay over it, and the drawing is as it was built.
 */
export function drawGrowth(svg: SVGSVGElement, squareFigure: string, sideShare: number): void {
  const whole = svg.querySelector(`[data-figure="${CSS.escape(squareFigure)}"] rect`);
  const next = svg.nextElementSibling;
  const laid = next?.matches('svg.growth') === true ? next : null;
  if (sideShare >= 1 || whole === null) {
    laid?.remove();
    return;
  }
  const overlay = laid ?? overlayOf(svg, whole);
  const [x = 0, y = 0, size = 0] = ['x', 'y', 'width'].map((name) => Number(whole.getAttribute(name)));
  const side = size * sideShare;
  const [right, bottom] = [x + size, y + size];
  set(overlay.querySelector('.growth-square'), { x: right - side, y: bottom - side, width: side, height: side });
  const ring = { cx: right - side / 2, cy: bottom - side / 2, r: side < SMALL_PX ? RING_PX : 0 };
  set(overlay.querySelector('.growth-ring'), ring);
}

function overlayOf(svg: SVGSVGElement, whole: Element): Element {
  const overlay = svg.cloneNode(false) as SVGSVGElement;
  for (const { name } of [...overlay.attributes])
    if (!['class', 'width', 'height', 'viewBox'].includes(name)) overlay.removeAttribute(name);
  overlay.classList.add('growth');
  overlay.ariaHidden = 'true';
  const frame = whole.cloneNode(false) as Element;
  frame.setAttribute('class', 'growth-whole');
  overlay.append(frame, shape('rect', 'growth-square'), shape('circle', 'growth-ring'));
  svg.after(overlay);
  return overlay;
}

function shape(name: 'rect' | 'circle', className: string): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  element.setAttribute('class', className);
  return element;
}

function set(element: Element | null, attributes: Readonly<Record<string, number>>): void {
  for (const [name, value] of Object.entries(attributes)) element?.setAttribute(name, String(value));
}
