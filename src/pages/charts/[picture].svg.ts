import type { APIContext } from 'astro';
import { chartPictures, type ChartPicture } from '../../publish/addresses/chartPictures.ts';
import { chartSheet } from '../../publish/pictures/chartSheet.ts';
import { respondWithSvg } from '../../publish/pictures/respondWith.ts';
import { renderWechatSvg } from '../../draw/renderWechatSvg.ts';

type Kind = 'plain' | 'wechat';

export function getStaticPaths() {
  return [...chartPictures<Kind>(['plain', 'wechat'])];
}

export function GET({ props, site }: APIContext<ChartPicture<Kind>>): Response | Promise<Response> {
  const { chart, locale, kind } = props;
  if (kind === 'plain') return respondWithSvg(chartSheet(chart, locale, 'wide', site));
  const svg = renderWechatSvg(chartSheet(chart, locale, 'narrow', site));
  return new Response(`${svg}\n`, { headers: { 'Content-Type': 'image/svg+xml' } });
}
