import type { APIContext } from 'astro';
import { openCatalog } from '../../../catalog/openCatalog.ts';
import { wechatStory } from '../../../components/wechatStory.ts';
import type { Story } from '../../../model/Story.ts';

interface Props {
  readonly story: Story;
}

export function getStaticPaths() {
  return [...openCatalog().stories.values()]
    .filter((story) => story.locale === 'zh')
    .map((story) => ({ params: { story: story.id }, props: { story } }));
}

export function GET({ props, site }: APIContext<Props>): Response {
  return new Response(wechatStory(props.story, site), { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
}
