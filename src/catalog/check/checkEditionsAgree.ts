import { DEFAULT_LOCALE, type Locale } from '../../model/Locale.ts';
import type { StoryAsWritten } from '../../model/Story.ts';
import type { Report } from './Report.ts';
import type { YamlPath, YamlText } from '../read/readYaml.ts';

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
    const compare = (path: YamlPath, name: string, ours: string, theirs: string): void => {
      if (ours === theirs) return;
      report({
        code: 'edition-mismatch',
        ...front.locate(path),
        found: `${name} 是“${ours}”，${DEFAULT_LOCALE}.mdx 里是“${theirs}”`,
        expected: `${locale}.mdx 与 ${DEFAULT_LOCALE}.mdx 的 ${name} 相同`,
        fix: '核对之后，改正写错的一边',
      });
    };
    for (const name of SHARED) compare([name], name, front.value[name], original.value[name]);
    compare(['keyFigures'], 'keyFigures 的 id', idsOf(front.value), idsOf(original.value));
  }
}

function idsOf(story: StoryAsWritten): string {
  return story.keyFigures.map(({ id }) => id).join('、');
}
