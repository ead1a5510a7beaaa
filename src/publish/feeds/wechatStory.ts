import { openCatalog } from '../../catalog/query/openCatalog.ts';
import { plainText } from '../../figures/plainText.ts';
import { storyBlocks } from '../../catalog/read/story/storyBlocks.ts';
import { formatFigure } from '../../figures/formatFigure.ts';
import { PICTURE_WORDS } from '../../i18n/pictureWords.ts';
import { SITE } from '../../i18n/site.ts';
import { WORDS } from '../../i18n/words.ts';
import type { Catalog } from '../../model/Catalog.ts';
import { isDerived, type CitableFigure } from '../../model/Figure.ts';
import type { Locale } from '../../model/Locale.ts';
import type { Story } from '../../model/Story.ts';
import type { StoryInline } from '../../model/StoryBlock.ts';
import { renderWechatStory } from './renderWechatStory.ts';
import { renderWechatSvg } from '../../draw/renderWechatSvg.ts';
import { addressOf } from '../addresses/addressOf.ts';
import { articleOf } from '../citations/articleOf.ts';
import { articleTitle } from '../citations/articleTitle.ts';
import { placeLine } from '../pictures/cardSheet.ts';
import { chartSheet } from '../pictures/chartSheet.ts';
import { citeArticle } from '../citations/citeArticle.ts';
import { formatRanges } from '../formatRanges.ts';
import { listSources } from '../citations/listSources.ts';

/** A story as a fragment to paste into the editor of 公众号; `site` is the site's origin. */
export function wechatStory(story: Story, site: URL | undefined): string {
  const catalog = openCatalog();
  const { locale } = story;
  const words = WORDS[locale];
  const plain = (text: string): string => plainText(text, catalog.figures, locale);
  const { article, source } = articleOf(catalog, story);
  return renderWechatStory({
    place: placeLine(story),
    title: plain(story.title),
    standfirst: plain(story.standfirst),
    keyFigures: story.keyFigures.flatMap(({ id, label }) => {
      const figure = catalog.figures.get(id);
      return figure === undefined ? [] : [{ text: formatFigure(figure, locale), label: plain(label) }];
    }),
    hero: story.hero,
    blocks: storyBlocks(catalog, story),
    chartSvg: (id) => {
      const chart = catalog.charts.get(id);
      if (chart === undefined) throw new RangeError(`No chart ${id}`);
      return renderWechatSvg(chartSheet(chart, locale, 'narrow', site));
    },
    noteOn: (inlines) => noteOn(catalog, inlines, story),
    notesTitle: PICTURE_WORDS[locale].notes,
    notesLead: `${words.byline}${citeArticle(article, source, locale)}${words.stop}${PICTURE_WORDS[locale].notesLead}`,
    closing: [
      `${PICTURE_WORDS[locale].original}${addressOf(locale, `stories/${story.id}/`, site).url}`,
      `${words.licence}${words.colon}${SITE.contentLicence.name}${words.stop}${words.licenceLine}`,
    ],
  });
}

/** Where each figure of a block comes from, in the order they are read; then the addresses it links to. */
function noteOn(catalog: Catalog, inlines: readonly StoryInline[], story: Story): string {
  const words = WORDS[story.locale];
  const told = new Set<string>();
  for (const inline of inlines) {
    if (inline.kind === 'link') told.add(PICTURE_WORDS[story.locale].linkNote(inline.url));
    if (inline.kind !== 'figure') continue;
    const figure = catalog.figures.get(inline.id);
    if (figure !== undefined) told.add(`${inline.text}${words.colon}${originOf(catalog, figure, story, story.locale)}`);
  }
  return [...told].join(words.semicolon);
}

function originOf(catalog: Catalog, figure: CitableFigure, story: Story, locale: Locale): string {
  const words = WORDS[locale];
  if (isDerived(figure)) return `${words.computed}${words.comma}${figure.working[locale]}`;
  const { articles, references } = listSources(catalog, [figure], locale);
  const places = articles.map(({ article, sentences, story: from }) => {
    const place = words.sentence(formatRanges(sentences, words.listComma));
    return from === story.id ? place : articleTitle(article, locale) + words.inArticle + place;
  });
  return [...places, ...references].join(words.listComma);
}
