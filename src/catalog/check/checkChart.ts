import { FORM_IDS, formOf } from '../../forms/formOf.ts';
import type { Form } from '../../forms/Form.ts';
import type { Catalog } from '../../model/Catalog.ts';
import { checkChartTexts } from './checkChartTexts.ts';
import { checkDrawing } from './checkDrawing.ts';
import { checkTextHonesty } from './checkTextHonesty.ts';
import { describeIssues } from '../read/describeIssue.ts';
import { findNameFault } from '../read/checkName.ts';
import { adviseOn } from '../read/adviseOn.ts';
import { faultOf } from '../../i18n/problems/faultOf.ts';
import type { Fault } from '../../model/Problem.ts';
import { figureIdOf } from '../query/figureIdOf.ts';
import { PROVINCES } from '../query/provinceNames.ts';
import { optionsOf } from '../query/formInput.ts';
import { rowIdsOf } from '../query/chartRows.ts';
import type { ChartEntry } from '../read/readCharts.ts';
import type { YamlPath } from '../read/readYaml.ts';
import type { Report } from './Report.ts';
import { findUnknown, findUnknownFigure } from './findUnknown.ts';
import type { Known } from '../read/Known.ts';

/** Reports everything wrong with one chart: what it refers to, its texts, its options, and whether its form may honestly draw it. */
export function checkChart(entry: ChartEntry, catalog: Catalog, known: Known, report: Report): void {
  const { chart, text } = entry;
  const say: Say = (path, wrong) => {
    if (wrong !== null) report({ ...wrong, ...text.locate(path) });
  };
  const form = formOf(chart.form);
  if (form === undefined) say(['form'], faultOf('unknown-form', chart.form, adviseOn(chart.form, FORM_IDS)));
  say(['dataset'], findUnknown('dataset', chart.dataset, known));
  say(['story'], chart.story === undefined ? null : findUnknown('story', chart.story, known));
  if (form?.usesTiles === true && chart.dataset !== PROVINCES)
    say(['dataset'], faultOf('dataset-not-drawn', form.id, chart.dataset, PROVINCES));
  // Without its dataset, every row would be unknown.
  if (!known.datasets.has(chart.dataset)) return;
  const areTextsSound = checkChartTexts(entry, known, report);
  const areRowsKnown = checkRows(entry, known, say);
  if (form === undefined) return;
  const areOptionsSound = checkOptions(entry, form, known, report);
  if (!areOptionsSound || known.unread.has(chart.dataset)) return;
  if (areTextsSound && areRowsKnown) {
    checkDrawing(entry, form, catalog, report);
    checkTextHonesty(entry, form, catalog, report);
  }
  checkMentions(entry, form, catalog, say);
}

type Say = (path: YamlPath, wrong: Fault | null) => void;

function checkRows({ chart }: ChartEntry, known: Known, say: Say): boolean {
  let isSound = true;
  const lists: readonly (readonly [YamlPath, readonly string[]])[] = [
    [['rows'], chart.rows ?? []],
    ...chart.views.map((view, index) => [['views', index, 'rows'], view.rows ?? []] as const),
  ];
  for (const [path, rows] of lists) {
    rows.forEach((row, index) => {
      const id = figureIdOf(chart.dataset, row);
      const isRepeated = rows.indexOf(row) < index;
      if (isRepeated || !known.figures.has(id)) isSound = false;
      const repeated = faultOf('duplicate-id/drawn', row);
      say([...path, index], isRepeated ? repeated : findUnknownFigure(id, known));
    });
  }
  chart.views.forEach(({ id }, index) => {
    say(['views', index, 'id'], findNameFault(id, 'view'));
    if (chart.views.findIndex((view) => view.id === id) === index) return;
    say(['views', index, 'id'], faultOf('duplicate-id/view', id));
  });
  return isSound;
}

/** Checks the options of the chart and of each of its views against the form's own schema, and the figures they name. */
function checkOptions({ chart, text }: ChartEntry, form: Form<unknown>, known: Known, report: Report): boolean {
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
      if (!known.figures.has(id)) isSound = false;
      const unknown = findUnknownFigure(id, known);
      if (unknown !== null) note({ ...unknown, ...text.locate(base, row) });
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
  const rows = [...drawn].filter((one) => !one.includes('/'));
  const dangling = (message: 'dangling-emphasis' | 'dangling-label', row: string): Fault =>
    faultOf(message, row, adviseOn(row, rows));
  chart.emphasis.forEach((row, index) => {
    if (!drawn.has(row)) say(['emphasis', index], dangling('dangling-emphasis', row));
  });
  for (const row of Object.keys(chart.labels))
    if (!drawn.has(row)) say(['labels', row], dangling('dangling-label', row));
}
