import { loadDefaultSimplifiedChineseParser } from 'budoux';
import { measureText } from './measureText.ts';

/** Where a line may break before a part: `phrase` only if it must, `clause` by preference, after a mark of punctuation. */
export type Break = 'none' | 'phrase' | 'clause';

export interface PhrasePart {
  readonly text: string;
  readonly before: Break;
}

const parser = loadDefaultSimplifiedChineseParser();
const words = new Intl.Segmenter('zh-Hans', { granularity: 'word' });
// Words that neither the model nor the dictionary knows to be one.
const KEPT = /猕猴桃园?|[铝硅]基新材料|亿元|铝加工|产业专班|企业问题/gu;
// Particles belong to what stands before them, units to their number.
const PARTICLE = /^[的地得了着过们]/u;
/** A space at which no line breaks. */
export const NO_BREAK = '\u00a0';
const DIGIT = /\d$/u;
// A place to break takes the space away that a browser sets between a character and a digit; a phrase that would be too
// long for a line of a phone is broken there all the same.
const SEAM = /^\p{Script=Han}\d/u;
const LONGEST_EMS = 8.5;
const CLAUSE_END = /[，：；。！？]$/u;

/** A headline is set at many sizes, on many pages and pictures: the model reads it once. */
const knownBreaks = new Map<string, ReadonlyMap<number, Break>>();

/** Splits consecutive pieces of one headline between phrases, never inside a word; each piece comes back as its parts. */
export function breakPhrases(pieces: readonly string[]): readonly (readonly PhrasePart[])[] {
  const whole = pieces.join('');
  // Other scripts have spaces between words, and break there by themselves.
  if (!/\p{Script=Han}/u.test(whole)) return bindNumbers(pieces).map((text) => [{ text, before: 'none' }]);
  const breaks = knownBreaks.get(whole) ?? findBreaks(whole);
  knownBreaks.set(whole, breaks);
  let offset = 0;
  return pieces.map((piece) => {
    const parts: PhrasePart[] = [];
    let start = 0;
    for (let at = 1; at <= piece.length; at += 1) {
      if (at < piece.length && !breaks.has(offset + at)) continue;
      parts.push({ text: piece.slice(start, at), before: breaks.get(offset + start) ?? 'none' });
      start = at;
    }
    offset += piece.length;
    return parts;
  });
}

/** Keeps a number that ends one piece on a line with the word that begins the next. */
function bindNumbers(pieces: readonly string[]): readonly string[] {
  return pieces.map((text, index) => (DIGIT.test(pieces[index - 1] ?? '') ? text.replace(/^ /u, NO_BREAK) : text));
}

/** Offsets where a line may break: where model and dictionary agree, and no character is left alone. */
function findBreaks(text: string): ReadonlyMap<number, Break> {
  const wordStarts = findWordStarts(text);
  const breaks = new Map<number, Break>();
  let last = 0;
  let phraseEnd = 0;
  for (const phrase of parser.parse(text)) {
    phraseEnd += phrase.length;
    for (let at = phraseEnd - phrase.length + 1; at <= phraseEnd && at < text.length; at += 1) {
      const isClauseEnd = CLAUSE_END.test(text.slice(0, at));
      if (!isClauseEnd && (at !== phraseEnd || !wordStarts.has(at))) continue;
      // A phrase of one character joins what stands before it; at the start of a clause, what follows.
      if (at - last === 1 && !isClauseEnd) {
        if (breaks.get(last) === 'phrase') breaks.delete(last);
        else continue;
      }
      breaks.set(at, isClauseEnd ? 'clause' : 'phrase');
      last = at;
    }
  }
  if (text.length - last === 1 && breaks.get(last) === 'phrase') breaks.delete(last);
  joinNumbers(text, breaks);
  return breaks;
}

/** Takes away the breaks between a word and the number after it. */
function joinNumbers(text: string, breaks: Map<number, Break>): void {
  for (const [at, before] of [...breaks]) {
    if (before !== 'phrase' || !SEAM.test(text.slice(at - 1))) continue;
    const others = [0, ...breaks.keys(), text.length].filter((other) => other !== at);
    const start = Math.max(...others.filter((other) => other < at));
    const end = Math.min(...others.filter((other) => other > at));
    if (measureText(text.slice(start, end), 1) <= LONGEST_EMS) breaks.delete(at);
  }
}

function findWordStarts(text: string): ReadonlySet<number> {
  const starts = new Set(Array.from(words.segment(text), ({ index }) => index));
  for (const { 0: word, index } of text.matchAll(KEPT)) {
    for (let at = index + 1; at < index + word.length; at += 1) starts.delete(at);
  }
  for (const at of starts) if (PARTICLE.test(text.slice(at)) || DIGIT.test(text.slice(0, at))) starts.delete(at);
  return starts;
}
