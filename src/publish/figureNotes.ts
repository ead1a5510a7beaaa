import { plainText } from '../figures/plainText.ts';
import { formatFigure } from '../figures/formatFigure.ts';
import { formatPeriod } from '../figures/formatPeriod.ts';
import { splitByScript } from '../figures/splitByScript.ts';
import { COMPARE_WORDS } from '../i18n/compareWords.ts';
import { reportErrorHref, SITE } from '../i18n/site.ts';
import { WORDS } from '../i18n/words.ts';
import type { FigureNote, FigureNotes, NoteRow, NoteText } from '../model/FigureNote.ts';
import type { Catalog } from '../model/Catalog.ts';
import type { Dataset } from '../model/Dataset.ts';
import { isDerived, type CitableFigure, type FigureId } from '../model/Figure.ts';
import type { Locale } from '../model/Locale.ts';
import { figureAnchor } from './addresses/figureAnchor.ts';
import { formatRanges } from './formatRanges.ts';
import { hrefTo } from './addresses/hrefTo.ts';
import { storyIn } from './storyIn.ts';
import { listConflicts } from './comparisons/listConflicts.ts';
import { listSources } from './citations/listSources.ts';
import { namePieces, notePieces, printedPieces } from './notePieces.ts';

/** The source notes of a dataset's figures, printed, reference and derived. */
export function figureNotes(catalog: Catalog, dataset: Dataset, locale: Locale): FigureNotes {
  const figures: readonly CitableFigure[] = [...dataset.figures, ...dataset.derivedFigures];
  return Object.fromEntries(figures.map((figure) => [figure.row, figureNote(catalog, figure, locale)]));
}

function figureNote(catalog: Catalog, figure: CitableFigure, locale: Locale): FigureNote {
  const words = WORDS[locale];
  const rows = [
    ...printedRows(figure, locale),
    ...sourceRows(catalog, figure, locale),
    [words.hedge, [[words.hedges[figure.hedge]]]] as const,
    ...caveatRows(catalog, figure, locale),
    ...conflictRows(catalog, figure.id, locale),
    useRow(catalog, figure, locale),
  ];
  return {
    figure: formatFigure(figure, locale),
    label: figure.label[locale],
    rows,
    links: [
      [words.ledgerRow, ledgerHref(figure.id, locale)],
      [words.reportError, reportErrorHref(`${SITE.name[locale]}${words.middleDot}${figure.id}`)],
    ],
  };
}

function printedRows(figure: CitableFigure, locale: Locale): readonly NoteRow[] {
  const words = WORDS[locale];
  if (isDerived(figure)) return [];
  const period = formatPeriod(figure.period, locale);
  if (figure.kind === 'reference')
    return [[words.measure, [[[words.kinds[figure.kind], period].join(words.middleDot)]]]];
  const measure = [words.kinds[figure.kind], words.statuses[figure.status], period].join(words.middleDot);
  return [
    [
      words.printedAs,
      [notePieces(printedPieces(figure.printed, locale)), ...(figure.flag === null ? [] : [[words.flagImplausible]])],
    ],
    [words.measure, [[measure]]],
  ];
}

/** Sentence, article, who signed it and the paper; for figures of ours the formula and what goes into it. */
function sourceRows(catalog: Catalog, figure: CitableFigure, locale: Locale): readonly NoteRow[] {
  const words = WORDS[locale];
  const { articles, references } = listSources(catalog, [figure], locale);
  const inputs = isDerived(figure) ? figure.inputs.flatMap((id) => catalog.figures.get(id) ?? []) : [];
  const lines: readonly (readonly NoteText[])[] = [
    ...articles.map(({ article, source, sentences }) =>
      notePieces([
        ...namePieces(article, 'title', locale),
        `${words.inArticle}${words.sentence(formatRanges(sentences, words.listComma))}${words.comma}`,
        ...namePieces(article, 'byline', locale),
        ['', source.publication[locale], source.issued[locale]].join(words.comma),
      ]),
    ),
    ...references.map((reference) => [reference]),
  ];
  return [
    ...(isDerived(figure)
      ? [
          [words.formula, [[`${words.computed}${words.colon}${figure.working[locale]}`]]] as const,
          [words.formulaInputs, inputs.map((input) => [linkTo(input, locale), ` ${input.label[locale]}`])] as const,
        ]
      : []),
    [words.source, lines],
  ];
}

function caveatRows(catalog: Catalog, figure: CitableFigure, locale: Locale): readonly NoteRow[] {
  if (isDerived(figure) || figure.caveat === null) return [];
  return [[WORDS[locale].caveat, [splitByScript(plainText(figure.caveat[locale], catalog.figures, locale), locale)]]];
}

function conflictRows(catalog: Catalog, id: FigureId, locale: Locale): readonly NoteRow[] {
  const words = WORDS[locale];
  const lines = listConflicts(catalog, id).map(({ others, because }): readonly NoteText[] => [
    ...others.flatMap((other, index): readonly NoteText[] => {
      const figure = catalog.figures.get(other);
      if (figure === undefined) return [];
      return [index === 0 ? '' : words.listComma, [figure.label[locale], ledgerHref(other, locale)]];
    }),
    `${words.colon}${plainText(because[locale], catalog.figures, locale)}`,
  ]);
  return lines.length === 0 ? [] : [[words.notAddable, lines]];
}

function useRow(catalog: Catalog, { id, dataset }: CitableFigure, locale: Locale): NoteRow {
  const words = WORDS[locale];
  const stories = (catalog.storiesOf.get(id) ?? []).flatMap((story) => storyIn(catalog, story, locale) ?? []);
  const charts = (catalog.chartsOf.get(id) ?? []).flatMap((chart) => catalog.charts.get(chart) ?? []);
  const say = (text: string): string => plainText(text, catalog.figures, locale);
  return [
    words.whereUsed,
    [
      ...stories.map((story): readonly NoteText[] => [
        words.inStory + words.gap,
        [words.bookTitle(say(story.title)), hrefTo(locale, `stories/${story.id}/`)],
      ]),
      ...charts.map((chart): readonly NoteText[] => [
        words.inChart + words.gap,
        [words.bookTitle(say(chart.title[locale])), hrefTo(locale, `charts/${chart.id}/`)],
      ]),
      ...(catalog.comparisonsOf.get(id) ?? [])
        .flatMap((comparison) => catalog.comparisons.get(comparison) ?? [])
        .map((comparison): readonly NoteText[] => [
          COMPARE_WORDS[locale].inComparison + words.gap,
          [words.bookTitle(say(comparison.title[locale])), hrefTo(locale, `compare/#${comparison.id}`)],
        ]),
      [
        words.inDataset + words.gap,
        [catalog.datasets.get(dataset)?.title[locale] ?? dataset, hrefTo(locale, `datasets/${dataset}/`)],
      ],
    ],
  ];
}

function linkTo(figure: CitableFigure, locale: Locale): NoteText {
  return [formatFigure(figure, locale), ledgerHref(figure.id, locale)];
}

function ledgerHref(id: FigureId, locale: Locale): string {
  return hrefTo(locale, `figures/#${figureAnchor(id)}`);
}
