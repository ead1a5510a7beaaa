import type { Chart } from '../model/Chart.ts';
import type { CitableFigure, FigureId } from '../model/Figure.ts';
import type { Locale } from '../model/Locale.ts';
import type { Source } from '../model/Source.ts';
import type { StoryAsWritten } from '../model/Story.ts';
import { checkCitedText } from './checkCitedText.ts';
import { didYouMean } from './didYouMean.ts';
import type { Fault } from '../datasets/Fault.ts';
import type { YamlPath, YamlText } from './readYaml.ts';
import type { Report } from './Report.ts';
import { unknownFigure } from './unknownFigure.ts';

/** What stories may refer to. */
export interface StoryFacts {
  readonly sources: ReadonlyMap<string, Source>;
  readonly figures: ReadonlyMap<FigureId, CitableFigure>;
  readonly charts: ReadonlyMap<string, Chart>;
  /** Names by GB/T 2260 code; empty if the site has no table of provinces. */
  readonly provinces: ReadonlyMap<string, { readonly zh: string; readonly en: string }>;
}

/** Reports front matter that refers to something that is not there, or says what it must not. */
export function checkStoryFacts(
  front: YamlText<StoryAsWritten>,
  locale: Locale,
  facts: StoryFacts,
  report: Report,
): void {
  const { value } = front;
  const say = (path: YamlPath, fault: Fault): void => report({ ...fault, ...front.locate(path) });
  checkArticle(value, facts, say);
  checkRegion(value, locale, facts, say);
  if (!facts.charts.has(value.hero)) {
    say(['hero'], {
      code: 'unknown-chart',
      found: `没有“${value.hero}”这张图`,
      expected: 'src/content/charts 里的一张图',
      fix: didYouMean(value.hero, facts.charts.keys()),
    });
  }
  const named: readonly (readonly [YamlPath, string])[] = [
    [['heroFigure'], value.heroFigure],
    ...value.keyFigures.map(({ id }, index) => [['keyFigures', index, 'id'], id] as const),
  ];
  for (const [path, id] of named) if (!facts.figures.has(id)) say(path, unknownFigure(id, facts.figures.keys()));
  const texts: readonly (readonly [YamlPath, string])[] = [
    [['title'], value.title],
    [['standfirst'], value.standfirst],
    ...value.keyFigures.map(({ label }, index) => [['keyFigures', index, 'label'], label] as const),
    ...value.corrections.map(({ text }, index) => [['corrections', index, 'text'], text] as const),
  ];
  for (const [path, text] of texts) {
    for (const { offset, ...fault } of checkCitedText(text, facts.figures, locale)) {
      report({ ...fault, ...front.locate(path, text.slice(offset, offset + 12)) });
    }
  }
}

type Say = (path: YamlPath, fault: Fault) => void;

function checkArticle(story: StoryAsWritten, { sources }: StoryFacts, say: Say): void {
  const source = sources.get(story.source);
  if (source === undefined) {
    say(['source'], {
      code: 'unknown-source',
      found: `出处“${story.source}”不存在`,
      expected: 'data/sources 里的一份出处',
      fix: didYouMean(story.source, sources.keys()),
    });
    return;
  }
  const articles = source.articles.map((article) => article.id);
  if (articles.includes(story.article)) return;
  say(['article'], {
    code: 'unknown-article',
    found: `文章“${story.article}”不存在`,
    expected: `data/sources/${source.id}.yaml 里的一篇文章`,
    fix: didYouMean(story.article, articles),
  });
}

function checkRegion(story: StoryAsWritten, locale: Locale, { provinces }: StoryFacts, say: Say): void {
  if (provinces.size === 0) return;
  const name = provinces.get(story.provinceCode)?.[locale];
  if (name === undefined) {
    say(['provinceCode'], {
      code: 'unknown-region',
      found: `代码 ${story.provinceCode} 不存在`,
      expected: 'data/provinces 里的一个代码',
      fix: '查 GB/T 2260 省级代码',
    });
  } else if (!story.region.includes(name)) {
    say(['region'], {
      code: 'region-mismatch',
      found: `region 是“${story.region}”，代码 ${story.provinceCode} 是“${name}”`,
      expected: '省名与代码一致',
      fix: '改正其中一个；陕西 610000，山西 140000',
    });
  }
}
