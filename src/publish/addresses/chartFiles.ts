import { DEFAULT_LOCALE, type Locale } from '../../model/Locale.ts';
import { addressOf } from './addressOf.ts';
import { chartFile } from './chartFile.ts';

/** Absolute addresses of every file of a chart, by what it is. */
export interface ChartFiles {
  readonly svg: string;
  readonly png: string;
  readonly wechatSvg: string;
  readonly card: string;
  readonly csv: string;
  readonly json: string;
}

/** Pictures are of one edition, data of all. */
export function chartFiles(chart: string, locale: Locale, site: URL | undefined): ChartFiles {
  const address = (extension: string, edition: Locale = DEFAULT_LOCALE): string =>
    addressOf(null, chartFile(chart, edition, extension), site).url;
  return {
    svg: address('svg', locale),
    png: address('png', locale),
    wechatSvg: address('wechat.svg', locale),
    card: address('card.png', locale),
    csv: address('csv'),
    json: address('json'),
  };
}
