import type { APIContext } from 'astro';
import { openCatalog } from '../../catalog/query/openCatalog.ts';
import { sievePairs } from '../../catalog/query/sievePairs.ts';
import { compareCardPath } from '../../publish/addresses/cardPath.ts';
import { compareCardSheet } from '../../publish/pictures/compareCardSheet.ts';
import { respondWithPng } from '../../publish/pictures/respondWith.ts';
import { MOST_PAIRS } from '../../forms/illustrations/drawPairs.ts';
import type { Locale } from '../../model/Locale.ts';

interface Props {
  readonly locale: Locale;
}

export function getStaticPaths() {
  const catalog = openCatalog();
  return (sievePairs(catalog).pairs > MOST_PAIRS ? [] : catalog.editions).map((locale) => ({
    params: { picture: compareCardPath(locale).replace(/^compare\/|\.png$/gu, '') },
    props: { locale },
  }));
}

export function GET({ props, site }: APIContext<Props>): Promise<Response> {
  return respondWithPng(compareCardSheet(props.locale, site));
}
