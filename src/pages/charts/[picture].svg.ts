import type { APIContext } from 'astro';
import { chartPictures, type ChartPicture } from '../../components/chartPictures.ts';
import { chartSheet } from '../../components/chartSheet.ts';
import { respondWithSvg } from '../../components/respondWithSvg.ts';
import { renderWechatSvg } from '../../render/renderWechatSvg.ts';

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
