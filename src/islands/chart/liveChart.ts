import { ChartMarks } from './ChartMarks.ts';
import { ChartViews, type Drawings, type ViewMemory } from './ChartViews.ts';

/** What a chart says to whoever reads it with its script. */
export interface LiveWords {
  readonly walk: string;
  /** For charts that have several views. */
  readonly failed?: string | undefined;
}

export interface LiveSetting {
  readonly chart: string;
  readonly words: LiveWords;
  readonly memory: ViewMemory;
  readonly load: (view: string) => Promise<Drawings>;
  readonly onView?: ((view: string) => void) | undefined;
}

/** Adopts the drawing under `root`: its marks can be read one by one, its views chosen. Null if it has but one view. */
export function liveChart(root: ParentNode, { words, onView, ...setting }: LiveSetting): ChartViews | null {
  const box = root.querySelector<HTMLElement>('.drawing-box');
  if (box === null) throw new TypeError(`The chart ${setting.chart} has no drawing`);
  const marks = new ChartMarks(box, words.walk);
  if (root.querySelector('button[data-view]') === null) return null;
  const failure = root.querySelector('.fz-failure');
  return new ChartViews({
    ...setting,
    root,
    onChange: (view) => {
      marks.leave();
      failure?.replaceChildren();
      onView?.(view);
    },
    onFailure: () => failure?.replaceChildren(words.failed ?? ''),
  });
}
