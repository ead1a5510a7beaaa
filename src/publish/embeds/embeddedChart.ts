import { dataVersion } from '../../catalog/query/dataVersion.ts';
import { openCatalog } from '../../catalog/query/openCatalog.ts';
import { plainText } from '../../figures/plainText.ts';
import type { EmbeddedChart } from '../../embed/embedCodes.ts';
import { SITE } from '../../i18n/site.ts';
import type { Chart } from '../../model/Chart.ts';
import type { Locale } from '../../model/Locale.ts';
import { addressOf } from '../addresses/addressOf.ts';
import { chartAddress } from '../addresses/chartAddress.ts';
import { chartFile } from '../addresses/chartFile.ts';
import { embedRoom } from './embedRoom.ts';

/** Widths a host may give a frame; beyond, drawings grow no more. */
const WIDTHS = [320, 800] as const;

/** What the codes to embed a chart are made from, with room for it at any width: an oEmbed host's frame is fluid too. */
export function embeddedChart(chart: Chart, locale: Locale, site: URL | undefined): EmbeddedChart {
  const catalog = openCatalog();
  const plain = (text: string): string => plainText(text, catalog.figures, locale);
  const file = (path: string): string => addressOf(null, path, site).url;
  return {
    id: chart.id,
    locale,
    title: plain(chart.title[locale]),
    alt: plain(chart.alt[locale]),
    siteName: SITE.name[locale],
    pageUrl: chartAddress({ chart }, locale, site),
    frameUrl: addressOf(locale, `embed/${chart.id}/`, site).url,
    scriptUrl: file('embed.js'),
    pictureUrl: file(chartFile(chart.id, locale, 'png')),
    version: dataVersion(catalog, chart),
    heightPx: embedRoom(catalog, chart, locale, WIDTHS),
  };
}
