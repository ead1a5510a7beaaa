import { SITE } from '../../i18n/site.ts';
import { DEFAULT_LOCALE, LANGUAGES, type Locale } from '../../model/Locale.ts';
import type { Article, Source } from '../../model/Source.ts';
import { addressOf } from '../addresses/addressOf.ts';
import { citeArticle } from '../citations/citeArticle.ts';
import { nameArticle } from '../citations/nameArticle.ts';
import { readMonth } from '../readMonth.ts';

type LinkedData = Readonly<Record<string, unknown>>;

/** Pieces of JSON-LD that stories, datasets and charts share. */
export interface LinkedParts {
  readonly publisher: LinkedData;
  readonly licence: LinkedData;
}

/** Who publishes, and under what licence. */
export function linkedParts(locale: Locale, site: URL | undefined): LinkedParts {
  const home = addressOf(locale, '', site).url;
  return {
    publisher: {
      '@type': 'NewsMediaOrganization',
      '@id': `${home}#publisher`,
      name: SITE.name[locale],
      url: home,
      logo: addressOf(null, 'favicon.svg', site).url,
      correctionsPolicy: addressOf(locale, 'about/#corrections', site).url,
    },
    licence: {
      license: SITE.contentLicence.url,
      isAccessibleForFree: true,
      inLanguage: LANGUAGES[locale].tag,
    },
  };
}

/** The printed article something is based on, as far as the page tells. */
export function linkedArticle(article: Article, source: Source, locale: Locale): LinkedData {
  const month = readMonth(source.issued.zh);
  const { title, printed } = nameArticle(article, locale);
  return {
    '@type': 'NewsArticle',
    headline: article.title,
    ...(printed === null ? {} : { alternativeHeadline: title }),
    author: { '@type': 'Person', name: article.byline },
    inLanguage: LANGUAGES[DEFAULT_LOCALE].tag,
    ...(month === null ? {} : { datePublished: month }),
    creditText: citeArticle(article, source, locale),
  };
}
