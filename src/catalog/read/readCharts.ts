import { chartSchema, type Chart, type ChartAsWritten } from '../../model/Chart.ts';
import type { YamlText } from './readYaml.ts';
import { readYamlFolder } from './readYamlFolder.ts';
import type { Report } from '../check/Report.ts';

export interface ChartEntry {
  readonly chart: Chart;
  readonly text: YamlText<ChartAsWritten>;
}

/** Reads every `src/content/charts/<chart>.yaml`; what they refer to is checked later. */
export function readCharts(root: string, report: Report): readonly ChartEntry[] {
  const read = readYamlFolder(root, 'src/content/charts', chartSchema, report);
  return read.map(({ id, text }) => ({ chart: { ...text.value, id }, text }));
}
