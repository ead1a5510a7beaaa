import type { APIContext } from 'astro';
import { openCatalog } from '../../catalog/openCatalog.ts';
import { sievePairs } from '../../catalog/sievePairs.ts';
import { compareCardPath } from '../../components/cardPath.ts';
import { compareCardSheet } from '../../components/compareCardSheet.ts';
import { respondWithPng } from '../../components/respondWithPng.ts';
import { MOST_PAIRS } from '../../forms/drawPairs.ts';
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
