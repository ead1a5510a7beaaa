import type { APIContext } from 'astro';
import { chartCardSheet } from '../../publish/pictures/cardSheet.ts';
import { chartPictures, type ChartPicture } from '../../publish/addresses/chartPictures.ts';
import { chartSheet } from '../../publish/pictures/chartSheet.ts';
import { respondWithPng } from '../../publish/pictures/respondWith.ts';

type Kind = 'plain' | 'card';

export function getStaticPaths() {
  return [...chartPictures<Kind>(['plain', 'card'])];
}

export function GET({ props, site }: APIContext<ChartPicture<Kind>>): Promise<Response> {
  const { chart, locale, kind } = props;
  return respondWithPng(
    kind === 'plain' ? chartSheet(chart, locale, 'wide', site) : chartCardSheet(chart, locale, site),
  );
}
