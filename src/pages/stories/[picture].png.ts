import type { APIContext } from 'astro';
import { openCatalog } from '../../catalog/query/openCatalog.ts';
import { storyCardSheet } from '../../publish/pictures/cardSheet.ts';
import { publishedStories } from '../../publish/publishedStories.ts';
import { respondWithPng } from '../../publish/pictures/respondWith.ts';
import { posterSheet } from '../../publish/pictures/posterSheet.ts';
import { LANGUAGES } from '../../model/Locale.ts';
import type { Story } from '../../model/Story.ts';

interface Props {
  readonly story: Story;
  readonly kind: 'card' | 'poster';
}

export function getStaticPaths() {
  return publishedStories(openCatalog()).flatMap((story) =>
    (['card', 'poster'] as const).map((kind) => ({
      params: { picture: `${story.id}${LANGUAGES[story.locale].suffix}.${kind}` },
      props: { story, kind },
    })),
  );
}

export function GET({ props, site }: APIContext<Props>): Promise<Response> {
  const { story, kind } = props;
  return respondWithPng(kind === 'card' ? storyCardSheet(story, site) : posterSheet(story, site));
}
