import { dataVersion } from '../catalog/query/dataVersion.ts';
import { plainText } from '../figures/plainText.ts';
import { PICTURE_WORDS } from '../i18n/pictureWords.ts';
import { SITE } from '../i18n/site.ts';
import { WORDS } from '../i18n/words.ts';
import type { Catalog } from '../model/Catalog.ts';
import type { Chart } from '../model/Chart.ts';
import type { Locale } from '../model/Locale.ts';
import type { ChartTexts } from '../draw/composeChart.ts';
import { addressOf } from './addresses/addressOf.ts';
import { drawnRows } from './drawnRows.ts';
import { sourceText } from './citations/sourceText.ts';
import { tableSource } from './citations/tableSource.ts';
import { titlePieces } from './titlePieces.ts';

/** Every word a picture of a chart carries; `site` is the site's origin. */
export function chartTexts(catalog: Catalog, chart: Chart, locale: Locale, site: URL | undefined): ChartTexts {
  const words = WORDS[locale];
  const plain = (text: string): string => plainText(text, catalog.figures, locale);
  const { url, shown } = addressOf(locale, `charts/${chart.id}/`, site);
  const figures = drawnRows(catalog, chart, locale).map((row) => row.figure);
  const sources = sourceText(catalog, figures, locale);
  const source = sources === '' ? tableSource(catalog, chart, locale) : sources;
  const version = PICTURE_WORDS[locale].dataVersion(dataVersion(catalog, chart));
  const imprint = [SITE.contentLicence.name, version].join(words.middleDot);
  return {
    locale,
    title: titlePieces(chart.title[locale], catalog, locale),
    subtitle: plain(chart.subtitle[locale]),
    note: chart.note === undefined ? null : plain(chart.note[locale]),
    source,
    address: shown,
    imprint,
    description: [plain(chart.alt[locale]), `${source}${words.stop}`, url].join(' '),
  };
}
