import { comparisonSchema, type Comparison, type ComparisonAsWritten } from '../model/Comparison.ts';
import { checkName } from './checkName.ts';
import { listFiles } from './listFiles.ts';
import { checkHiddenCharacters, readContentFile } from './readContentFile.ts';
import { readYaml, type YamlText } from './readYaml.ts';
import type { Report } from './Report.ts';

const FOLDER = 'src/content/comparisons';

export interface ComparisonEntry {
  readonly comparison: Comparison;
  readonly text: YamlText<ComparisonAsWritten>;
}

/** Reads every `src/content/comparisons/<comparison>.yaml`; what they refer to is checked later. */
export function readComparisons(root: string, report: Report): readonly ComparisonEntry[] {
  return listFiles(root, FOLDER, 'files').flatMap((name) => {
    const file = `${FOLDER}/${name}`;
    if (!name.endsWith('.yaml')) {
      report({ code: 'unknown-file', file, found: '不认识的文件', expected: '<对照>.yaml', fix: '改名或移走' });
      return [];
    }
    const id = checkName(file, name.slice(0, -'.yaml'.length), report);
    const source = readContentFile(root, file, report);
    if (source === null) return [];
    checkHiddenCharacters(source, report);
    const text = readYaml(source, comparisonSchema, report);
    return text === null ? [] : [{ comparison: { ...text.value, id }, text }];
  });
}
