import { readCatalog } from '../../../src/catalog/read/readCatalog.ts';
import { provinceTiles } from '../../../src/catalog/query/provinceTiles.ts';
import type { FormTile } from '../../../src/forms/Form.ts';

const PLACES: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  '340000': ['海恒', 'Haiheng'],
  '350000': ['寿宁', 'Shouning'],
  '510000': ['广元', 'Guangyuan'],
  '520000': ['修文', 'Xiuwen'],
};

/** The tiles of `data/provinces`, lit by places of the tests' own, so that stories may come and go. */
export function testTiles(locale: 'zh' | 'en'): readonly FormTile[] {
  return provinceTiles(readCatalog(process.cwd()), locale).map((tile) => {
    const place = PLACES[tile.code]?.[locale === 'zh' ? 0 : 1];
    const story = { id: `story-${tile.code}`, title: 'T', href: `stories/story-${tile.code}/` };
    return { ...tile, stories: place === undefined ? [] : [{ ...story, place }] };
  });
}
