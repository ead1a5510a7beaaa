import { plainText } from '../catalog/plainText.ts';
import { SITE } from '../i18n/site.ts';
import { WORDS } from '../i18n/words.ts';
import type { Catalog } from '../model/Catalog.ts';
import type { Locale } from '../model/Locale.ts';
import type { Story } from '../model/Story.ts';
import { escapeXml } from './escapeXml.ts';
import { storiesOf } from './storiesOf.ts';

/** The Atom feed of one edition; `home` is its absolute address. */
export function renderFeed(catalog: Catalog, locale: Locale, home: string): string {
  const stories = storiesOf(catalog, locale);
  const updated = stories.map(updatedOn).toSorted().at(-1) ?? '1970-01-01';
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${WORDS[locale].lang}">`,
    `  <title>${escapeXml(SITE.name[locale])}</title>`,
    `  <subtitle>${escapeXml(SITE.tagline[locale])}</subtitle>`,
    `  <id>${home}</id>`,
    `  <link href="${home}"/>`,
    `  <link rel="self" type="application/atom+xml" href="${home}feed.xml"/>`,
    `  <updated>${updated}T00:00:00Z</updated>`,
    `  <author><name>${escapeXml(SITE.name[locale])}</name></author>`,
    `  <rights>${escapeXml(SITE.contentLicence.name)}</rights>`,
    ...stories.map((story) => renderEntry(story, catalog, home)),
    '</feed>',
    '',
  ].join('\n');
}

function renderEntry(story: Story, catalog: Catalog, home: string): string {
  const url = `${home}stories/${story.id}/`;
  const paragraphs = story.text.split('\n').map((line) => `<p>${escapeXml(line)}</p>`);
  return [
    '  <entry>',
    `    <title>${escapeXml(plainText(story.title, catalog.figures, story.locale))}</title>`,
    `    <id>${url}</id>`,
    `    <link href="${url}"/>`,
    `    <published>${story.published}T00:00:00Z</published>`,
    `    <updated>${updatedOn(story)}T00:00:00Z</updated>`,
    `    <summary>${escapeXml(plainText(story.standfirst, catalog.figures, story.locale))}</summary>`,
    `    <content type="html">${escapeXml(paragraphs.join(''))}</content>`,
    '  </entry>',
  ].join('\n');
}

function updatedOn(story: Story): string {
  return [story.published, ...story.corrections.map(({ date }) => date)].toSorted().at(-1) ?? story.published;
}
