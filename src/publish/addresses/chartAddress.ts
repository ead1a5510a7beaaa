import { openCatalog } from '../../catalog/query/openCatalog.ts';
import { DEFAULT_LOCALE, type Locale } from '../../model/Locale.ts';
import type { Embeddable } from './embedPaths.ts';
import { addressOf } from './addressOf.ts';

/** Absolute address of the page an embed leads back to: the chart's own, its successor's, or the gallery. */
export function chartAddress(embed: Embeddable, locale: Locale, site: URL | undefined): string {
  const id = 'chart' in embed ? embed.chart.id : embed.withdrawn.successor;
  const edition = openCatalog().editions.includes(locale) ? locale : DEFAULT_LOCALE;
  return addressOf(edition, id === undefined ? 'charts/' : `charts/${id}/`, site).url;
}
