import { describe, expect, it } from 'vitest';
import type { FormTile } from '../../../src/forms/Form.ts';
import { tileGridForm } from '../../../src/forms/illustrations/tileGrid/tileGrid.ts';
import type { GroupMark } from '../../../src/model/Drawing.ts';
import { formInput } from './formInput.ts';
import { testTiles } from './testTiles.ts';
import { findTextFaults } from './textBoxes.ts';

const TILES = { zh: testTiles('zh'), en: testTiles('en') };
const OPTIONS = {
  caption: {
    zh: '示意图：方格表示相对方位，不表示行政区划界线',
    en: 'Schematic: squares show relative position, not boundaries',
  },
};

function input(
  widthPx = 720,
  locale: 'zh' | 'en' = 'zh',
  tiles: readonly FormTile[] = TILES[locale],
  options = OPTIONS,
) {
  return { ...formInput([], options, { widthPx, locale }), tiles };
}

describe.each([
  [336, 'zh'],
  [720, 'zh'],
  [336, 'en'],
  [720, 'en'],
] as const)('the tile grid at %i px, %s', (widthPx, locale) => {
  const drawing = tileGridForm.draw(input(widthPx, locale));
  const groups = drawing.marks.filter((mark): mark is GroupMark => mark.shape === 'group');

  it('has the 34 province-level units, each once', () => {
    expect(new Set(groups.map((group) => group.key)).size).toBe(34);
    expect(groups.map((group) => group.key)).toEqual(expect.arrayContaining(['710000', '810000', '820000']));
  });

  it('draws all squares equal, none on another', () => {
    const squares = groups.map((group) => group.marks[0]).filter((mark) => mark?.shape === 'rect');
    expect(squares).toHaveLength(34);
    expect(new Set(squares.map((square) => `${square.width}×${square.height}`)).size).toBe(1);
    expect(new Set(squares.map((square) => `${square.x},${square.y}`)).size).toBe(34);
  });

  it('lights the places of stories and leads to them', () => {
    const lit = groups.filter((group) => group.href !== undefined);
    expect(lit.map((group) => group.key)).toEqual(['340000', '350000', '510000', '520000']);
    expect(lit[2]?.href).toBe('stories/story-510000/');
    expect(lit[2]?.label).toBe(locale === 'zh' ? '四川·广元：T' : 'Sichuan, Guangyuan: T');
  });

  it('names every lit place and says that it is schematic', () => {
    const texts = JSON.stringify(drawing);
    for (const tile of TILES[locale]) for (const story of tile.stories) expect(texts).toContain(story.place);
    expect(texts).toContain(locale === 'zh' ? '示意图' : 'Schematic');
  });

  it('keeps its texts whole and apart', () => expect(findTextFaults(drawing)).toEqual([]));
});

describe.each([
  [336, 'zh'],
  [720, 'zh'],
  [336, 'en'],
  [720, 'en'],
] as const)('two stories in one province, at %i px, %s', (widthPx, locale) => {
  const tiles = TILES[locale].map((tile) => ({
    ...tile,
    stories: tile.stories.flatMap((story) =>
      tile.code === '510000'
        ? [story, { ...story, id: 'wangcang', place: '旺苍', href: 'stories/wangcang/' }]
        : [story],
    ),
  }));
  const drawing = tileGridForm.draw(input(widthPx, locale, tiles));
  const groups = drawing.marks.filter((mark): mark is GroupMark => mark.shape === 'group');

  it('are named by their tile and lead each to its own page', () => {
    const province = groups.filter(({ key }) => key?.startsWith('510000'));
    expect(province.map(({ key, href }) => [key, href])).toEqual([
      ['510000', undefined],
      ['510000/story-510000', 'stories/story-510000/'],
      ['510000/wangcang', 'stories/wangcang/'],
    ]);
    expect(province[0]?.label).toBe(locale === 'zh' ? '四川·广元、旺苍' : 'Sichuan, Guangyuan, 旺苍');
    expect(province[2]?.label).toBe(locale === 'zh' ? '四川·旺苍：T' : 'Sichuan, 旺苍: T');
  });

  it('keep the texts whole and apart', () => expect(findTextFaults(drawing)).toEqual([]));
});

describe('what a tile grid refuses', () => {
  const codesOf = (tiles: readonly FormTile[], options = OPTIONS) =>
    tileGridForm.findDishonesty(input(720, 'zh', tiles, options)).map(({ code }) => code);

  it('has nothing against all of them', () => expect(codesOf(TILES.zh)).toEqual([]));
  it('a missing unit', () => expect(codesOf(TILES.zh.slice(1))).toEqual(['tiles-incomplete']));
  it('two units in one place', () => {
    const [first, ...rest] = TILES.zh;
    if (first === undefined) throw new Error('no tiles');
    const moved = { ...first, row: rest[0]?.row ?? 0, column: rest[0]?.column ?? 0 };
    expect(codesOf([moved, ...rest])).toEqual(['tiles-overlap']);
  });
  it('a caption that does not say it is schematic', () => {
    expect(codesOf(TILES.zh, { caption: { zh: '中国', en: 'China' } })).toEqual(['tiles-not-schematic']);
  });
});
