import { z } from 'zod';
import type { Drawing, Mark } from '../model/Drawing.ts';
import { localizedSchema } from '../model/Localized.ts';
import { measureText } from '../theme/measureText.ts';
import { CHART_TEXT_PX, WIDE_FROM_PX } from '../theme/sizes.ts';
import { wrapText } from '../theme/wrapText.ts';
import type { Form, FormInput, FormTile, HonestyProblem } from './Form.ts';
import { punctuation } from './marks/punctuation.ts';
import { LINE_EM, textLines } from './marks/textLines.ts';

const optionsSchema = z.strictObject({
  caption: localizedSchema.describe('画在图下的一行字：须写明是示意图，方格只表示相对方位，不表示界线'),
});

export type TileGridOptions = Readonly<z.infer<typeof optionsSchema>>;

interface Layout {
  readonly x: number;
  readonly pitchPx: number;
  readonly tilePx: number;
  readonly columns: number;
  readonly rows: number;
  readonly cornerOf: (tile: FormTile) => { readonly x: number; readonly y: number };
  /** Whether the places' names fit inside their tiles, and the size they are set in. */
  readonly isNamed: boolean;
  readonly placePx: number;
  /** Where the places are listed: on a narrow drawing only if their names do not fit inside. */
  readonly listed: 'beside' | 'under' | 'inside';
  /** Where the list beside the grid begins, so that it ends with the grid. */
  readonly listTop: number;
  /** Columns of the list, and the size of the places in it. */
  readonly listColumns: number;
  readonly listPx: number;
}

const GAP_PX = 4;
const PLACE_PX = 22;
const PLACE_UNDER_PX = 19;
const MARK_PX = 14;
const LIST_GAP_PX = 12;
const KEY_PX = 26;
const LIST_STEP_PX = 76;
const UNITS_OF_PROVINCE_LEVEL = 34;

/** The province-level units as equal squares, those with stories lit: positions relative to each other, no boundary. */
export const tileGridForm: Form<TileGridOptions> = {
  id: 'tile-grid',
  usesTiles: true,
  options: optionsSchema,
  findDishonesty,
  draw,
};

function findDishonesty(input: FormInput<TileGridOptions>): readonly HonestyProblem[] {
  const tiles = input.tiles ?? [];
  const problems: HonestyProblem[] = [];
  const codes = new Set(tiles.map((tile) => tile.code));
  const fix = '照 data/provinces 补齐，一个不少，含台湾、香港、澳门';
  if (codes.size !== UNITS_OF_PROVINCE_LEVEL || tiles.length !== codes.size) {
    const expected = `${UNITS_OF_PROVINCE_LEVEL} 个省级行政区各一格`;
    problems.push({ code: 'tiles-incomplete', found: `${tiles.length} 格，${codes.size} 个代码`, expected, fix });
  }
  if (new Set(tiles.map((tile) => `${tile.row},${tile.column}`)).size !== tiles.length) {
    problems.push({
      code: 'tiles-overlap',
      found: '有两格在同一个位置',
      expected: '一格一个位置',
      fix: '改 data/provinces 的 row、col',
    });
  }
  if (!input.options.caption.zh.includes('示意图')) {
    const found = `图下的字没有写“示意图”：${input.options.caption.zh}`;
    problems.push({
      code: 'tiles-not-schematic',
      found,
      expected: '写明是示意图',
      fix: '写“示意图：方格只表示相对方位，不表示行政区域界线”',
    });
  }
  return problems;
}

function draw(input: FormInput<TileGridOptions>): Drawing {
  const tiles = input.tiles ?? [];
  const layout = layOut(input, tiles);
  const lit = tiles.filter((tile) => tile.stories.length > 0);
  const unlit = tiles.filter((tile) => tile.stories.length === 0).map((tile) => drawUnlit(tile, layout));
  const gridPx = layout.rows * layout.pitchPx;
  const listRows = layout.listed === 'under' ? Math.ceil(lit.length / layout.listColumns) : 0;
  const captionY = gridPx + listRows * 56 + (listRows === 0 ? 16 : 32);
  const caption = wrapText(
    input.say(input.options.caption),
    CHART_TEXT_PX,
    layout.listed === 'beside' ? layout.columns * layout.pitchPx : input.widthPx,
  );
  return {
    widthPx: input.widthPx,
    heightPx: Math.ceil(captionY + (caption.length - 1) * CHART_TEXT_PX * LINE_EM + 8),
    marks: [
      ...unlit,
      ...lit.map((tile, index) => drawLit(tile, index, layout, input)),
      ...textLines(caption, layout.x, captionY, { fill: 'muted' }),
    ],
  };
}

function layOut({ widthPx }: FormInput<TileGridOptions>, tiles: readonly FormTile[]): Layout {
  const firstRow = Math.min(...tiles.map((tile) => tile.row));
  const firstColumn = Math.min(...tiles.map((tile) => tile.column));
  const columns = Math.max(...tiles.map((tile) => tile.column)) - firstColumn + 1;
  const rows = Math.max(...tiles.map((tile) => tile.row)) - firstRow + 1;
  const isWide = widthPx >= WIDE_FROM_PX;
  const pitchPx = isWide ? 62 : Math.floor((widthPx + GAP_PX) / columns);
  const x = isWide ? widthPx - columns * pitchPx + GAP_PX : 0;
  const tilePx = pitchPx - GAP_PX;
  const placePx = isWide ? 18 : 16;
  const isNamed = tiles.every(
    ({ stories }) => stories.length < 2 && stories.every(({ place }) => measureText(place, placePx) < tilePx - 2),
  );
  const listed = isWide ? 'beside' : isNamed ? 'inside' : 'under';
  const cornerOf = (tile: FormTile) => ({
    x: x + (tile.column - firstColumn) * pitchPx,
    y: (tile.row - firstRow) * pitchPx,
  });
  const lit = tiles.filter(({ stories }) => stories.length > 0).length;
  const listTop = Math.max(0, rows * pitchPx + 12 - Math.max(4, lit) * LIST_STEP_PX);
  const list = layOutList(tiles, isWide ? x - LIST_GAP_PX : widthPx, isWide, isNamed ? MARK_PX : KEY_PX + 12);
  return { x, pitchPx, tilePx, columns, rows, cornerOf, listed, isNamed, placePx, listTop, ...list };
}

