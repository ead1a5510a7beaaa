import { fault, type Fault } from '../datasets/Fault.ts';
import type { Catalog } from '../model/Catalog.ts';
import type { Comparison } from '../model/Comparison.ts';
import type { Localized } from '../model/Localized.ts';
import { LOCALES } from '../model/Locale.ts';
import { checkChart } from './checkChart.ts';
import { checkCitedText, citedFigures } from './checkCitedText.ts';
import { comparisonChart } from './comparisonChart.ts';
import { findIncomparable } from './findIncomparable.ts';
import { findUnknownFigure } from './findUnknown.ts';
import type { Known } from './Known.ts';
import type { ComparisonEntry } from './readComparisons.ts';
import type { YamlPath, YamlText } from './readYaml.ts';
import type { Report } from './Report.ts';

type Say = (path: YamlPath, wrong: Fault) => void;

/** Reports everything wrong with one comparison: its figures, its words, whether it may be made, and the chart it makes. */
export function checkComparison(entry: ComparisonEntry, catalog: Catalog, known: Known, report: Report): void {
  const { comparison, text } = entry;
  const say: Say = (path, wrong) => report({ ...wrong, ...text.locate(path) });
  const areFiguresKnown = checkFigures(comparison, known, say);
  if (!comparison.comparable) {
    for (const [path, wrong] of findWrongPair(comparison)) say(path, wrong);
    checkTexts(entry, textsOf(comparison), known, report);
    return;
  }
  const incomparable = areFiguresKnown
    ? findIncomparable(
        comparison.figures.flatMap((id) => known.figures.get(id) ?? []),
        known.figures,
      )
    : [];
  for (const wrong of incomparable) say(['figures'], wrong);
  if (comparison.alt === undefined) {
    const fix = '写上 alt：一至三句，引图里最要紧的数';
    say(['comparable'], fault('description-missing', '能比的对照要画图，没有写 alt', 'alt 是图的文字描述', fix));
    checkTexts(entry, textsOf(comparison), known, report);
    return;
  }
  checkTexts(entry, [[['why'], comparison.why] as const, [['say'], comparison.say] as const], known, report);
  if (incomparable.length > 0) return;
  const chart = comparisonChart(comparison);
  checkChart({ chart, text: asChartText(text, chart) }, catalog, known, report);
}

function checkFigures({ figures, title, why, say: said }: Comparison, known: Known, say: Say): boolean {
  const faults = figures.flatMap((id, index): readonly (readonly [YamlPath, Fault])[] => {
    if (figures.indexOf(id) < index)
      return [[['figures', index], fault('duplicate-id', `“${id}”写了不止一次`, '每个数写一次', '换成另一个数')]];
    const unknown = findUnknownFigure(id, known);
    return unknown === null ? [] : [[['figures', index], unknown]];
  });
  for (const [path, wrong] of faults) say(path, wrong);
  const cited = [title, why, said].flatMap((text) => LOCALES.flatMap((locale) => citedFigures(text[locale])));
  return [...figures, ...cited].every((id) => known.figures.has(id));
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
  const fix = '分成几份对照，每份两个数';
  return [
    ...(figures.length === 2
      ? []
      : [
          [['figures'], fault('not-a-pair', `不能比的写了${figures.length}个数`, '恰好两个数，面对面放', fix)] as const,
        ]),
    ...settings
      .filter(([, isWritten]) => isWritten)
      .map(
        ([name]) =>
          [[name], fault('chart-of-incomparable', `不能比的写了 ${name}`, '不能比的不画图', `删去 ${name}`)] as const,
      ),
  ];
}

function textsOf({ title, measure, why, say }: Comparison): readonly (readonly [YamlPath, Localized])[] {
  return [
    [['title'], title],
    [['measure'], measure],
    [['why'], why],
    [['say'], say],
  ];
}

function checkTexts(
  { text }: ComparisonEntry,
  texts: readonly (readonly [YamlPath, Localized])[],
  known: Known,
  report: Report,
): void {
  for (const [path, said] of texts) {
    for (const locale of LOCALES) {
      for (const { offset, ...wrong } of checkCitedText(said[locale], known, locale))
        report({ ...wrong, ...text.locate([...path, locale], said[locale].slice(offset, offset + 12)) });
    }
  }
}

/** The comparison's file read as its chart's: what the chart calls otherwise is looked up under the comparison's name. */
function asChartText<Value>(text: YamlText<unknown>, value: Value): YamlText<Value> {
  const NAMES: Readonly<Record<string, string>> = { subtitle: 'measure', rows: 'figures', dataset: 'figures' };
  const locate: YamlText<Value>['locate'] = ([first = '', ...rest], words) => {
    const name = NAMES[first] ?? first;
    return text.locate(name === 'form' ? ['comparable'] : [name, ...rest], words);
  };
  return { source: text.source, value, locate };
}
