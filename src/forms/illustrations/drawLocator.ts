import type { Drawing } from '../../model/Drawing.ts';
import type { FormTile } from '../Form.ts';

const PITCH_PX = 6;
const TILE_PX = 5;
/** The lit tile is a pixel larger all round. */
const MARGIN_PX = 1;

/** A story's place among the provinces, small enough to stand beside its name: one tile lit, the others in one path. */
export function drawLocator(tiles: readonly FormTile[], code: string): Drawing {
  const firstRow = Math.min(...tiles.map((tile) => tile.row));
  const firstColumn = Math.min(...tiles.map((tile) => tile.column));
  const lit = tiles.find((tile) => tile.code === code);
  if (lit === undefined) throw new RangeError(`No province tile has the code ${code}`);
  const xOf = (tile: FormTile): number => (tile.column - firstColumn) * PITCH_PX + MARGIN_PX;
  const yOf = (tile: FormTile): number => (tile.row - firstRow) * PITCH_PX + MARGIN_PX;
  const squares = tiles
    .filter((tile) => tile !== lit)
    .map((tile) => `M${xOf(tile)} ${yOf(tile)}h${TILE_PX}v${TILE_PX}h-${TILE_PX}z`);
  const size = TILE_PX + MARGIN_PX * 2;
  return {
    widthPx: Math.max(...tiles.map(xOf)) + TILE_PX + MARGIN_PX,
    heightPx: Math.max(...tiles.map(yOf)) + TILE_PX + MARGIN_PX,
    marks: [
      { shape: 'path', d: squares.join(''), fill: 'rule' },
      {
        shape: 'rect',
        key: lit.code,
        x: xOf(lit) - MARGIN_PX,
        y: yOf(lit) - MARGIN_PX,
        width: size,
        height: size,
        fill: 'seal',
      },
    ],
  };
}
