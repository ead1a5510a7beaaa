import { openCatalog } from '../../catalog/query/openCatalog.ts';
import type { Locale } from '../../model/Locale.ts';
import { renderEmbed, renderWithdrawn, type EmbedHeading } from './renderEmbed.ts';
import { chartAddress } from '../addresses/chartAddress.ts';
import { embedFacts } from './embedFacts.ts';
import type { Embeddable } from '../addresses/embedPaths.ts';
import { withdrawnWords } from './withdrawnWords.ts';

/** The markup of an embed: alone on its page (`h1`) it holds all its views, on a host's page (`h3`) it fetches them. */
export function embedMarkup(embed: Embeddable, locale: Locale, heading: EmbedHeading, site: URL | undefined): string {
  const address = chartAddress(embed, locale, site);
  // A page of the site keeps to the site it stands on, wherever that is.
  const backUrl = heading === 'h1' ? new URL(address).pathname : address;
  if ('withdrawn' in embed) return renderWithdrawn(withdrawnWords(embed.withdrawn, locale, backUrl), heading);
  const facts = embedFacts(openCatalog(), embed.chart, locale, { backUrl, holdsViews: heading === 'h1' });
  return renderEmbed(facts, heading);
}
