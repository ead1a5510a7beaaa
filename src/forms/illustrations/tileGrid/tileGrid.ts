import { z } from 'zod';
import type { Form, FormInput, FormTile, FormTileStory, HonestyProblem } from '../../Form.ts';
import { BAR_ROOM_PX, KEY_ROOM_PX, type TileEntry, type TileLayout, layOutTiles } from './tileLayout.ts';
import { LINE_EM, textLines } from '../../labels/textLines.ts';
import { punctuation } from '../../marks/datumGroup.ts';
import { faultOf } from '../../../i18n/problems/faultOf.ts';
import type { Drawing, Mark } from '../../../model/Drawing.ts';
import { localizedSchema } from '../../../model/Localized.ts';
import { CHART_TEXT_PX } from '../../../theme/sizes.ts';
import { wrapText } from '../../../typeset/wrapText.ts';

const optionsSchema = z.strictObject({
  caption: localizedSchema.describe('画在图下的一行字：须写明是示意图，方格只表示相对方位，不表示界线'),
});

export type TileGridOptions = Readonly<z.infer<typeof optionsSchema>>;

const KEY_PX = 26;
const UNITS_OF_PROVINCE_LEVEL = 34;
/** What readers are told in Chinese, so that no one takes tiles for territory. */
const SCHEMATIC = '示意图';

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
  if (codes.size !== UNITS_OF_PROVINCE_LEVEL || tiles.length !== codes.size)
    problems.push(faultOf('tiles-incomplete', tiles.length, codes.size, UNITS_OF_PROVINCE_LEVEL));
  if (new Set(tiles.map((tile) => `${tile.row},${tile.column}`)).size !== tiles.length)
    problems.push(faultOf('tiles-overlap'));
  const { zh } = input.options.caption;
  if (!zh.includes(SCHEMATIC)) problems.push(faultOf('tiles-not-schematic', SCHEMATIC, zh));
  return problems;
}

function draw(input: FormInput<TileGridOptions>): Drawing {
  const tiles = input.tiles ?? [];
  const layout = layOutTiles(tiles, input.widthPx);
  const lit = tiles.filter((tile) => tile.stories.length > 0);
  const unlit = tiles.filter((tile) => tile.stories.length === 0).map((tile) => drawUnlit(tile, layout));
  const crowded = layout.entries.filter(({ tile }) => tile.stories.length > 1);
  const caption = wrapText(
    input.say(input.options.caption),
    CHART_TEXT_PX,
    layout.listed === 'beside' ? layout.gridWidthPx : input.widthPx - layout.x,
  );
  return {
    widthPx: input.widthPx,
    heightPx: Math.ceil(layout.captionY + (caption.length - 1) * CHART_TEXT_PX * LINE_EM + 8),
    marks: [
      ...unlit,
      ...lit.map((tile) => drawLit(tile, layout, input)),
      ...crowded.map((entry) => drawEntry(entry, layout, input)),
      ...textLines(caption, layout.x, layout.captionY, { fill: 'muted' }),
    ],
  };
}

function drawUnlit(tile: FormTile, layout: TileLayout): Mark {
  const { x, y } = layout.cornerOf(tile);
  const { tilePx } = layout;
  const middle = { sizePx: layout.placePx, anchor: 'middle', fill: 'muted' } as const;
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

/** A tile of one story leads to it, together with the story's entry in the list; of several, each entry leads to its own. */
function drawLit(tile: FormTile, layout: TileLayout, input: FormInput<TileGridOptions>): Mark {
  const { x, y } = layout.cornerOf(tile);
  const { tilePx } = layout;
  const [story, ...others] = tile.stories;
  const isOne = story !== undefined && others.length === 0;
  const places = tile.stories.map(({ place }) => place);
  const own = isOne ? layout.entries.filter((entry) => entry.tile === tile) : [];
  return {
    shape: 'group',
    key: tile.code,
    label: isOne ? nameEntry(tile, story, input) : nameTile(tile, places, input),
    href: isOne ? story.href : undefined,
    marks: [
      { shape: 'rect', x, y, width: tilePx, height: tilePx, radiusPx: 2, fill: 'seal' },
      ...tileTexts(tile, x + tilePx / 2, y + tilePx / 2, layout),
      ...own.flatMap((entry) => entryMarks(entry, layout)),
    ],
  };
}

function tileTexts(tile: FormTile, x: number, y: number, layout: TileLayout): readonly Mark[] {
  const centre = { anchor: 'middle', fill: 'onMark' } as const;
  const name = { ...centre, weight: 600, face: 'song' } as const;
  if (!layout.isNamed) return textLines([tile.short], x, y + 8, { ...name, sizePx: tile.short.length > 1 ? 18 : 22 });
  const places = tile.stories.map(({ place }) => place);
  return [
    ...textLines([tile.short], x, y - 4, { ...centre, sizePx: 15 }),
    ...textLines(places, x, y + 14, { ...name, sizePx: layout.placePx }),
  ];
}

function drawEntry(entry: TileEntry, layout: TileLayout, input: FormInput<TileGridOptions>): Mark {
  const { tile, story } = entry;
  return {
    shape: 'group',
    key: `${tile.code}/${story.id}`,
    label: nameEntry(tile, story, input),
    href: story.href,
    marks: entryMarks(entry, layout),
  };
}

function nameTile(tile: FormTile, places: readonly string[], { locale }: FormInput<TileGridOptions>): string {
  return `${tile.name}${punctuation(locale).placeDot}${places.join(punctuation(locale).listComma)}`;
}

function nameEntry(tile: FormTile, story: FormTileStory, input: FormInput<TileGridOptions>): string {
  return `${nameTile(tile, [story.place], input)}${punctuation(input.locale).colon}${story.title}`;
}

/** A place by name, in the list beside or under the grid. */
function entryMarks({ tile, story, x, y }: TileEntry, layout: TileLayout): readonly Mark[] {
  const textX = x + (layout.isNamed ? BAR_ROOM_PX : KEY_ROOM_PX);
  return [
    ...(layout.isNamed ? [{ shape: 'rect', x, y, width: 3, height: 44, fill: 'seal' } as const] : keyTile(tile, x, y)),
    ...textLines([story.place], textX, y + 18, { sizePx: layout.listPx, weight: 600, face: 'song' }),
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
