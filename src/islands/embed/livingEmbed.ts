import { fetchDrawings } from '../chart/fetchDrawings.ts';
import { liveChart, type LiveWords } from '../chart/liveChart.ts';

export interface LivingSetting {
  readonly chart: string;
  readonly locale: string;
  /** Address of the site that owns the chart, with a slash at its end. */
  readonly home: string;
  /** The view the host asks for. */
  readonly recall: () => string | null;
  readonly onView: (view: string) => void;
}

/** Brings to life the chart a host page holds in a shadow root; what comes back shows the view the host asks for now. */
export function livingEmbed(root: ParentNode, { home, locale, recall, ...setting }: LivingSetting): () => void {
  const embed = root.querySelector<HTMLElement>('.embed');
  if (!embed?.querySelector('.drawing-box')) return () => undefined;
  const folder = `${home}charts/${setting.chart}/views/`;
  const views = liveChart(embed, {
    ...setting,
    words: JSON.parse(embed.dataset['words'] ?? '{}') as LiveWords,
    // The address is the host's, and the host hears of every view.
    memory: { recall, keep: () => undefined },
    load: (view) => fetchDrawings(`${folder}${view}.${locale}.json`),
  });
  embed.classList.add('is-alive');
  return () => void views?.restore();
}
