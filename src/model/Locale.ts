/** The editions of the site. The first is the default: it has no prefix in URLs. */
export const LOCALES = ['zh', 'en'] as const;

export type Locale = (typeof LOCALES)[number];
