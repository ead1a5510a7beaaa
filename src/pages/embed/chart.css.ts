import chartCss from '../../styles/chart.css?raw';
import embedCss from '../../styles/embed.css?raw';
import liveCss from '../../styles/fz-chart.css?raw';
import { renderShadowCss } from '../../publish/embeds/renderShadowCss.ts';

/** The style sheet of charts in shadow trees. */
export async function GET(): Promise<Response> {
  return new Response(await renderShadowCss([chartCss, liveCss, embedCss]));
}
