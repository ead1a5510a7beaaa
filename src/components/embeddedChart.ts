import { chartFigures } from '../catalog/chartFigures.ts';
import { dataVersion } from '../catalog/dataVersion.ts';
import { drawChart } from '../catalog/drawChart.ts';
import { openCatalog } from '../catalog/openCatalog.ts';
import { plainText } from '../catalog/plainText.ts';
import type { EmbeddedChart } from '../embed/embedCodes.ts';
import { SITE } from '../i18n/site.ts';
import { WORDS } from '../i18n/words.ts';
import type { Catalog } from '../model/Catalog.ts';
import type { Chart } from '../model/Chart.ts';
import type { Locale } from '../model/Locale.ts';
import { DRAWING_WIDTHS } from '../theme/sizes.ts';
import { wrapText } from '../theme/wrapText.ts';
import { addressOf } from './addressOf.ts';
import { chartFiles } from './chartFiles.ts';
import { sourceText } from './sourceText.ts';

/** What the codes to embed a chart are made from. */
export function embeddedChart(
  catalog: Catalog,
  chart: Chart,
  locale: Locale,
  { site }: { readonly site: URL | undefined; readonly use: 'iframe' },
): EmbeddedChart {
  const plain = (text: string): string => plainText(text, catalog.figures, locale);
  const words = WORDS[locale];
  const source = sourceText(catalog, chartFigures(catalog, chart), locale, true);
  return {
    id: chart.id,
    locale,
    title: plain(chart.title[locale]),
    alt: plain(chart.alt[locale]),
    source: source === '' ? `${words.source}${words.colon}${SITE.name[locale]}` : source,
    siteName: SITE.name[locale],
    licence: SITE.contentLicence.name,
    version: dataVersion(catalog, chart),
    pageUrl: addressOf(locale, `charts/${chart.id}/`, site).url,
    frameUrl: addressOf(locale, `embed/${chart.id}/`, site).url,
    scriptUrl: addressOf('zh', 'embed.js', site).url,
    pictureUrl: chartFiles(chart.id, locale, site).png,
    heightPx: roomFor(chart, locale),
  };
}

/** Room for a chart at any width from 320 to 800 px, generously. */
function roomFor(chart: Chart, locale: Locale): number {
  const catalog = openCatalog();
  const heights = [320, 440, 560, 640, 720, 800].map((width) => {
    const inside = width - 32;
    const lines = (text: string, sizePx: number, lineHeight: number): number =>
      wrapText(plainText(text, catalog.figures, locale), sizePx, inside).length * sizePx * lineHeight;
    const drawn = inside >= 600 ? DRAWING_WIDTHS.wide : DRAWING_WIDTHS.narrow;
    const scale = Math.min(inside, inside >= 600 ? inside : 440) / drawn;
    const texts = lines(chart.title[locale], 24, 1.35) + lines(chart.subtitle[locale], 15, 1.65);
    const note = chart.note === undefined ? 0 : lines(chart.note[locale], 15, 1.7) + 14;
    return drawChart(catalog, chart, null, drawn, locale).heightPx * scale + texts + note + 220;
  });
  return Math.ceil(Math.max(...heights));
}
