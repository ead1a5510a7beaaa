/** Farther than this from every mark, a pointer points at none. */
const REACH_PX = { mouse: 10, touch: 22 } as const;

/** The mark under a point of the screen, or the nearest one within reach; of several, the smallest. */
export function pickMark(
  marks: readonly Element[],
  x: number,
  y: number,
  pointer: keyof typeof REACH_PX,
): Element | null {
  const near = marks
    .map((mark) => ({ mark, box: mark.getBoundingClientRect() }))
    .map(({ mark, box }) => ({ mark, distance: distanceTo(box, x, y), area: box.width * box.height }))
    .filter(({ distance }) => distance <= REACH_PX[pointer]);
  near.sort((one, other) => one.distance - other.distance || one.area - other.area);
  return near[0]?.mark ?? null;
}

function distanceTo(box: DOMRect, x: number, y: number): number {
  const dx = Math.max(box.left - x, 0, x - box.right);
  const dy = Math.max(box.top - y, 0, y - box.bottom);
  return Math.hypot(dx, dy);
}
