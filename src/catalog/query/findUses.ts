import { formOf } from '../../forms/formOf.ts';
import type { Catalog } from '../../model/Catalog.ts';
import type { Chart } from '../../model/Chart.ts';
import type { FigureId } from '../../model/Figure.ts';
import type { Story } from '../../model/Story.ts';
import { rowIdsOf } from './chartRows.ts';
import { citedFigures } from '../check/checkCitedText.ts';
import { figureIdOf } from './figureIdOf.ts';
import { optionsOf } from './formInput.ts';

type Uses = Pick<Catalog, 'chartsOf' | 'storiesOf' | 'comparisonsOf'>;

/** Where each figure is used: charts that draw it, stories that cite it or draw it in one of their charts, comparisons it stands in. */
export function findUses(catalog: Catalog): Uses {
  const chartsOf = new Map<FigureId, string[]>();
  const storiesOf = new Map<FigureId, string[]>();
  const comparisonsOf = new Map<FigureId, string[]>();
  const drawnBy = new Map([...catalog.charts.values()].map((chart) => [chart.id, drawnFigures(catalog, chart)]));
  for (const [chart, ids] of drawnBy) for (const id of ids) note(chartsOf, id, chart);
  for (const story of catalog.stories.values()) {
    for (const id of storyFigures(story)) note(storiesOf, id, story.id);
    for (const chart of new Set([...story.chartIds, story.hero]))
      for (const id of drawnBy.get(chart) ?? []) note(storiesOf, id, story.id);
  }
  for (const { id, figures } of catalog.comparisons.values())
    for (const figure of figures) note(comparisonsOf, figure, id);
  return { chartsOf, storiesOf, comparisonsOf };
}

/** Figures that a chart draws in any of its views. */
function drawnFigures(catalog: Catalog, chart: Chart): ReadonlySet<FigureId> {
  const form = formOf(chart.form);
  const drawn = new Set<FigureId>();
  for (const viewId of [null, ...chart.views.map((view) => view.id)]) {
    const options = form?.options.safeParse(optionsOf(chart, viewId));
    const named = options?.success === true ? (form?.figureIds?.(options.data) ?? []) : [];
    for (const row of [...rowIdsOf(catalog, chart, viewId), ...named]) drawn.add(figureIdOf(chart.dataset, row));
  }
  return drawn;
}

function storyFigures(story: Story): readonly FigureId[] {
  const texts = [story.title, story.standfirst, ...story.keyFigures.map(({ label }) => label)];
  return [
    ...story.figureIds,
    story.heroFigure,
    ...story.keyFigures.map(({ id }) => id),
    ...texts.flatMap(citedFigures),
  ];
}

function note(uses: Map<FigureId, string[]>, id: FigureId, user: string): void {
  const users = uses.get(id) ?? [];
  if (!users.includes(user)) uses.set(id, [...users, user]);
}
