import type { APIContext } from 'astro';
import { storyPaths } from '../../../../publish/addresses/storyPaths.ts';
import { wechatStory } from '../../../../publish/feeds/wechatStory.ts';
import type { Story } from '../../../../model/Story.ts';

interface Props {
  readonly story: Story;
}

export function getStaticPaths() {
  return storyPaths();
}

export function GET({ props, site }: APIContext<Props>): Response {
  return new Response(wechatStory(props.story, site), { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
}
