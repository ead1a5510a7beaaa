import type { TypedNumber } from './TypedNumber.ts';

const UNIT = 'two|three|four|five|six|seven|eight|nine';
const TEEN = 'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';
const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const SCALE = 'hundred|thousand|million|billion|trillion|dozen';
const ORDINAL =
  '(?:thir|four|fif|six|seven|eigh|nin|ten|eleven|twelf|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|hundred|thousand|million)th|third|(?:twent|thirt|fort|fift|sixt|sevent|eight|ninet)ieth';
const FOLD = `(?:${UNIT}|${TEEN}|hundred|thousand)fold`;

/** Words in which a number counts nothing. */
const NO_COUNTS = [
  'two-way',
  'two-faced',
  'two-edged',
  '(?:two|three)-dimensional',
  'third[ -](?:part(?:y|ies)|person)',
  'Three Gorges',
  '(?:first|second|latter) half',
].join('|');

const CARDINAL = `(?:(?:${TENS})(?:[ -](?:one|${UNIT}))?|${TEEN}|${UNIT})`;
const PER_CENT = '(?: per ?cent)?';
const NUMERAL = [
  `(?:half an?|${CARDINAL}|an?|one)(?:[ -](?:${SCALE})(?!s))+(?:(?: and|-and)?[ -](?:one|${CARDINAL}))*${PER_CENT}`,
  `(?:${CARDINAL}|one) and a half`,
  `(?:${CARDINAL}|one|an?)[ -](?:${ORDINAL})s?(?= of\\b|$|[,.;:)])`,
  `(?:${CARDINAL}|one)[ -](?:third|quarter|fifth|sixth|seventh|eighth|ninth|tenth)s?`,
  'a quarter of',
  FOLD,
  `${CARDINAL}${PER_CENT}`,
  'one per ?cent',
  ORDINAL,
  '(?:a )?half(?= (?:of|the|an?|as|its|their|this|that|these|those|all)\\b)',
  '(?:twice|thrice) (?:as|the|that|its|their)',
  '(?:double|triple|quadruple) (?:the|that|its|their)',
].join('|');

const PATTERN = new RegExp(`\\b(?:(?<word>${NO_COUNTS})|(?:${NUMERAL}))\\b`, 'giu');

/**
 * English numbers in words that an author typed instead of citing: cardinals from two, hundreds and dozens, fractions,
 * ordinals from third, multiples. Not one as an article or pronoun (one another, one of them), not first and second,
 * not vague numbers (hundreds of firms, a few thousand), not set phrases (two-way, third party).
 */
export function findEnglishNumbers(text: string): readonly TypedNumber[] {
  if (!/[a-z]{3}/iu.test(text)) return [];
  return [...text.matchAll(PATTERN)].flatMap((match) => {
    if (match.groups?.['word'] !== undefined) return [];
    return [{ text: match[0], start: match.index, end: match.index + match[0].length }];
  });
}
