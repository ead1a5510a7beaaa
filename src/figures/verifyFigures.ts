import type { Figure, FigureId, Locator } from '../model/Figure.ts';
import type { Source } from '../model/Source.ts';
import type { VerificationReason } from '../model/VerificationReason.ts';
import { fingerprintSentence } from './fingerprintSentence.ts';
import { findPrintedFigures, type PrintedFigure } from './findPrintedFigures.ts';
import { foldWidth } from './foldWidth.ts';
import { readPage, type ReflowedArticle } from './readPage.ts';
import { readPrintedFigure } from './readPrintedFigure.ts';

export interface VerificationFailure {
  readonly id: FigureId;
  /** `source/article#sentence` */
  readonly locator: string;
  /** What the ledger says: printed words and hedge. */
  readonly ledger: string;
  /** Numbers in the sentence that no figure of the ledger accounts for; else the sentence; none if there is none. */
  readonly found: readonly string[];
  readonly reason: VerificationReason;
}

export interface VerificationResult {
  readonly verified: number;
  readonly total: number;
  readonly failures: readonly VerificationFailure[];
}

interface Page {
  readonly sources: ReadonlyMap<string, Source>;
  /** Reflowed articles by `source/article`. */
  readonly articles: ReadonlyMap<string, ReflowedArticle>;
  /** Figures by `source/article#sentence`. */
  readonly figuresAt: ReadonlyMap<string, readonly Figure[]>;
}

/**
 * Proves printed figures against the text of the page they come from. A figure is verified if at every one of its
 * locators there is such a sentence, it is the sentence fingerprinted, and it prints a whole number with that value, unit
 * and hedge, the first time in the very words of the ledger. Figures without locators are not printed and not counted, nor are those of
 * sources none of whose articles are on this page, unless no source is.
 */
export function verifyFigures(
  figures: readonly Figure[],
  sources: ReadonlyMap<string, Source>,
  pageText: string,
): VerificationResult {
  const articles = reflowArticles(sources, pageText);
  const present = new Set([...articles].flatMap(([key, article]) => (article.found ? [key.split('/')[0]] : [])));
  const isHere = ({ source }: Locator): boolean => present.size === 0 || present.has(source);
  const printed = figures.filter((figure) => figure.locators.some(isHere));
  const page = { sources, articles, figuresAt: groupBySentence(printed) };
  const failures = printed.flatMap((figure) =>
    figure.locators.filter(isHere).flatMap((locator) => checkLocator(figure, locator, page) ?? []),
  );
  const failed = new Set(failures.map((failure) => failure.id));
  return { verified: printed.length - failed.size, total: printed.length, failures };
}

function reflowArticles(sources: ReadonlyMap<string, Source>, pageText: string): Page['articles'] {
  const entries = [...sources].flatMap(([id, source]) =>
    source.articles.map((article) => ({ key: `${id}/${article.id}`, title: article.title })),
  );
  const reflowed = readPage(
    pageText,
    entries.map((entry) => entry.title),
  );
  return new Map(entries.flatMap(({ key }, index) => (reflowed[index] ? [[key, reflowed[index]]] : [])));
}

function groupBySentence(figures: readonly Figure[]): Page['figuresAt'] {
  const groups = new Map<string, Figure[]>();
  for (const figure of figures) {
    for (const locator of figure.locators) {
      const group = groups.get(keyOf(locator)) ?? [];
      groups.set(keyOf(locator), [...group, figure]);
    }
  }
  return groups;
}

function keyOf(locator: Locator): string {
  return `${locator.source}/${locator.article}#${locator.sentence}`;
}

function checkLocator(figure: Figure, locator: Locator, page: Page): VerificationFailure | null {
  const fail = (reason: VerificationReason, found: readonly string[] = []): VerificationFailure => ({
    id: figure.id,
    locator: keyOf(locator),
    ledger: `${figure.printed} ${figure.hedge}`,
    found,
    reason,
  });
  const article = page.articles.get(`${locator.source}/${locator.article}`);
  if (!article) return fail({ why: 'article-unregistered', source: locator.source, article: locator.article });
  if (!article.found) return fail({ why: 'article-missing', title: article.title });
  const unit = article.units[locator.sentence - 1];
  if (!unit) return fail({ why: 'sentence-missing', title: article.title, sentences: article.units.length });

  const recorded = page.sources.get(locator.source)?.articles.find(({ id }) => id === locator.article)?.units[
    locator.sentence - 1
  ];
  if (recorded?.fingerprint !== locator.fingerprint) return fail({ why: 'other-fingerprint' });
  const neighbours = page.figuresAt.get(keyOf(locator)) ?? [];
  const instead = (): readonly string[] => {
    const stray = findStray(unit.text, neighbours);
    return stray.length > 0 ? stray : [unit.text];
  };
  const prints = printsFigure(unit.text, figure, locator === figure.locators[0]);
  if (fingerprintSentence(unit.text) !== locator.fingerprint) {
    const moved = article.units.find(({ text }) => fingerprintSentence(text) === locator.fingerprint);
    if (moved) return fail({ why: 'sentence-moved', sentence: moved.n }, [unit.text]);
    if (prints && printsForAll(unit.text, figure, neighbours)) return fail({ why: 'changed-around' });
    return fail({ why: 'changed' }, instead());
  }
  return prints ? null : fail({ why: 'printed-otherwise' }, instead());
}

/** The first sentence prints the ledger's very words; where the number is printed again, it may be worded otherwise (1个, 一个). */
function printsFigure(sentence: string, figure: Figure, isFirst: boolean): boolean {
  const words = squeeze(figure.printed);
  const read = readPrintedFigure(words);
  if (!read || !isSame(read, figure)) return false;
  const text = squeeze(sentence);
  // Whole numbers only: 170万吨 is not printed by 1170万吨 nor, if exact, by 超170万吨.
  return findPrintedFigures(text).some((span) => {
    if (!isSame(span, figure)) return false;
    const at = text.lastIndexOf(words, span.start);
    return !isFirst || (at >= 0 && span.end <= at + words.length);
  });
}

/** Whether a number that several figures of the sentence share is printed once for each. */
function printsForAll(sentence: string, figure: Figure, neighbours: readonly Figure[]): boolean {
  const spans = findPrintedFigures(squeeze(sentence)).filter((span) => isSame(span, figure));
  return spans.length >= neighbours.filter((other) => isSame(other, figure)).length;
}

function isSame(printed: Pick<PrintedFigure, 'value' | 'unit' | 'hedge'>, figure: Figure): boolean {
  return printed.value === figure.value && printed.unit === figure.unit && printed.hedge === figure.hedge;
}

/** The numbers in a sentence that none of its figures accounts for, as printed. */
function findStray(sentence: string, figures: readonly Figure[]): readonly string[] {
  const spans = findPrintedFigures(squeeze(sentence));
  const free = [...figures];
  const stray = spans.filter((span) => {
    const at = free.findIndex((figure) => isSame(span, figure));
    if (at >= 0) free.splice(at, 1);
    // A bare 一 is rarely a number.
    return at < 0 && !span.text.startsWith('一');
  });
  return stray.map((span) => span.text);
}

function squeeze(text: string): string {
  return foldWidth(text).replace(/(?<![A-Za-z0-9])\s+|\s+(?![A-Za-z0-9])/gu, '');
}
