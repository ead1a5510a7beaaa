import type { APIContext } from 'astro';
import { openCatalog } from '../../catalog/openCatalog.ts';
import { storyCardSheet } from '../../components/cardSheet.ts';
import { respondWithPng } from '../../components/respondWithPng.ts';
import { posterSheet } from '../../components/posterSheet.ts';
import type { Story } from '../../model/Story.ts';

interface Props {
  readonly story: Story;
  readonly kind: 'card' | 'poster';
}

export function getStaticPaths() {
  return [...openCatalog().stories.values()].flatMap((story) =>
    (['card', 'poster'] as const).map((kind) => ({
      params: { picture: [story.id, ...(story.locale === 'zh' ? [] : [story.locale]), kind].join('.') },
      props: { story, kind },
    })),
  );
}

export function GET({ props, site }: APIContext<Props>): Promise<Response> {
  const { story, kind } = props;
  return respondWithPng(kind === 'card' ? storyCardSheet(story, site) : posterSheet(story, site));
}
