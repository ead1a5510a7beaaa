interface Language {
  /** BCP 47, as in `lang` and `hreflang`. */
  readonly tag: string;
  /** What its pages' paths begin with; the default language has none. */
  readonly prefix: string;
  /** What stands before the extension of its files; the default language has none. */
  readonly suffix: string;
  readonly openGraph: string;
  /** What the editor is told it is called. */
  readonly chineseName: string;
  /** What readers of other languages may be told it is called. */
  readonly englishName: string;
  /** ISO 15924: how lines are broken, headings set and punctuation written. */
  readonly script: 'Hans' | 'Latn';
  /** How numbers and units are written. */
  readonly numbers: 'chinese' | 'english';
}

/** Every language the site's data, charts and words are in. The first is the default. */
export const LANGUAGES = {
  zh: {
    tag: 'zh-Hans',
    prefix: '',
    suffix: '',
    openGraph: 'zh_CN',
    chineseName: '中文',
    englishName: 'Chinese',
    script: 'Hans',
    numbers: 'chinese',
  },
  en: {
    tag: 'en',
    prefix: 'en/',
    suffix: '.en',
    openGraph: 'en_GB',
    chineseName: '英文',
    englishName: 'English',
    script: 'Latn',
    numbers: 'english',
  },
} as const satisfies Readonly<Record<string, Language>>;

export type Locale = keyof typeof LANGUAGES;

export const LOCALES = Object.keys(LANGUAGES) as readonly Locale[];

/** The language of the printed page, and of addresses without a prefix. */
export const DEFAULT_LOCALE: Locale = 'zh';
