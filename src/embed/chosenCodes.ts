import { embedCodes, type EmbedCodes, type EmbeddedChart } from './embedCodes.ts';
import { embedQuery, type EmbedChoice } from './EmbedChoice.ts';

/** The codes of a chart as someone wants it: the frame asks by its address, the element by its attributes. */
export function chosenCodes(chart: EmbeddedChart, choice: EmbedChoice): EmbedCodes {
  const codes = embedCodes({ ...chart, frameUrl: `${chart.frameUrl}${embedQuery(choice)}` });
  const { theme, view, isPlain, isTransparent } = choice;
  const attributes = [
    theme === 'auto' ? '' : ` theme="${theme}"`,
    view === '' ? '' : ` view="${view}"`,
    isPlain ? ' plain' : '',
    isTransparent ? ' transparent' : '',
  ].join('');
  return { ...codes, script: codes.script.replace(/(<fangzhi-chart[^>]*)>/u, `$1${attributes}>`) };
}
