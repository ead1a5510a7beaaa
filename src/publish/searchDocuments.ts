import { plainText } from '../figures/plainText.ts';
import { formatFigure } from '../figures/formatFigure.ts';
import { WORDS } from '../i18n/words.ts';
import type { SearchDocument } from '../model/SearchDocument.ts';
import type { Catalog } from '../model/Catalog.ts';
import { isDerived, type CitableFigure } from '../model/Figure.ts';
import { DEFAULT_LOCALE, type Locale } from '../model/Locale.ts';
import type { Story } from '../model/Story.ts';
import { figureAnchor } from './addresses/figureAnchor.ts';
import { hrefTo } from './addresses/hrefTo.ts';

/** Everything that can be found in one edition of the site. */
export function searchDocuments(catalog: Catalog, locale: Locale): readonly SearchDocument[] {
  const text = (cited: string): string => plainText(cited, catalog.figures, locale);
  const stories = [...catalog.stories.values()].filter((story) => story.locale === locale);
  return [
    ...stories.flatMap((story) => storyDocuments(story, text)),
    ...[...catalog.charts.values()].map((chart) => ({
      id: hrefTo(locale, `charts/${chart.id}/`),
      kind: 'chart' as const,
      title: text(chart.title[locale]),
      text: [chart.subtitle, chart.alt].map((part) => text(part[locale])).join(WORDS[locale].middleDot),
    })),
    ...[...catalog.datasets.values()].map((dataset) => ({
      id: hrefTo(locale, `datasets/${dataset.id}/`),
      kind: 'dataset' as const,
      title: dataset.title[locale],
      text: [dataset.description, ...dataset.caveats].map((part) => text(part[locale])).join(' '),
    })),
    ...[...catalog.comparisons.values()].map((comparison) => ({
      id: hrefTo(locale, `compare/#${comparison.id}`),
      kind: 'comparison' as const,
      title: text(comparison.title[locale]),
      text: [comparison.measure, comparison.why, comparison.say].map((part) => text(part[locale])).join(' '),
    })),
    ...[...catalog.figures.values()].map((figure) => figureDocument(figure, locale, text)),
  ];
}

function storyDocuments(story: Story, text: (cited: string) => string): readonly SearchDocument[] {
  const href = hrefTo(story.locale, `stories/${story.id}/`);
  const title = text(story.title);
  const sections = splitSections(story);
  return [
    { id: href, kind: 'story', title, text: [story.place, text(story.standfirst), sections.lead].join(' ') },
    ...sections.parts.map((part) => ({
      id: `${href}#${part.id}`,
      kind: 'section' as const,
      title: part.title,
      text: part.text,
    })),
  ];
}

interface Sections {
  readonly lead: string;
  readonly parts: readonly { readonly id: string; readonly title: string; readonly text: string }[];
}

/** A story's text has one line a paragraph, its headings among them in order. */
function splitSections(story: Story): Sections {
  const lead: string[] = [];
  const parts: { id: string; title: string; lines: string[] }[] = [];
  for (const line of story.text.split('\n')) {
    const heading = story.headings[parts.length];
    if (heading?.text.trim() === line.trim()) parts.push({ id: heading.id, title: heading.text, lines: [] });
    else (parts.at(-1)?.lines ?? lead).push(line);
  }
  return { lead: lead.join(' '), parts: parts.map(({ lines, ...part }) => ({ ...part, text: lines.join(' ') })) };
}

function figureDocument(figure: CitableFigure, locale: Locale, text: (cited: string) => string): SearchDocument {
  const words = WORDS[locale];
  const printed = isDerived(figure)
    ? [words.formula, figure.working[locale]]
    : [
        words.kinds[figure.kind],
        locale === DEFAULT_LOCALE ? figure.printed : '',
        figure.caveat === null ? '' : text(figure.caveat[locale]),
      ];
  return {
    id: hrefTo(locale, `figures/#${figureAnchor(figure.id)}`),
    kind: 'figure',
    title: `${figure.label[locale]}${words.colon}${formatFigure(figure, locale)}`,
    text: printed.filter((part) => part !== '').join(words.middleDot),
  };
}
