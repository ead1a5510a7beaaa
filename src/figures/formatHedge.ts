import type { Hedge } from '../model/Hedge.ts';
import { LANGUAGES, type Locale } from '../model/Locale.ts';
import type { Dimension } from '../model/units.ts';

const ZH: Readonly<Record<Hedge, readonly [before: string, after: string]>> = {
  exact: ['', ''],
  about: ['约', ''],
  nearly: ['近', ''],
  over: ['逾', ''],
  at_least: ['', '以上'],
  under: ['不到', ''],
  up_to: ['至多', ''],
};

const EN: Readonly<Record<Hedge, string>> = {
  exact: '',
  about: 'about ',
  nearly: 'nearly ',
  over: 'more than ',
  at_least: 'at least ',
  under: 'less than ',
  up_to: 'up to ',
};

/** Puts the word for a hedge around a number that is already formatted. */
export function formatHedge(text: string, hedge: Hedge, locale: Locale, dimension: Dimension = 'count'): string {
  if (LANGUAGES[locale].numbers === 'chinese') {
    // 近三年 means the last three years.
    const [before, after] = hedge === 'nearly' && dimension === 'duration' ? ['将近', ''] : ZH[hedge];
    return before + text + after;
  }
  const isCounted = dimension === 'count' || dimension === 'duration';
  return (hedge === 'under' && isCounted ? 'fewer than ' : EN[hedge]) + text;
}
