import type { Catalog } from '../model/Catalog.ts';
import type { Localized } from '../model/Localized.ts';
import { LOCALES } from '../model/Locale.ts';
import { checkCitedText } from './checkCitedText.ts';
import { didYouMean } from './didYouMean.ts';
import type { DatasetEntry } from './readDatasets.ts';
import type { YamlPath } from './readYaml.ts';
import type { Report } from './Report.ts';

/** Checks a dataset's own words, which may cite figures, and the story it belongs to. */
export function checkDatasetTexts({ dataset, descriptor }: DatasetEntry, catalog: Catalog, report: Report): void {
  const storyIds = [...new Set([...catalog.stories.values()].map((story) => story.id))];
  if (dataset.story !== undefined && !storyIds.includes(dataset.story)) {
    const fault = {
      code: 'unknown-story',
      found: `没有“${dataset.story}”这个故事`,
      expected: 'src/content/stories 里的一个文件夹',
      fix: didYouMean(dataset.story, storyIds),
    };
    report({ ...fault, ...descriptor.locate(['story']) });
  }
  const texts: readonly (readonly [YamlPath, Localized])[] = [
    [['title'], dataset.title],
    [['description'], dataset.description],
    ...dataset.caveats.map((caveat, index) => [['caveats', index], caveat] as const),
    ...dataset.notAddable.map(({ because }, index) => [['notAddable', index, 'because'], because] as const),
  ];
  for (const [path, text] of texts) {
    for (const locale of LOCALES) {
      for (const { offset, ...fault } of checkCitedText(text[locale], catalog.figures, locale)) {
        // Descriptors explain units and codes: their numbers are not claims of a story.
        if (fault.code !== 'typed-number')
          report({ ...fault, ...descriptor.locate([...path, locale], text[locale].slice(offset, offset + 12)) });
      }
    }
  }
}
