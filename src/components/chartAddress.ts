import { EDITIONS } from '../i18n/site.ts';
import type { Locale } from '../model/Locale.ts';
import type { Embeddable } from './embedPaths.ts';
import { addressOf } from './addressOf.ts';

/** Absolute address of the page an embed leads back to: the chart's own, its successor's, or the gallery. */
export function chartAddress(embed: Embeddable, locale: Locale, site: URL | undefined): string {
  const id = 'chart' in embed ? embed.chart.id : embed.withdrawn.successor;
  const edition = EDITIONS.includes(locale) ? locale : 'zh';
  return addressOf(edition, id === undefined ? 'charts/' : `charts/${id}/`, site).url;
}
