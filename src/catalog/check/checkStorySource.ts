import { faultOf } from '../../i18n/problems/faultOf.ts';
import { isDerived, type CitableFigure, type FigureId } from '../../model/Figure.ts';
import type { StoryAsWritten } from '../../model/Story.ts';
import type { YamlText } from '../read/readYaml.ts';
import type { StoryFacts } from './checkStoryFacts.ts';
import type { Report } from './Report.ts';

type Figures = ReadonlyMap<FigureId, CitableFigure>;

/** Reports a story of an article that prints none of its figures: readers would look for them there in vain. */
export function checkStorySource(
  { value, locate }: YamlText<StoryAsWritten>,
  cited: readonly FigureId[],
  { sources, known }: StoryFacts,
  report: Report,
): void {
  const ids = [...new Set([value.heroFigure, ...value.keyFigures.map(({ id }) => id), ...cited])];
  const isArticleThere = sources.get(value.source)?.articles.some(({ id }) => id === value.article) === true;
  // What could not be read may be printed there.
  const isUnread = (id: FigureId): boolean => !known.figures.has(id) || known.unread.has(id.split('/')[0] ?? '');
  if (!isArticleThere || ids.some(isUnread)) return;
  const printedIn = new Set(ids.flatMap((id) => articlesOf(id, known.figures)));
  if (printedIn.has(`${value.source}#${value.article}`)) return;
  report({ ...faultOf('unrelated-article', value.source, value.article, [...printedIn]), ...locate(['article']) });
}

/** Where a figure, or what it is computed from, is printed: `source#article`. */
function articlesOf(id: FigureId, figures: Figures): readonly string[] {
  const figure = figures.get(id);
  if (figure === undefined) return [];
  if (isDerived(figure)) return figure.inputs.flatMap((input) => articlesOf(input, figures));
  return figure.locators.map(({ source, article }) => `${source}#${article}`);
}
