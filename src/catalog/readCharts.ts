import { chartSchema, type Chart, type ChartAsWritten } from '../model/Chart.ts';
import { checkName } from './checkName.ts';
import { listFiles } from './listFiles.ts';
import { checkHiddenCharacters, readContentFile } from './readContentFile.ts';
import { readYaml, type YamlText } from './readYaml.ts';
import type { Report } from './Report.ts';

const FOLDER = 'src/content/charts';

export interface ChartEntry {
  readonly chart: Chart;
  readonly text: YamlText<ChartAsWritten>;
}

/** Reads every `src/content/charts/<chart>.yaml`; what they refer to is checked later. */
export function readCharts(root: string, report: Report): readonly ChartEntry[] {
  return listFiles(root, FOLDER, 'files').flatMap((name) => {
    const file = `${FOLDER}/${name}`;
    if (!name.endsWith('.yaml')) {
      report({ code: 'unknown-file', file, found: '不认识的文件', expected: '<图>.yaml', fix: '改名或移走' });
      return [];
    }
    const id = checkName(file, name.slice(0, -'.yaml'.length), report);
    const source = readContentFile(root, file, report);
    if (source === null) return [];
    checkHiddenCharacters(source, report);
    const text = readYaml(source, chartSchema, report);
    return text === null ? [] : [{ chart: { ...text.value, id }, text }];
  });
}
