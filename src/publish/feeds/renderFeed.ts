import { plainText } from '../../figures/plainText.ts';
import { SITE } from '../../i18n/site.ts';
import type { Catalog } from '../../model/Catalog.ts';
import { LANGUAGES, type Locale } from '../../model/Locale.ts';
import type { Story } from '../../model/Story.ts';
import { addressOf } from '../addresses/addressOf.ts';
import { storyCardPath } from '../addresses/cardPath.ts';
import { escapeXml } from '../escapeXml.ts';
import { feedContent } from './feedContent.ts';
import { storiesOf } from '../storiesOf.ts';
import { updatedOn } from '../updatedOn.ts';

/** The Atom feed of one edition, whole stories with their pictures; `home` is its absolute address. */
export function renderFeed(catalog: Catalog, locale: Locale, home: string, site: URL | undefined): string {
  const stories = storiesOf(catalog, locale);
  const updated = stories.map(updatedOn).toSorted().at(-1) ?? '1970-01-01';
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${LANGUAGES[locale].tag}">`,
    `  <title>${escapeXml(SITE.name[locale])}</title>`,
    `  <subtitle>${escapeXml(SITE.tagline[locale])}</subtitle>`,
    `  <id>${home}</id>`,
    `  <link href="${home}"/>`,
    `  <link rel="self" type="application/atom+xml" href="${home}feed.xml"/>`,
    `  <updated>${updated}T00:00:00Z</updated>`,
    `  <author><name>${escapeXml(SITE.name[locale])}</name></author>`,
    `  <rights>${escapeXml(SITE.contentLicence.name)}</rights>`,
    ...stories.map((story) => renderEntry(story, catalog, home, site)),
    '</feed>',
    '',
  ].join('\n');
}

function renderEntry(story: Story, catalog: Catalog, home: string, site: URL | undefined): string {
  const url = `${home}stories/${story.id}/`;
  const card = addressOf(null, storyCardPath(story), site).url;
  return [
    '  <entry>',
    `    <title>${escapeXml(plainText(story.title, catalog.figures, story.locale))}</title>`,
    `    <id>${url}</id>`,
    `    <link href="${url}"/>`,
    `    <link rel="enclosure" type="image/png" href="${card}"/>`,
    `    <published>${story.published}T00:00:00Z</published>`,
    `    <updated>${updatedOn(story)}T00:00:00Z</updated>`,
    `    <category term="${escapeXml(story.region)}"/>`,
    `    <summary>${escapeXml(plainText(story.standfirst, catalog.figures, story.locale))}</summary>`,
    `    <content type="html">${escapeXml(feedContent({ catalog, story, url, site }))}</content>`,
    '  </entry>',
  ].join('\n');
}
