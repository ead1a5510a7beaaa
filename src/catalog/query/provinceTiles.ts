import type { FormTile, FormTileStory } from '../../forms/Form.ts';
import type { Catalog } from '../../model/Catalog.ts';
import { LANGUAGES, type Locale } from '../../model/Locale.ts';
import { columnIn } from '../../model/columnIn.ts';
import { plainText } from '../../figures/plainText.ts';
import { PROVINCES } from './provinceNames.ts';

/** The province-level units of `data/provinces` on the tile grid, sorted by code, each with the stories set in it. */
export function provinceTiles(catalog: Catalog, locale: Locale): readonly FormTile[] {
  const rows = catalog.datasets.get(PROVINCES)?.rows ?? [];
  const firstRow = Math.min(...rows.map((row) => Number(row['row'])));
  const firstColumn = Math.min(...rows.map((row) => Number(row['col'])));
  return rows
    .map((row) => ({
      code: row['code'] ?? '',
      name: row[columnIn('name', locale)] ?? '',
      short: row[columnIn('short', locale)] ?? '',
      row: Number(row['row']) - firstRow,
      column: Number(row['col']) - firstColumn,
      stories: storiesIn(catalog, row['code'] ?? '', locale),
    }))
    .toSorted((a, b) => Number(a.code) - Number(b.code));
}

function storiesIn(catalog: Catalog, code: string, locale: Locale): readonly FormTileStory[] {
  return [...catalog.stories.values()]
    .filter((story) => story.locale === locale && story.provinceCode === code)
    .map((story) => ({
      id: story.id,
      place: story.place,
      title: plainText(story.title, catalog.figures, locale),
      href: `${LANGUAGES[locale].prefix}stories/${story.id}/`,
    }));
}
