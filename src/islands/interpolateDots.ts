/**
 * Between two fields of as many dots, each a path of moves and strokes of no length (`M4 4h0m8 0h0`): every dot travels
 * straight to its place. Null if these are not two such paths, or not of as many dots.
 */
export function interpolateDots(from: string, to: string): ((t: number) => string) | null {
  const start = readDots(from);
  const end = readDots(to);
  if (start === null || end?.length !== start.length) return null;
  return (t) => {
    let d = '';
    for (let index = 0; index < end.length; index += 2) {
      d += `M${between(start, end, index, t)} ${between(start, end, index + 1, t)}h0`;
    }
    return d;
  };
}

/** Places of the dots, x and y in turn; null if the path draws anything else. */
export function readDots(d: string): Float64Array | null {
  if (!/^(?:M-?[\d.]+ -?[\d.]+h0(?:[Mm]-?[\d.]+ -?[\d.]+h0)*)$/.test(d)) return null;
  const moves = d.split('h0').slice(0, -1);
  const places = new Float64Array(moves.length * 2);
  let [penX, penY] = [0, 0];
  moves.forEach((move, index) => {
    const [x = 0, y = 0] = move.slice(1).split(' ').map(Number);
    penX = move.startsWith('m') ? penX + x : x;
    penY = move.startsWith('m') ? penY + y : y;
    places[index * 2] = penX;
    places[index * 2 + 1] = penY;
  });
  return places;
}

/** To a tenth of a pixel: a finer place can't be seen in motion, and would make the path twice as long. */
function between(start: Float64Array, end: Float64Array, index: number, t: number): number {
  const from = start[index] ?? 0;
  return Math.round((from + ((end[index] ?? 0) - from) * t) * 10) / 10;
}
