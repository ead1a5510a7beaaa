import type { Localized } from '../model/Localized.ts';
import { LOCALES } from '../model/Locale.ts';
import { checkCitedText } from './checkCitedText.ts';
import { findUnknown } from './findUnknown.ts';
import type { Known } from './Known.ts';
import type { DatasetEntry } from './readDatasets.ts';
import type { YamlPath } from './readYaml.ts';
import type { Report } from './Report.ts';

/** Checks a dataset's own words, which may cite figures, and the story it belongs to. */
export function checkDatasetTexts({ dataset, descriptor }: DatasetEntry, known: Known, report: Report): void {
  const unknown = dataset.story === undefined ? null : findUnknown('story', dataset.story, known);
  if (unknown !== null) report({ ...unknown, ...descriptor.locate(['story']) });
  const texts: readonly (readonly [YamlPath, Localized])[] = [
    [['title'], dataset.title],
    [['description'], dataset.description],
    ...dataset.caveats.map((caveat, index) => [['caveats', index], caveat] as const),
    ...dataset.notAddable.map(({ because }, index) => [['notAddable', index, 'because'], because] as const),
  ];
  for (const [path, text] of texts) {
    for (const locale of LOCALES) {
      for (const { offset, ...fault } of checkCitedText(text[locale], known, locale)) {
        // Descriptors explain units and codes: their numbers are not claims of a story.
        if (fault.code !== 'typed-number')
          report({ ...fault, ...descriptor.locate([...path, locale], text[locale].slice(offset, offset + 12)) });
      }
    }
  }
}