/** Under the grid two columns if the names have room there; everywhere names as large as the longest allows. */
function layOutList(tiles: readonly FormTile[], widthPx: number, isWide: boolean, keyPx: number) {
  const lit = tiles.filter(({ stories }) => stories.length > 0);
  const ems = Math.max(0, ...lit.map(({ stories }) => Math.max(...stories.map(({ place }) => measureText(place, 1)))));
  const leastPx = Math.max(ems, ...lit.map(({ name }) => measureText(name, 1))) * CHART_TEXT_PX;
  const listColumns = isWide || leastPx > widthPx / 2 - keyPx ? 1 : 2;
  const roomPx = widthPx / listColumns - keyPx;
  return { listColumns, listPx: Math.max(CHART_TEXT_PX, Math.min(isWide ? PLACE_PX : PLACE_UNDER_PX, roomPx / ems)) };
}

function drawUnlit(tile: FormTile, layout: Layout): Mark {
  const { x, y } = layout.cornerOf(tile);
  const { tilePx } = layout;
  const middle = { sizePx: layout.listed === 'beside' ? 18 : 16, anchor: 'middle', fill: 'muted' } as const;
  return {
    shape: 'group',
    key: tile.code,
    label: tile.name,
    marks: [
      { shape: 'rect', x, y, width: tilePx, height: tilePx, radiusPx: 2, fill: 'rule', opacity: 0.42 },
      ...textLines([tile.short], x + tilePx / 2, y + tilePx / 2 + middle.sizePx * 0.36, middle),
    ],
  };
}

function drawLit(tile: FormTile, index: number, layout: Layout, input: FormInput<TileGridOptions>): Mark {
  const { x, y } = layout.cornerOf(tile);
  const { tilePx } = layout;
  const [story] = tile.stories;
  const place = tile.stories.map((one) => one.place).join(punctuation(input.locale).listComma);
  const title = `${tile.name}${punctuation(input.locale).placeDot}${place}`;
  const centre = { anchor: 'middle', fill: 'onMark' } as const;
  const inside = layout.isNamed
    ? [
        ...textLines([tile.short], x + tilePx / 2, y + tilePx / 2 - 4, { ...centre, sizePx: 15 }),
        ...textLines([place], x + tilePx / 2, y + tilePx / 2 + 14, {
          ...centre,
          sizePx: layout.placePx,
          weight: 600,
          face: 'song',
        }),
      ]
    : textLines([tile.short], x + tilePx / 2, y + tilePx / 2 + 8, {
        ...centre,
        sizePx: tile.short.length > 1 ? 18 : 22,
        weight: 600,
        face: 'song',
      });
  return {
    shape: 'group',
    key: tile.code,
    label: story === undefined ? title : `${title}${punctuation(input.locale).colon}${story.title}`,
    href: story?.href,
    marks: [
      { shape: 'rect', x, y, width: tilePx, height: tilePx, radiusPx: 2, fill: 'seal' },
      ...inside,
      ...listEntry(tile, place, index, layout, input),
    ],
  };
}

/** The place by name, in the list beside or under the grid. */
function listEntry(
  tile: FormTile,
  place: string,
  index: number,
  layout: Layout,
  input: FormInput<TileGridOptions>,
): readonly Mark[] {
  if (layout.listed === 'inside') return [];
  const isBeside = layout.listed === 'beside';
  const { listColumns } = layout;
  const x = isBeside ? 0 : (index % listColumns) * (input.widthPx / listColumns);
  const y = isBeside
    ? layout.listTop + index * LIST_STEP_PX
    : layout.rows * layout.pitchPx + 14 + Math.floor(index / listColumns) * 56;
  const isKeyed = !layout.isNamed;
  const textX = x + (isKeyed ? KEY_PX + 12 : MARK_PX);
  return [
    ...(isKeyed ? keyTile(tile, x, y) : [{ shape: 'rect', x, y, width: 3, height: 44, fill: 'seal' } as const]),
    ...textLines([place], textX, y + 18, { sizePx: layout.listPx, weight: 600, face: 'song' }),
    ...textLines([tile.name], textX, y + 41, { fill: 'muted' }),
  ];
}

/** The tile again, small, where its place's name stands outside the grid. */
function keyTile(tile: FormTile, x: number, y: number): readonly Mark[] {
  return [
    { shape: 'rect', x, y: y + 2, width: KEY_PX, height: KEY_PX, radiusPx: 2, fill: 'seal' },
    ...textLines([tile.short], x + KEY_PX / 2, y + KEY_PX / 2 + 8, {
      anchor: 'middle',
      fill: 'onMark',
      sizePx: tile.short.length > 1 ? 15 : 17,
    }),
  ];
}
