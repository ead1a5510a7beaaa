import { faultOf } from '../../i18n/problems/faultOf.ts';
import type { Fault } from '../../model/Problem.ts';
import type { Catalog } from '../../model/Catalog.ts';
import type { Comparison } from '../../model/Comparison.ts';
import { LOCALES } from '../../model/Locale.ts';
import { checkCitedText } from './checkCitedText.ts';
import { checkComparisonChart } from './checkComparisonChart.ts';
import { findIncomparable } from '../query/findIncomparable.ts';
import { findUnknownFigure } from './findUnknown.ts';
import type { Known } from '../read/Known.ts';
import type { ComparisonEntry } from '../read/readComparisons.ts';
import type { YamlPath } from '../read/readYaml.ts';
import type { Report } from './Report.ts';

type Say = (path: YamlPath, wrong: Fault) => void;

/** Reports everything wrong with one comparison: its figures, its words, whether it may be made, and the chart it makes. */
export function checkComparison(entry: ComparisonEntry, catalog: Catalog, known: Known, report: Report): void {
  const { comparison, text } = entry;
  const say: Say = (path, wrong) => report({ ...wrong, ...text.locate(path) });
  const areFiguresKnown = checkFigures(comparison, known, say);
  const incomparable = areFiguresKnown && comparison.comparable ? findFaults(comparison, known) : [];
  for (const wrong of incomparable) say(['figures'], wrong);
  if (!comparison.comparable) for (const [path, wrong] of findWrongPair(comparison)) say(path, wrong);
  if (comparison.comparable && comparison.alt === undefined) say(['comparable'], faultOf('description-missing'));
  const isDrawn = comparison.comparable && comparison.alt !== undefined && areFiguresKnown && incomparable.length === 0;
  // The chart's own check reads the words that stand around it.
  checkTexts(entry, isDrawn ? ['why', 'say'] : ['title', 'measure', 'why', 'say', 'alt'], known, report);
  if (isDrawn) checkComparisonChart(entry, catalog, known, report);
}

function findFaults({ figures }: Comparison, known: Known): readonly Fault[] {
  return findIncomparable(
    figures.flatMap((id) => known.figures.get(id) ?? []),
    known.figures,
  );
}

function checkFigures({ figures }: Comparison, known: Known, say: Say): boolean {
  figures.forEach((id, index) => {
    const unknown = findUnknownFigure(id, known);
    if (unknown !== null) say(['figures', index], unknown);
    if (figures.indexOf(id) < index) say(['figures', index], faultOf('duplicate-id/compared', id));
  });
  return figures.every((id, index) => known.figures.has(id) && figures.indexOf(id) === index);
}

/** What a pair that must not be compared is written wrongly with: not two figures, or a chart's settings. */
function findWrongPair(comparison: Comparison): readonly (readonly [YamlPath, Fault])[] {
  const { figures, form, labels, emphasis, options, alt } = comparison;
  const settings = [
    ['form', form !== undefined],
    ['alt', alt !== undefined],
    ['labels', Object.keys(labels).length > 0],
    ['emphasis', emphasis.length > 0],
    ['options', Object.keys(options).length > 0],
  ] as const;
  return [
    ...(figures.length === 2 ? [] : [[['figures'], faultOf('not-a-pair', figures.length)] as const]),
    ...settings
      .filter(([, isWritten]) => isWritten)
      .map(([name]) => [[name], faultOf('chart-of-incomparable', name)] as const),
  ];
}

function checkTexts(
  { comparison, text }: ComparisonEntry,
  names: readonly ('title' | 'measure' | 'why' | 'say' | 'alt')[],
  known: Known,
  report: Report,
): void {
  for (const name of names) {
    const said = comparison[name];
    for (const locale of said === undefined ? [] : LOCALES) {
      const words = said?.[locale] ?? '';
      for (const { offset, ...wrong } of checkCitedText(words, known, locale))
        report({ ...wrong, ...text.locate([name, locale], words.slice(offset, offset + 12)) });
    }
  }
}
