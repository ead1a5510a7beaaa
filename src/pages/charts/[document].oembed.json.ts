import type { APIContext } from 'astro';
import { openCatalog } from '../../catalog/query/openCatalog.ts';
import { addressOf } from '../../publish/addresses/addressOf.ts';
import { chartFile } from '../../publish/addresses/chartFile.ts';
import { embeddedChart } from '../../publish/embeds/embeddedChart.ts';
import { iframeCode } from '../../embed/embedCodes.ts';
import { oEmbedOf } from '../../embed/oEmbedOf.ts';
import type { Chart } from '../../model/Chart.ts';
import { LANGUAGES, LOCALES, type Locale } from '../../model/Locale.ts';

interface Props {
  readonly chart: Chart;
  readonly locale: Locale;
}

/** Every chart has a social card of this size. */
const CARD = { widthPx: 1200, heightPx: 630 };

export function getStaticPaths() {
  return [...openCatalog().charts.values()].flatMap((chart) =>
    LOCALES.map((locale) => ({
      params: { document: `${chart.id}${LANGUAGES[locale].suffix}` },
      props: { chart, locale },
    })),
  );
}

export function GET({ props: { chart, locale }, site }: APIContext<Props>): Response {
  const embedded = embeddedChart(chart, locale, site);
  const document = oEmbedOf({
    title: embedded.title,
    siteName: embedded.siteName,
    siteUrl: addressOf(null, '', site).url,
    iframe: iframeCode(embedded),
    heightPx: embedded.heightPx,
    thumbnail: { url: addressOf(null, chartFile(chart.id, locale, 'card.png'), site).url, ...CARD },
  });
  return new Response(`${JSON.stringify(document, null, 2)}\n`);
}
