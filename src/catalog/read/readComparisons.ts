import { comparisonSchema, type Comparison, type ComparisonAsWritten } from '../../model/Comparison.ts';
import type { YamlText } from './readYaml.ts';
import { readYamlFolder } from './readYamlFolder.ts';
import type { Report } from '../check/Report.ts';

export interface ComparisonEntry {
  readonly comparison: Comparison;
  readonly text: YamlText<ComparisonAsWritten>;
}

/** Reads every `src/content/comparisons/<comparison>.yaml`; what they refer to is checked later. */
export function readComparisons(root: string, report: Report): readonly ComparisonEntry[] {
  const read = readYamlFolder(root, 'src/content/comparisons', comparisonSchema, report, 'comparison');
  return read.map(({ id, text }) => ({ comparison: { ...text.value, id }, text }));
}
