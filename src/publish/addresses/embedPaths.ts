import { openCatalog } from '../../catalog/query/openCatalog.ts';
import type { Chart } from '../../model/Chart.ts';
import type { WithdrawnChart } from '../../model/Published.ts';

/** A chart that can be embedded, or what is left of one. */
export type Embeddable = { readonly chart: Chart } | { readonly withdrawn: WithdrawnChart };

export interface EmbedPath {
  readonly params: { readonly chart: string };
  readonly props: { readonly embed: Embeddable };
}

/** Every chart that has ever been embedded. */
export function embedPaths(): readonly EmbedPath[] {
  const { charts, withdrawn } = openCatalog();
  const path = (chart: string, embed: Embeddable): EmbedPath => ({ params: { chart }, props: { embed } });
  return [
    ...[...charts.values()].map((chart) => path(chart.id, { chart })),
    ...[...withdrawn.values()].map((chart) => path(chart.id, { withdrawn: chart })),
  ];
}
