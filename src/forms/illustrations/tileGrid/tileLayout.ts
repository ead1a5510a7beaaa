import type { FormTile, FormTileStory } from '../../Form.ts';
import { CHART_TEXT_PX, WIDE_FROM_PX } from '../../../theme/sizes.ts';
import { measureText } from '../../../typeset/measureText.ts';

/** A story in the list of places beside or under the grid. */
export interface TileEntry {
  readonly tile: FormTile;
  readonly story: FormTileStory;
  readonly x: number;
  readonly y: number;
}

export interface TileLayout {
  readonly x: number;
  readonly tilePx: number;
  readonly gridWidthPx: number;
  readonly cornerOf: (tile: FormTile) => { readonly x: number; readonly y: number };
  /** Whether the places' names fit inside their tiles, and the size they are set in. */
  readonly isNamed: boolean;
  readonly placePx: number;
  /** Where the places are listed: on a narrow drawing only if their names do not fit inside. */
  readonly listed: 'beside' | 'under' | 'inside';
  readonly entries: readonly TileEntry[];
  /** Size of the places in the list. */
  readonly listPx: number;
  /** Baseline of the first line under everything. */
  readonly captionY: number;
}

const GAP_PX = 4;
const WIDE_PITCH_PX = 62;
const PLACE_PX = 22;
const PLACE_UNDER_PX = 19;
const LIST_GAP_PX = 12;
/** From one entry of the list to the next: at most, beside the grid, and at least. */
const LIST_STEP_PX = 76;
const ENTRY_PX = 56;
/** Where an entry's text begins, after a bar or after its tile. */
export const BAR_ROOM_PX = 14;
export const KEY_ROOM_PX = 38;

/** Places the squares of the grid and, where names find no room inside, a list of the places. */
export function layOutTiles(tiles: readonly FormTile[], widthPx: number): TileLayout {
  const firstRow = Math.min(...tiles.map((tile) => tile.row));
  const firstColumn = Math.min(...tiles.map((tile) => tile.column));
  const columns = Math.max(...tiles.map((tile) => tile.column)) - firstColumn + 1;
  const rows = Math.max(...tiles.map((tile) => tile.row)) - firstRow + 1;
  const isWide = widthPx >= WIDE_FROM_PX;
  const pitchPx = isWide ? WIDE_PITCH_PX : Math.floor((widthPx + GAP_PX) / columns);
  const tilePx = pitchPx - GAP_PX;
  const gridPx = rows * pitchPx;
  const placePx = isWide ? 18 : 16;
  const isNamed = tiles.every(
    ({ stories }) => stories.length < 2 && stories.every(({ place }) => measureText(place, placePx) < tilePx - 2),
  );
  const listed = tiles.flatMap((tile) => tile.stories.map((story) => ({ tile, story })));
  const isBeside = isWide && listed.length * ENTRY_PX <= gridPx + LIST_GAP_PX;
  const isUnder = !isBeside && (isWide || !isNamed);
  const sparePx = widthPx - columns * pitchPx + GAP_PX;
  const x = isBeside ? sparePx : isWide ? sparePx / 2 : 0;
  const keyPx = isNamed ? BAR_ROOM_PX : KEY_ROOM_PX;
  const list = sizeList(listed, isBeside ? x - LIST_GAP_PX : widthPx, keyPx, { isBeside, isWide });
  const placeEntry = isBeside
    ? placeBeside(listed.length, gridPx)
    : placeUnder(list.columns, widthPx / list.columns, gridPx);
  const listRows = isUnder ? Math.ceil(listed.length / list.columns) : 0;
  return {
    x,
    tilePx,
    gridWidthPx: columns * pitchPx,
    cornerOf: (tile) => ({ x: x + (tile.column - firstColumn) * pitchPx, y: (tile.row - firstRow) * pitchPx }),
    isNamed,
    placePx,
    listed: isBeside ? 'beside' : isUnder ? 'under' : 'inside',
    entries: isBeside || isUnder ? listed.map((entry, index) => ({ ...entry, ...placeEntry(index) })) : [],
    listPx: list.placePx,
    captionY: gridPx + listRows * ENTRY_PX + (listRows === 0 ? 16 : 32),
  };
}

type Place = (index: number) => { readonly x: number; readonly y: number };

/** One under another; few of them end with the grid. */
function placeBeside(count: number, gridPx: number): Place {
  const steps = Math.max(4, count);
  const stepPx = Math.min(LIST_STEP_PX, (gridPx + LIST_GAP_PX) / steps);
  const top = Math.max(0, gridPx + LIST_GAP_PX - steps * stepPx);
  return (index) => ({ x: 0, y: top + index * stepPx });
}

function placeUnder(columns: number, columnPx: number, gridPx: number): Place {
  return (index) => ({
    x: (index % columns) * columnPx,
    y: gridPx + BAR_ROOM_PX + Math.floor(index / columns) * ENTRY_PX,
  });
}

/** Beside the grid one column, under it as many as the names leave room for; names as large as the longest allows. */
function sizeList(
  listed: readonly Pick<TileEntry, 'tile' | 'story'>[],
  widthPx: number,
  keyPx: number,
  { isBeside, isWide }: { isBeside: boolean; isWide: boolean },
): { readonly columns: number; readonly placePx: number } {
  const ems = Math.max(0, ...listed.map(({ story }) => measureText(story.place, 1)));
  const leastPx = Math.max(ems, ...listed.map(({ tile }) => measureText(tile.name, 1))) * CHART_TEXT_PX;
  const most = isBeside ? 1 : isWide ? 4 : 2;
  const columns = Math.max(1, Math.min(most, Math.floor(widthPx / (leastPx + keyPx))));
  const roomPx = widthPx / columns - keyPx;
  return { columns, placePx: Math.max(CHART_TEXT_PX, Math.min(isBeside ? PLACE_PX : PLACE_UNDER_PX, roomPx / ems)) };
}
