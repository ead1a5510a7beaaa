import type { ScriptRun } from '../figures/splitByScript.ts';
import { WORDS } from '../i18n/words.ts';
import type { NoteText } from '../model/FigureNote.ts';
import { DEFAULT_LOCALE, LANGUAGES, type Locale } from '../model/Locale.ts';
import type { Article } from '../model/Source.ts';
import { nameArticle } from './citations/nameArticle.ts';

/** A line of a source note, its neighbouring words made one. */
export function notePieces(pieces: readonly NoteText[]): readonly NoteText[] {
  return pieces.reduce<readonly NoteText[]>((line, piece) => {
    const last = line.at(-1);
    const isPlain = typeof last === 'string' && typeof piece === 'string';
    return isPlain ? [...line.slice(0, -1), last + piece] : [...line, piece];
  }, []);
}

/** Printed words in quotation marks. */
export function printedPieces(printed: string, locale: Locale): readonly NoteText[] {
  const [open = '', close = ''] = WORDS[locale].quote('|').split('|');
  return [open, inPrint(printed, locale), close];
}

/** An article's title or byline, then what is printed, in brackets, where that is another language. */
export function namePieces(
  article: Article,
  part: 'title' | 'byline',
  locale: Locale,
): readonly [name: string, ...printed: readonly ScriptRun[]] {
  const words = WORDS[locale];
  const name = nameArticle(article, locale);
  const text = part === 'title' ? words.bookTitle(name.title) : name.byline;
  if (name.printed === null) return [text];
  const [open = '', close = ''] = words.aside('|').split('|');
  return [text, open, inPrint(name.printed[part], locale), close];
}

/** Words as the page prints them; marked where the edition's own language is another. */
function inPrint(text: string, locale: Locale): ScriptRun {
  return locale === DEFAULT_LOCALE ? text : { text, lang: LANGUAGES[DEFAULT_LOCALE].tag };
}
