import { faultOf } from '../../i18n/problems/faultOf.ts';
import { DEFAULT_LOCALE, type Locale } from '../../model/Locale.ts';
import type { StoryAsWritten } from '../../model/Story.ts';
import type { Report } from './Report.ts';
import type { YamlText } from '../read/readYaml.ts';

interface Edition {
  readonly locale: Locale;
  readonly front: YamlText<StoryAsWritten>;
}

/** What is the same story in every language: all of its front matter but the words. */
const SHARED = ['source', 'article', 'provinceCode', 'published', 'hero', 'heroFigure'] as const;

/** Reports where the front matter of an edition tells of another story than the Chinese one. */
export function checkEditionsAgree(editions: readonly Edition[], report: Report): void {
  const original = editions.find(({ locale }) => locale === DEFAULT_LOCALE)?.front;
  if (original === undefined) return;
  for (const { locale, front } of editions) {
    if (front === original) continue;
    const files = [`${locale}.mdx`, `${DEFAULT_LOCALE}.mdx`] as const;
    for (const name of SHARED) {
      const [ours, theirs] = [front.value[name], original.value[name]];
      if (ours !== theirs)
        report({ ...faultOf('edition-mismatch', name, ...files, ours, theirs), ...front.locate([name]) });
    }
    const [ours, theirs] = [idsOf(front.value), idsOf(original.value)];
    if (ours.join() !== theirs.join()) {
      const mismatch = faultOf('edition-mismatch/ids', 'keyFigures', ...files, ours, theirs);
      report({ ...mismatch, ...front.locate(['keyFigures']) });
    }
  }
}

function idsOf(story: StoryAsWritten): readonly string[] {
  return story.keyFigures.map(({ id }) => id);
}
