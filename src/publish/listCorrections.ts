import { plainText } from '../figures/plainText.ts';
import type { Catalog } from '../model/Catalog.ts';
import type { Locale } from '../model/Locale.ts';

export interface StoryCorrection {
  readonly date: string;
  readonly place: string;
  readonly text: string;
}

/** What was corrected in the stories of one edition, in the words that readers see. */
export function listCorrections(catalog: Catalog, locale: Locale): readonly StoryCorrection[] {
  return [...catalog.stories.values()]
    .filter((story) => story.locale === locale)
    .flatMap(({ place, corrections }) =>
      corrections.map(({ date, text }) => ({ date, place, text: plainText(text, catalog.figures, locale) })),
    );
}
