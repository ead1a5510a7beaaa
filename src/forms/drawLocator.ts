import type { Drawing } from '../model/Drawing.ts';
import type { FormTile } from './Form.ts';

const PITCH_PX = 6;
const TILE_PX = 5;

/** A story's place among the provinces, small enough to stand beside its name: one tile lit, the others in one path. */
export function drawLocator(tiles: readonly FormTile[], code: string): Drawing {
  const firstRow = Math.min(...tiles.map((tile) => tile.row));
  const firstColumn = Math.min(...tiles.map((tile) => tile.column));
  const lit = tiles.find((tile) => tile.code === code);
  if (lit === undefined) throw new RangeError(`No province tile has the code ${code}`);
  const squares = tiles
    .filter((tile) => tile !== lit)
    .map(
      (tile) =>
        `M${(tile.column - firstColumn) * PITCH_PX} ${(tile.row - firstRow) * PITCH_PX}h${TILE_PX}v${TILE_PX}h-${TILE_PX}z`,
    );
  const [x, y] = [(lit.column - firstColumn) * PITCH_PX, (lit.row - firstRow) * PITCH_PX];
  return {
    widthPx: (Math.max(...tiles.map((tile) => tile.column)) - firstColumn) * PITCH_PX + TILE_PX + 1,
    heightPx: (Math.max(...tiles.map((tile) => tile.row)) - firstRow) * PITCH_PX + TILE_PX + 1,
    marks: [
      { shape: 'path', d: squares.join(''), fill: 'rule' },
      { shape: 'rect', key: lit.code, x: x - 1, y: y - 1, width: TILE_PX + 2, height: TILE_PX + 2, fill: 'seal' },
    ],
  };
}
