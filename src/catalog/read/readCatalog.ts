import { faultOf } from '../../i18n/problems/faultOf.ts';
import type { Catalog } from '../../model/Catalog.ts';
import type { Dataset } from '../../model/Dataset.ts';
import { isDerived, type Figure } from '../../model/Figure.ts';
import type { Story } from '../../model/Story.ts';
import { checkChart } from '../check/checkChart.ts';
import { checkComparison } from '../check/checkComparison.ts';
import { checkFiles } from '../check/checkFiles.ts';
import { checkIdentities } from '../check/checkIdentities.ts';
import { deriveFigures } from './deriveFigures.ts';
import { findUses } from '../query/findUses.ts';
import type { Known, KnownNames } from './Known.ts';
import { listKnown } from './listKnown.ts';
import { ProblemList } from './ProblemList.ts';
import { provinceNames, PROVINCES } from '../query/provinceNames.ts';
import { readCharts } from './readCharts.ts';
import { readComparisons } from './readComparisons.ts';
import { checkDatasetTexts } from '../check/checkDatasetTexts.ts';
import { readDatasets, type DatasetEntry } from './readDatasets.ts';
import { readEditions } from './readEditions.ts';
import { readPublished } from './readPublished.ts';
import { readSources } from './readSources.ts';
import { readStories } from './story/readStories.ts';
import type { Report } from '../check/Report.ts';
import { storyKey } from '../../model/storyKey.ts';

/**
 * Reads and checks everything under a content root (a folder with `data/` and `src/content/`). What is wrong comes back
 * in `problems`, all of it, in order of file and line; the maps hold what could be read all the same.
 */
export function readCatalog(root: string): Catalog {
  const list = new ProblemList();
  const report: Report = (problem) => list.add(problem);
  const names = listKnown(root);
  checkFiles(root, names, report);
  const editions = readEditions(root, report);
  const sources = readSources(root, editions, report);
  const entries = readDatasets(root, sources, names, report);
  const known = readFigureBook(entries, names, report);
  const datasets = sortById(entries.map(({ dataset }) => withDerived(dataset, known)));
  const chartEntries = readCharts(root, report);
  const charts = sortById(chartEntries.map(({ chart }) => chart));
  const comparisonEntries = readComparisons(root, report);
  const comparisons = sortById(comparisonEntries.map(({ comparison }) => comparison));
  const provinces = known.unread.has(PROVINCES) ? new Map<string, never>() : provinceNames(datasets);
  const views = new Map([...charts.values()].map((chart) => [chart.id, chart.views.map((view) => view.id)]));
  const facts = { sources, known, views, provinces };
  const stories = sortStories(readStories(root, editions, facts, report));
  const unused = { chartsOf: new Map(), storiesOf: new Map(), comparisonsOf: new Map(), problems: [] };
  const withdrawn = readPublished(root, names.charts, report);
  const found = { editions, sources, datasets, figures: known.figures, charts, withdrawn, comparisons, stories };
  const bare: Catalog = { ...found, ...unused, drawings: new WeakMap() };
  for (const entry of entries) checkDatasetTexts(entry, known, report);
  for (const entry of chartEntries) checkChart(entry, bare, known, report);
  for (const entry of comparisonEntries) checkComparison(entry, bare, known, report);
  if (names.datasets.size === 0) report({ ...faultOf('empty-root'), file: 'data' });
  return { ...bare, ...findUses(bare), problems: list.sorted() };
}

/** Every printed, reference and derived figure, with what could not be read. */
function readFigureBook(entries: readonly DatasetEntry[], names: KnownNames, report: Report): Known {
  const printed = new Map<string, Figure>(
    entries.flatMap(({ dataset }) => dataset.figures.map((figure) => [figure.id, figure] as const)),
  );
  const whole = new Set(entries.filter((entry) => entry.isWhole).map((entry) => entry.dataset.id));
  const unread = new Set([...names.datasets].filter((id) => !whole.has(id)));
  const known = { ...names, figures: printed, unread };
  const datasets = entries.map(({ dataset }) => dataset);
  for (const entry of entries) checkIdentities(entry, printed, known, datasets, report);
  const { derived, failed } = deriveFigures(entries, known, report);
  return { ...known, figures: sortById([...printed.values(), ...derived]), unread: new Set([...unread, ...failed]) };
}

/** The dataset with its derived figures, in order of writing. */
function withDerived(dataset: Dataset, { figures }: Known): Dataset {
  const derivedFigures = dataset.derived.flatMap(({ id }) => {
    const figure = figures.get(`${dataset.id}/${id}`);
    return figure !== undefined && isDerived(figure) ? [figure] : [];
  });
  return { ...dataset, derivedFigures };
}

function sortById<Thing extends { readonly id: string }>(things: readonly Thing[]): ReadonlyMap<string, Thing> {
  return new Map(things.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map((thing) => [thing.id, thing]));
}

/** Stories by `storyKey`, by date of publication, then by province. */
function sortStories(stories: readonly Story[]): ReadonlyMap<string, Story> {
  const rank = (story: Story): string => `${story.published} ${story.provinceCode} ${storyKey(story)}`;
  return new Map(stories.toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1)).map((story) => [storyKey(story), story]));
}
