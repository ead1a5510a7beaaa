import { createHash } from 'node:crypto';
import { openCatalog } from '../../catalog/query/openCatalog.ts';
import type { CitableWork } from '../../datasets/CitableWork.ts';
import { CITATION_WORDS } from '../../i18n/citationWords.ts';
import { SITE } from '../../i18n/site.ts';
import type { Dataset } from '../../model/Dataset.ts';
import type { Locale } from '../../model/Locale.ts';
import { addressOf } from '../addresses/addressOf.ts';
import { citedStory } from './citedStory.ts';

/** A dataset as others cite it; its version is that of its CSV, eight digits of what its package states in full. */
export function citableDataset(dataset: Dataset, locale: Locale, site: URL | undefined): CitableWork {
  return {
    ...citedStory(openCatalog(), dataset.story, locale),
    locale,
    words: CITATION_WORDS[locale],
    kind: 'dataset',
    id: dataset.id,
    title: dataset.title[locale],
    url: addressOf(locale, `datasets/${dataset.id}/`, site).url,
    version: createHash('sha256').update(dataset.csv).digest('hex').slice(0, 8),
    licence: SITE.contentLicence.name,
  };
}
