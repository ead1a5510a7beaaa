import { measureOf, type Measure } from '../../catalog/query/measureOf.ts';
import { formatPeriod } from '../../figures/formatPeriod.ts';
import { formatUnit } from '../../figures/formatUnit.ts';
import { COMPARE_WORDS } from '../../i18n/compareWords.ts';
import { WORDS } from '../../i18n/words.ts';
import { isDerived, type CitableFigure, type FigureId } from '../../model/Figure.ts';
import { LANGUAGES, type Locale } from '../../model/Locale.ts';
import { unitOf } from '../../model/units.ts';
import { breakPhrases } from '../../typeset/breakPhrases.ts';
import { nameUnit } from '../nameUnit.ts';

/** An answer in the parts a line may break between. */
export type Answer = readonly string[];

export type Likeness = 'same' | 'alike' | 'different';

/** One thing asked of two figures, with both answers. */
export interface ComparedFact {
  readonly name: string;
  readonly left: Answer;
  readonly right: Answer;
  readonly likeness: Likeness;
}

interface Measured {
  readonly figure: CitableFigure;
  readonly measure: Measure;
}

/**
 * Two figures point by point: what is counted (alike where editors found them comparable), then what a program can
 * tell. A yardstick has neither measure nor status nor period, so beside one of those these are not asked.
 */
export function comparedFacts(
  pair: readonly [left: CitableFigure, right: CitableFigure],
  isComparable: boolean,
  figures: ReadonlyMap<FigureId, CitableFigure>,
  locale: Locale,
): readonly ComparedFact[] {
  const [words, named] = [COMPARE_WORDS[locale], WORDS[locale]];
  const left: Measured = { figure: pair[0], measure: measureOf(pair[0], figures) };
  const right: Measured = { figure: pair[1], measure: measureOf(pair[1], figures) };
  const ask = (name: string, of: (one: Measured) => Answer, judged?: Likeness): ComparedFact => {
    const [a, b] = [of(left), of(right)];
    return { name, left: a, right: b, likeness: judged ?? (a.join('') === b.join('') ? 'same' : 'different') };
  };
  const listed = (all: Answer): Answer => all.map((one, index) => (index > 0 ? `${named.semicolon}${one}` : one));
  const facts = [
    ask(words.counted, ({ figure }) => phrasesOf(figure.label[locale], locale), isComparable ? 'alike' : 'different'),
    ask(words.unit, ({ figure }) => [unitIn(figure, locale)]),
  ];
  if ([left, right].some(({ measure }) => measure.kinds.length === 0)) return facts;
  return [
    ...facts,
    ask(words.measure, ({ figure }) =>
      phrasesOf(isDerived(figure) ? named.computed : named.kinds[figure.kind], locale),
    ),
    ...(pair.some(isDerived)
      ? [ask(words.formula, ({ figure }) => [isDerived(figure) ? figure.working[locale] : words.notStated])]
      : []),
    ask(words.status, ({ measure }) => listed(measure.statuses.map((status) => named.statuses[status]))),
    ask(words.period, ({ measure }) =>
      measure.periods.flatMap((period, index) => [...(index > 0 ? [named.semicolon] : []), ...endsOf(period, locale)]),
    ),
  ];
}

function phrasesOf(text: string, locale: Locale): Answer {
  return LANGUAGES[locale].script === 'Hans' ? (breakPhrases([text])[0] ?? []).map((part) => part.text) : [text];
}

/** A period breaks between its ends, never inside a date. */
function endsOf(period: string, locale: Locale): Answer {
  const [, last] = period.split('/');
  const whole = formatPeriod(period, locale);
  const end = last === undefined ? '' : formatPeriod(last, locale);
  return [whole.slice(0, whole.length - end.length), end]
    .filter((part) => part !== '')
    .map((part) => part.replaceAll(/ (?=\d{4})/gu, '\u{a0}'));
}

/** The printed unit; where the language counts things by name, what is counted. */
function unitIn(figure: CitableFigure, locale: Locale): string {
  const isNamed = LANGUAGES[locale].numbers === 'english' && figure.nounEn !== null;
  if (isNamed) return figure.nounEn;
  // Figures are written out: 万元 stands beside `RMB 74 million`.
  const isWrittenOut = LANGUAGES[locale].numbers === 'english' && (unitOf(figure.unit)?.exponent ?? 0) > 0;
  return (isWrittenOut ? formatUnit(figure.unit, locale) : '') || nameUnit(figure.unit, locale);
}
