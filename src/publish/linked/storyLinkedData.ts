import { openCatalog } from '../../catalog/query/openCatalog.ts';
import { plainText } from '../../figures/plainText.ts';
import type { Story } from '../../model/Story.ts';
import { addressOf } from '../addresses/addressOf.ts';
import { articleOf } from '../citations/articleOf.ts';
import { CARD_SIZE, storyCardPath } from '../addresses/cardPath.ts';
import { chartFiles } from '../addresses/chartFiles.ts';
import { citeArticle } from '../citations/citeArticle.ts';
import { linkedArticle, linkedParts } from './linkedParts.ts';
import { updatedOn } from '../updatedOn.ts';

/** A story as a schema.org NewsArticle. */
export function storyLinkedData(story: Story, site: URL | undefined): Readonly<Record<string, unknown>> {
  const catalog = openCatalog();
  const { locale } = story;
  const plain = (text: string): string => plainText(text, catalog.figures, locale);
  const { url } = addressOf(locale, `stories/${story.id}/`, site);
  const { publisher, licence } = linkedParts(locale, site);
  const { article, source } = articleOf(catalog, story);
  const original = linkedArticle(article, source, locale);
  const card = addressOf(null, storyCardPath(story), site).url;
  return {
    '@type': 'NewsArticle',
    '@id': `${url}#article`,
    headline: plain(story.title),
    description: plain(story.standfirst),
    url,
    mainEntityOfPage: { '@type': 'WebPage', '@id': url },
    image: [{ '@type': 'ImageObject', url: card, ...CARD_SIZE }, chartFiles(story.hero, locale, site).png],
    datePublished: story.published,
    dateModified: updatedOn(story),
    author: publisher,
    publisher,
    ...licence,
    contentLocation: placeOf(story),
    isBasedOn: original,
    citation: citeArticle(article, source, locale),
    ...(story.corrections.length === 0
      ? {}
      : {
          correction: story.corrections.map(({ date, text }) => ({
            '@type': 'CorrectionComment',
            datePublished: date,
            text: plain(text),
          })),
        }),
  };
}

function placeOf(story: Story): Readonly<Record<string, unknown>> {
  const region = { '@type': 'AdministrativeArea', name: story.region, identifier: `GB/T 2260 ${story.provinceCode}` };
  return { '@type': 'Place', name: story.place, containedInPlace: region };
}
