import { plainText } from '../catalog/plainText.ts';
import { SITE } from '../i18n/site.ts';
import type { Catalog } from '../model/Catalog.ts';
import type { Locale } from '../model/Locale.ts';
import { escapeXml } from './escapeXml.ts';

/** The Atom feed of one edition; `home` is its absolute address. */
export function renderFeed(catalog: Catalog, locale: Locale, home: string, lang: string): string {
  const stories = [...catalog.stories.values()].filter((story) => story.locale === locale).toSorted((a, b) => (a.published > b.published ? -1 : 1));
  const entries = stories.map((story) => {
    const url = `${home}stories/${story.id}/`;
    const updated = [story.published, ...story.corrections.map(({ date }) => date)].toSorted().at(-1) ?? story.published;
    const paragraphs = story.text.split('\n').map((line) => `<p>${escapeXml(line)}</p>`);
    return [
      '  <entry>',
      `    <title>${escapeXml(plainText(story.title, catalog.figures, locale))}</title>`,
      `    <id>${url}</id>`,
      `    <link href="${url}"/>`,
      `    <published>${story.published}T00:00:00Z</published>`,
      `    <updated>${updated}T00:00:00Z</updated>`,
      `    <summary>${escapeXml(plainText(story.standfirst, catalog.figures, locale))}</summary>`,
      `    <content type="html">${escapeXml(paragraphs.join(''))}</content>`,
      '  </entry>',
    ].join('\n');
  });
  const updated = stories.map((story) => story.published).toSorted().at(-1) ?? '1970-01-01';
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${lang}">`,
    `  <title>${escapeXml(SITE.name[locale])}</title>`,
    `  <subtitle>${escapeXml(SITE.tagline[locale])}</subtitle>`,
    `  <id>${home}</id>`,
    `  <link href="${home}"/>`,
    `  <link rel="self" type="application/atom+xml" href="${home}feed.xml"/>`,
    `  <updated>${updated}T00:00:00Z</updated>`,
    `  <author><name>${escapeXml(SITE.name[locale])}</name></author>`,
    `  <rights>${escapeXml(SITE.contentLicence.name)}</rights>`,
    ...entries,
    '</feed>',
    '',
  ].join('\n');
}
