import { WORDS } from '../../i18n/words.ts';
import type { Dataset } from '../../model/Dataset.ts';
import type { Locale } from '../../model/Locale.ts';
import type { Story } from '../../model/Story.ts';

/**
 * What time and place a dataset covers, in schema.org's words: from the earliest to the latest period of its figures,
 * and its story's place. A table keyed by codes of GB/T 2260 covers China; other tables say nothing.
 */
export function coverageOf(
  dataset: Dataset,
  story: Story | undefined,
  locale: Locale,
): Readonly<Record<string, unknown>> {
  const periods = dataset.role === 'ledger' ? dataset.figures.flatMap(({ period }) => period.split('/')) : [];
  const [first, last] = [periods.toSorted()[0], periods.toSorted().at(-1)];
  const place = placeOf(dataset, story, locale);
  return {
    ...(first === undefined ? {} : { temporalCoverage: first === last ? first : `${first}/${last}` }),
    ...(place === null ? {} : { spatialCoverage: { '@type': 'Place', ...place } }),
  };
}

function placeOf(dataset: Dataset, story: Story | undefined, locale: Locale): Readonly<Record<string, unknown>> | null {
  if (story !== undefined)
    return { name: story.place, containedInPlace: { '@type': 'AdministrativeArea', name: story.region } };
  const isByProvince = dataset.rows.length > 0 && dataset.rows.every((row) => /^\d{6}$/u.test(row['code'] ?? ''));
  return isByProvince ? { name: WORDS[locale].china } : null;
}
