import type { APIContext } from 'astro';
import { embedMarkup } from '../../../publish/embeds/embedMarkup.ts';
import { embeddedChart } from '../../../publish/embeds/embeddedChart.ts';
import { embedPaths, type Embeddable } from '../../../publish/addresses/embedPaths.ts';
import { LOCALES, type Locale } from '../../../model/Locale.ts';

interface Props {
  readonly embed: Embeddable;
  readonly locale: Locale;
}

export function getStaticPaths() {
  return embedPaths().flatMap(({ params, props }) =>
    LOCALES.map((locale) => ({ params: { ...params, locale }, props: { ...props, locale } })),
  );
}

/** A chart for the script embed, and the room an iframe of it needs at any width from 320 to 800 px. */
export function GET({ props: { embed, locale }, site }: APIContext<Props>): Response {
  const room = 'chart' in embed ? { room: embeddedChart(embed.chart, locale, site).heightPx } : {};
  return new Response(JSON.stringify({ html: embedMarkup(embed, locale, 'h3', site), ...room }));
}
