import type { Locale } from '../model/Locale.ts';
import { addressOf } from './addressOf.ts';

/** Absolute addresses of every file of a chart, by what it is. */
export interface ChartFiles {
  readonly svg: string;
  readonly png: string;
  readonly wechatSvg: string;
  readonly card: string;
  readonly csv: string;
  readonly json: string;
}

/** Pictures are of one edition, data of both. */
export function chartFiles(chart: string, locale: Locale, site: URL | undefined): ChartFiles {
  const address = (end: string): string => addressOf('zh', `charts/${chart}${end}`, site).url;
  const edition = locale === 'zh' ? '' : `.${locale}`;
  return {
    svg: address(`${edition}.svg`),
    png: address(`${edition}.png`),
    wechatSvg: address(`${edition}.wechat.svg`),
    card: address(`${edition}.card.png`),
    csv: address('.csv'),
    json: address('.json'),
  };
}
