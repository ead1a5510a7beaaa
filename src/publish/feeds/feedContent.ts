import { plainText } from '../../figures/plainText.ts';
import { storyBlocks } from '../../catalog/read/story/storyBlocks.ts';
import { formatFigure } from '../../figures/formatFigure.ts';
import { SITE } from '../../i18n/site.ts';
import { WORDS } from '../../i18n/words.ts';
import type { Catalog } from '../../model/Catalog.ts';
import type { Story } from '../../model/Story.ts';
import type { StoryBlock, StoryInline } from '../../model/StoryBlock.ts';
import { articleOf } from '../citations/articleOf.ts';
import { chartFiles } from '../addresses/chartFiles.ts';
import { citeArticle } from '../citations/citeArticle.ts';
import { escapeXml } from '../escapeXml.ts';

interface Place {
  readonly catalog: Catalog;
  readonly story: Story;
  /** Absolute address of the story. */
  readonly url: string;
  readonly site: URL | undefined;
}

/** A whole story as plain HTML for feed readers: its charts as pictures, every address absolute. */
export function feedContent(place: Place): string {
  const { catalog, story, url } = place;
  const words = WORDS[story.locale];
  const { article, source } = articleOf(catalog, story);
  const figures = story.keyFigures.flatMap(({ id, label }) => {
    const figure = catalog.figures.get(id);
    if (figure === undefined) return [];
    const name = escapeXml(plainText(label, catalog.figures, story.locale));
    return [`<li><strong>${escapeXml(formatFigure(figure, story.locale))}</strong> ${name}</li>`];
  });
  const cited = citeArticle(article, source, story.locale);
  return [
    `<p>${escapeXml(plainText(story.standfirst, catalog.figures, story.locale))}</p>`,
    picture(story.hero, place),
    `<ul>${figures.join('')}</ul>`,
    ...storyBlocks(catalog, story).map((block) => renderBlock(block, place)),
    `<hr><p>${escapeXml(`${words.byline}${cited}${words.stop}`)}<a href="${escapeXml(url)}">${escapeXml(SITE.name[story.locale])}</a>`,
    ` <a href="${escapeXml(SITE.contentLicence.url)}">${escapeXml(SITE.contentLicence.name)}</a></p>`,
  ].join('');
}

function renderBlock(block: StoryBlock, place: Place): string {
  const inline = (words: readonly StoryInline[]): string => renderWords(words, place.url);
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${inline(block.words)}</h${block.level}>`;
    case 'paragraph':
      return `<p>${inline(block.words)}</p>`;
    case 'note':
    case 'quote':
      return `<blockquote><p>${inline(block.words)}</p></blockquote>`;
    case 'list': {
      const tag = block.isOrdered ? 'ol' : 'ul';
      return `<${tag}>${block.items.map((item) => `<li>${inline(item)}</li>`).join('')}</${tag}>`;
    }
    case 'table': {
      const rows = block.rows.map((cells) => `<tr>${cells.map((cell) => `<td>${inline(cell)}</td>`).join('')}</tr>`);
      return `<table>${rows.join('')}</table>`;
    }
    case 'chart':
      return picture(block.chart, place);
  }
}

function renderWords(words: readonly StoryInline[], url: string): string {
  return words
    .map((word) => {
      if (word.kind === 'link')
        return `<a href="${escapeXml(new URL(word.url, url).href)}">${escapeXml(word.text)}</a>`;
      return word.isStrong ? `<strong>${escapeXml(word.text)}</strong>` : escapeXml(word.text);
    })
    .join('');
}

function picture(id: string, { catalog, story, site, url }: Place): string {
  const chart = catalog.charts.get(id);
  if (chart === undefined) throw new RangeError(`No chart ${id}`);
  const plain = (text: string): string => escapeXml(plainText(text, catalog.figures, story.locale));
  const { png } = chartFiles(id, story.locale, site);
  const image = `<img src="${escapeXml(png)}" alt="${plain(chart.alt[story.locale])}">`;
  const page = escapeXml(new URL(`../../charts/${id}/`, url).href);
  return `<figure><a href="${page}">${image}</a><figcaption>${plain(chart.title[story.locale])}</figcaption></figure>`;
}
