import { FORM_IDS, formOf } from '../forms/formOf.ts';
import type { Form } from '../forms/Form.ts';
import type { Catalog } from '../model/Catalog.ts';
import { checkChartTexts } from './checkChartTexts.ts';
import { checkDrawing } from './checkDrawing.ts';
import { describeIssues } from './describeIssue.ts';
import { didYouMean } from './didYouMean.ts';
import type { Fault } from '../datasets/Fault.ts';
import { figureIdOf } from './figureIdOf.ts';
import { optionsOf } from './formInput.ts';
import { rowIdsOf } from './chartRows.ts';
import type { ChartEntry } from './readCharts.ts';
import type { YamlPath } from './readYaml.ts';
import type { Report } from './Report.ts';
import { unknownFigure } from './unknownFigure.ts';

/** Reports everything wrong with one chart: what it refers to, its texts, its options, and whether its form may honestly draw it. */
export function checkChart(entry: ChartEntry, catalog: Catalog, report: Report): void {
  const { chart, text } = entry;
  const say = (path: YamlPath, fault: Fault): void => report({ ...fault, ...text.locate(path) });
  const form = formOf(chart.form);
  if (form === undefined)
    say(['form'], {
      code: 'unknown-form',
      found: `没有“${chart.form}”这种图形`,
      expected: 'forms/ 里的一种',
      fix: didYouMean(chart.form, FORM_IDS),
    });
  if (!catalog.datasets.has(chart.dataset)) {
    say(['dataset'], {
      code: 'unknown-dataset',
      found: `没有“${chart.dataset}”这个数据集`,
      expected: 'data/ 里的一个文件夹',
      fix: didYouMean(chart.dataset, catalog.datasets.keys()),
    });
    return;
  }
  const storyIds = [...new Set([...catalog.stories.values()].map((story) => story.id))];
  if (chart.story !== undefined && !storyIds.includes(chart.story)) {
    say(['story'], {
      code: 'unknown-story',
      found: `没有“${chart.story}”这个故事`,
      expected: 'src/content/stories 里的一个文件夹',
      fix: didYouMean(chart.story, storyIds),
    });
  }
  const areTextsSound = checkChartTexts(entry, catalog, report);
  const areRowsKnown = checkRows(entry, catalog, say);
  if (form === undefined) return;
  const isReady = checkOptions(entry, form, catalog, report);
  if (isReady && areTextsSound && areRowsKnown) checkDrawing(entry, form, catalog, report);
  if (isReady) checkMentions(entry, form, catalog, say);
}

type Say = (path: YamlPath, fault: Fault) => void;

function checkRows({ chart }: ChartEntry, catalog: Catalog, say: Say): boolean {
  let isSound = true;
  const lists: readonly (readonly [YamlPath, readonly string[]])[] = [
    [['rows'], chart.rows ?? []],
    ...chart.views.map((view, index) => [['views', index, 'rows'], view.rows ?? []] as const),
  ];
  for (const [path, rows] of lists) {
    rows.forEach((row, index) => {
      const id = figureIdOf(chart.dataset, row);
      const isRepeated = rows.indexOf(row) < index;
      if (catalog.figures.has(id) && !isRepeated) return;
      isSound = false;
      if (isRepeated)
        say([...path, index], {
          code: 'duplicate-id',
          found: `“${row}”写了不止一次`,
          expected: '每一行画一次',
          fix: '删去重复的一行',
        });
      else say([...path, index], unknownFigure(id, catalog.figures.keys()));
    });
  }
  chart.views.forEach(({ id }, index) => {
    if (chart.views.findIndex((view) => view.id === id) === index) return;
    say(['views', index, 'id'], {
      code: 'duplicate-id',
      found: `视图“${id}”不止一个`,
      expected: '每个视图一个编号',
      fix: '改成另一个编号',
    });
  });
  return isSound;
}

/** Checks the options of the chart and of each of its views against the form's own schema, and the figures they name. */
function checkOptions({ chart, text }: ChartEntry, form: Form<unknown>, catalog: Catalog, report: Report): boolean {
  let isSound = true;
  const note: Report = (problem) => {
    isSound = false;
    report(problem);
  };
  for (const [index, view] of [null, ...chart.views].entries()) {
    const base: YamlPath = view === null ? ['options'] : ['views', index - 1, 'options'];
    const options = optionsOf(chart, view?.id ?? null);
    const read = form.options.safeParse(options);
    if (!read.success) {
      for (const { path, ...fault } of describeIssues(read.error, form.options, options))
        note({ ...fault, ...text.locate([...base, ...path]) });
      continue;
    }
    for (const row of form.figureIds?.(read.data) ?? []) {
      const id = figureIdOf(chart.dataset, row);
      if (!catalog.figures.has(id)) note({ ...unknownFigure(id, catalog.figures.keys()), ...text.locate(base, row) });
    }
  }
  return isSound;
}

/** Labels and emphasis must be of something the chart draws. */
function checkMentions({ chart }: ChartEntry, form: Form<unknown>, catalog: Catalog, say: Say): void {
  const drawn = new Set<string>();
  for (const viewId of [null, ...chart.views.map((view) => view.id)]) {
    for (const row of [
      ...rowIdsOf(catalog, chart, viewId),
      ...(form.figureIds?.(form.options.parse(optionsOf(chart, viewId))) ?? []),
    ]) {
      drawn.add(row).add(figureIdOf(chart.dataset, row));
    }
  }
  const fault = (code: string, what: string, row: string): Fault => ({
    code,
    found: `${what}“${row}”不在图里`,
    expected: '图里画了的一行',
    fix: didYouMean(row, drawn),
  });
  chart.emphasis.forEach((row, index) => {
    if (!drawn.has(row)) say(['emphasis', index], fault('dangling-emphasis', '要突出的行', row));
  });
  for (const row of Object.keys(chart.labels))
    if (!drawn.has(row)) say(['labels', row], fault('dangling-label', '有标签的行', row));
}
