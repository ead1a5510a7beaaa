import type { APIContext } from 'astro';
import { chartCardSheet } from '../../components/cardSheet.ts';
import { chartPictures, type ChartPicture } from '../../components/chartPictures.ts';
import { chartSheet } from '../../components/chartSheet.ts';
import { respondWithPng } from '../../components/respondWithPng.ts';

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
