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

/** Places of the dots, x and y in turn; null if the path draws anything else. Read by hand: a pattern takes ten times as long. */
export function readDots(d: string): Float64Array | null {
  if (!d.startsWith('M') || !d.endsWith('h0')) return null;
  const moves = d.slice(0, -2).split('h0');
  const places = new Float64Array(moves.length * 2);
  let [penX, penY] = [0, 0];
  for (const [index, move] of moves.entries()) {
    const space = move.indexOf(' ');
    const isRelative = move.startsWith('m');
    penX = (isRelative ? penX : 0) + Number(move.slice(1, space));
    penY = (isRelative ? penY : 0) + Number(move.slice(space + 1));
    if (space < 2 || Number.isNaN(penX + penY) || !(isRelative || move.startsWith('M'))) return null;
    places[index * 2] = penX;
    places[index * 2 + 1] = penY;
  }
  return places;
}

/** To a tenth of a pixel: a finer place can't be seen in motion, and would make the path twice as long. */
function between(start: Float64Array, end: Float64Array, index: number, t: number): number {
  const from = start[index] ?? 0;
  return Math.round((from + ((end[index] ?? 0) - from) * t) * 10) / 10;
}
