import type { Locale } from '../model/Locale.ts';
import type { Localized } from '../model/Localized.ts';

interface SiteFacts {
  readonly name: Localized;
  readonly tagline: Localized;
  readonly description: Localized;
  readonly reportErrorTo: string;
  readonly codeLicence: { readonly name: string; readonly url: string };
  readonly contentLicence: { readonly name: string; readonly url: string };
}

/** Facts about the site as a whole; each is said here and nowhere else. */
export const SITE: SiteFacts = {
  name: { zh: '方志', en: 'Fangzhi' },
  tagline: { zh: '以数记地', en: 'Places, by the numbers' },
  description: {
    zh: '把地方报道里的每个数字找出来，查到原句，标明口径，画成图。',
    en: 'Every figure in regional reporting, traced to its sentence, explained and drawn.',
  },
  reportErrorTo: 'mailto:corrections@fangzhi.example',
  codeLicence: { name: 'MIT', url: 'https://opensource.org/license/mit' },
  contentLicence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
};

/** Editions whose pages are built. Charts and their embeds speak every language of the site. */
export const EDITIONS: readonly Locale[] = ['zh'];

/** Where a reader tells us that something is wrong; `about` names the story, chart or figure. */
export function reportErrorHref(about: string): string {
  return `${SITE.reportErrorTo}?subject=${encodeURIComponent(about)}`;
}
