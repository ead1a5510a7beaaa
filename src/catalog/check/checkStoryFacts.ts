import type { Locale } from '../../model/Locale.ts';
import type { Localized } from '../../model/Localized.ts';
import type { Source } from '../../model/Source.ts';
import type { StoryAsWritten } from '../../model/Story.ts';
import { checkCitedText } from './checkCitedText.ts';
import { adviseOn } from '../read/adviseOn.ts';
import { faultOf } from '../../i18n/problems/faultOf.ts';
import type { Fault } from '../../model/Problem.ts';
import type { YamlPath, YamlText } from '../read/readYaml.ts';
import type { Report } from './Report.ts';
import { findUnknown, findUnknownFigure } from './findUnknown.ts';
import type { Known } from '../read/Known.ts';

/** What stories may refer to. */
export interface StoryFacts {
  readonly sources: ReadonlyMap<string, Source>;
  readonly known: Known;
  /** Views of each chart that could be read, in order. */
  readonly views: ReadonlyMap<string, readonly string[]>;
  /** Names by GB/T 2260 code; empty if the site has no table of provinces. */
  readonly provinces: ReadonlyMap<string, Localized>;
}

/** Reports front matter that refers to something that is not there, or says what it must not. */
export function checkStoryFacts(
  front: YamlText<StoryAsWritten>,
  locale: Locale,
  facts: StoryFacts,
  report: Report,
): void {
  const { value } = front;
  const say: Say = (path, fault) => {
    if (fault !== null) report({ ...fault, ...front.locate(path) });
  };
  checkArticle(value, facts, say);
  checkRegion(value, locale, facts, say);
  say(['hero'], findUnknown('chart', value.hero, facts.known));
  const named: readonly (readonly [YamlPath, string])[] = [
    [['heroFigure'], value.heroFigure],
    ...value.keyFigures.map(({ id }, index) => [['keyFigures', index, 'id'], id] as const),
  ];
  for (const [path, id] of named) say(path, findUnknownFigure(id, facts.known));
  const texts: readonly (readonly [YamlPath, string])[] = [
    [['title'], value.title],
    [['standfirst'], value.standfirst],
    ...value.keyFigures.map(({ label }, index) => [['keyFigures', index, 'label'], label] as const),
    ...value.corrections.map(({ text }, index) => [['corrections', index, 'text'], text] as const),
  ];
  for (const [path, text] of texts) {
    for (const { offset, ...fault } of checkCitedText(text, facts.known, locale)) {
      report({ ...fault, ...front.locate(path, text.slice(offset, offset + 12)) });
    }
  }
}

type Say = (path: YamlPath, fault: Fault | null) => void;

function checkArticle(story: StoryAsWritten, { sources, known }: StoryFacts, say: Say): void {
  const source = sources.get(story.source);
  say(['source'], findUnknown('source', story.source, known));
  if (source === undefined) return;
  const articles = source.articles.map((article) => article.id);
  if (articles.includes(story.article)) return;
  say(['article'], faultOf('unknown-article', story.article, source.id, adviseOn(story.article, articles)));
}

function checkRegion(story: StoryAsWritten, locale: Locale, { provinces }: StoryFacts, say: Say): void {
  if (provinces.size === 0) return;
  const name = provinces.get(story.provinceCode)?.[locale];
  if (name === undefined) {
    say(['provinceCode'], findUnknownCode(story, locale, provinces));
  } else if (!story.region.includes(name)) {
    say(['region'], faultOf('region-mismatch', story.region, story.provinceCode, name));
  }
}

/** Advises the code of the province the story names, if it does; else the nearest code. */
function findUnknownCode(story: StoryAsWritten, locale: Locale, provinces: StoryFacts['provinces']): Fault {
  const { provinceCode, region } = story;
  const named = [...provinces].find(([, name]) => name[locale] !== '' && region.includes(name[locale]));
  if (named !== undefined) return faultOf('unknown-region/named', provinceCode, region, named[0]);
  return faultOf('unknown-region', provinceCode, adviseOn(provinceCode, provinces.keys()));
}
