import type { Locale } from '../model/Locale.ts';

interface ReadingWords {
  readonly theme: string;
  readonly themeSystem: string;
  readonly themeLight: string;
  readonly themeDark: string;
  readonly share: string;
  readonly poster: string;
  readonly related: string;
  readonly relatedLead: string;
  /** Why a chart stands beside another; `unit` and `kind` as the ledger names them. */
  readonly sameUnit: (unit: string) => string;
  readonly sameKind: (kind: string) => string;
  readonly samePlace: string;
  readonly samePage: string;
  readonly shareStory: string;
}

/** Words of what helps to read a page, pass it on and go on from it. */
export const READING_WORDS: Readonly<Record<Locale, ReadingWords>> = {
  zh: {
    theme: '明暗',
    themeSystem: '随系统',
    themeLight: '浅色',
    themeDark: '深色',
    share: '分享',
    poster: '海报（PNG）',
    related: '相关的图',
    relatedLead: '单位、口径或地方相同的图。同一单位不等于可以相加或比高低，口径写在各图上。',
    sameUnit: (unit) => `单位同为“${unit}”`,
    sameKind: (kind) => `口径同为${kind}`,
    samePlace: '同一个地方',
    samePage: '出自同一版报道',
    shareStory: '把这篇传给别人',
  },
  en: {
    theme: 'Appearance',
    themeSystem: 'System',
    themeLight: 'Light',
    themeDark: 'Dark',
    share: 'Share',
    poster: 'Poster (PNG)',
    related: 'Related charts',
    relatedLead:
      'Charts of the same unit, measure or place. A shared unit does not make figures addable or comparable: each chart says what it counts.',
    sameUnit: (unit) => `Same unit: ${unit}`,
    sameKind: (kind) => `Same measure: ${kind.toLowerCase()}`,
    samePlace: 'Same place',
    samePage: 'From the same newspaper page',
    shareStory: 'Pass this story on',
  },
};
