import type { Localized } from '../../model/Localized.ts';
import { DEFAULT_LOCALE, LOCALES, type Locale } from '../../model/Locale.ts';
import { formOf } from '../../forms/formOf.ts';
import { findMissingDescription } from '../../forms/honesty/texts.ts';
import { checkCitedText, citedFigures } from './checkCitedText.ts';
import type { ChartEntry } from '../read/readCharts.ts';
import type { YamlPath } from '../read/readYaml.ts';
import type { Known } from '../read/Known.ts';
import type { Report } from './Report.ts';

/** Checks every text of a chart, those of its options included; true if their citations can be followed. */
export function checkChartTexts(entry: ChartEntry, known: Known, report: Report): boolean {
  const { chart, text } = entry;
  let isSound = true;
  for (const [path, said] of textsOf(entry)) {
    for (const locale of LOCALES) {
      if (citedFigures(said[locale]).some((id) => !known.figures.has(id))) isSound = false;
      for (const { offset, ...fault } of checkCitedText(said[locale], known, locale)) {
        if (fault.code === 'malformed-citation') isSound = false;
        report({ ...fault, ...text.locate([...path, locale], said[locale].slice(offset, offset + 12)) });
      }
    }
  }
  const drawsFigures = formOf(chart.form)?.usesTiles !== true;
  if (drawsFigures) {
    for (const problem of findMissingDescription({ texts: chart }))
      report({ ...problem, ...text.locate(['alt', DEFAULT_LOCALE]) });
  }
  return isSound;
}

function textsOf({ chart }: ChartEntry): readonly (readonly [YamlPath, Localized])[] {
  return [
    [['title'], chart.title],
    [['subtitle'], chart.subtitle],
    [['alt'], chart.alt],
    ...(chart.note === undefined ? [] : [[['note'], chart.note] as const]),
    ...Object.entries(chart.labels).map(([row, label]) => [['labels', row], label] as const),
    ...findTexts(chart.options, ['options']),
    ...chart.corrections.map((correction, index) => [['corrections', index, 'text'], correction.text] as const),
    ...chart.views.flatMap((view, index) => [
      [['views', index, 'label'], view.label] as const,
      ...findTexts(view.options, ['views', index, 'options']),
    ]),
  ];
}

/** Texts in every language anywhere in options. */
function findTexts(value: unknown, path: YamlPath): readonly (readonly [YamlPath, Localized])[] {
  if (typeof value !== 'object' || value === null) return [];
  const texts = value as Partial<Record<Locale, unknown>>;
  if (LOCALES.every((locale) => typeof texts[locale] === 'string')) return [[path, texts as Localized]];
  const steps: readonly (readonly [string | number, unknown])[] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  return steps.flatMap(([step, inner]) => findTexts(inner, [...path, step]));
}
