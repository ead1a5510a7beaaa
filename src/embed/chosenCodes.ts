import { embedCodes, type EmbedCodes, type EmbeddedChart } from './embedCodes.ts';
import { embedQuery, type EmbedChoice } from './EmbedChoice.ts';

/** The codes of a chart as someone wants it: the frame and the chart’s page ask by address, the element by attributes. */
export function chosenCodes(chart: EmbeddedChart, choice: EmbedChoice): EmbedCodes & { readonly address: string } {
  const { theme, view, isPlain, isTransparent } = choice;
  const frameUrl = `${chart.frameUrl}${embedQuery(choice, chart.version)}`;
  // A frame of another colour scheme than its page’s is never transparent.
  const style = isTransparent && theme !== 'auto' ? `;color-scheme:${theme}` : '';
  const codes = embedCodes({ ...chart, frameUrl }, style);
  const attributes = [
    theme === 'auto' ? '' : ` theme="${theme}"`,
    view === '' ? '' : ` view="${view}"`,
    isPlain ? ' plain' : '',
    isTransparent ? ' transparent' : '',
  ].join('');
  const address = view === '' ? chart.pageUrl : `${chart.pageUrl}?view=${view}`;
  return { ...codes, address, script: codes.script.replace(/(<fangzhi-chart[^>]*)>/u, `$1${attributes}>`) };
}
