import { openCatalog } from '../../catalog/query/openCatalog.ts';
import { editionOf } from './editionPaths.ts';
import { publishedStories } from '../publishedStories.ts';

/** The paths of a route that has one page a story, in every edition. */
export function storyPaths() {
  return publishedStories(openCatalog()).map((story) => ({
    params: { edition: editionOf(story.locale), story: story.id },
    props: { story },
  }));
}
