import { EMBED_WORDS } from '../../i18n/embedWords.ts';
import { SITE } from '../../i18n/site.ts';
import type { Locale } from '../../model/Locale.ts';
import type { WithdrawnChart } from '../../model/Published.ts';
import type { WithdrawnWords } from '../../model/WithdrawnWords.ts';
import { formatDay } from '../formatDay.ts';

/** What the embed of a withdrawn chart says. */
export function withdrawnWords(chart: WithdrawnChart, locale: Locale, backUrl: string): WithdrawnWords {
  const words = EMBED_WORDS[locale];
  const site = SITE.name[locale];
  return {
    title: chart.title[locale],
    notice: words.withdrawn(formatDay(chart.date, locale)),
    reason: chart.reason[locale],
    back: chart.successor === undefined ? words.backHome(site) : words.back(site),
    backUrl,
  };
}
