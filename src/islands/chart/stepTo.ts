const PAGE = 5;

/** The index a key leads to from `at` (-1: no mark yet); null if the key leads nowhere. */
export function stepTo(key: string, at: number, count: number): number | null {
  if (count === 0) return null;
  const last = count - 1;
  const forward = (by: number): number => Math.min(last, at + by);
  const back = (by: number): number => (at < 0 ? last : Math.max(0, at - by));
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return forward(1);
    case 'ArrowLeft':
    case 'ArrowUp':
      return back(1);
    case 'PageDown':
      return forward(PAGE);
    case 'PageUp':
      return back(PAGE);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}
