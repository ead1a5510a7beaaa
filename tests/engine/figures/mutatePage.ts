import { findPrintedFigures } from '../../../src/figures/findPrintedFigures.ts';
import { readPage } from '../../../src/figures/readPage.ts';
import type { Figure, Locator } from '../../../src/model/Figure.ts';

export interface Mutation {
  readonly figure: Figure;
  readonly locator: Locator;
  /** `digit`, `unit` or `hedge`, and what the printed words became. */
  readonly change: string;
  readonly page: string;
}

const HAN_DIGITS = '一二三四五六七八九';

/** Every way one digit, the unit or the hedge word of a figure can be changed at one place where it is printed. */
export function mutatePage(page: string, figure: Figure, locator: Locator, title: string): readonly Mutation[] {
  const units = (readPage(page, [title])[0]?.units ?? []).map(({ text }) => text.replace(/\s/gu, ''));
  const words = wordsIn(units[locator.sentence - 1] ?? '', figure);
  const start = offsetOf(page, words, locator, units);
  return changesOf(words, figure.hedge).map(([change, at, replaced, by]) => {
    const offset = start[at] ?? 0;
    const end = replaced === 0 ? offset : (start[at + replaced - 1] ?? 0) + 1;
    return { figure, locator, change, page: page.slice(0, offset) + by + page.slice(end) };
  });
}

/** The words a sentence prints the figure in: the ledger's, or others of the same value where it is printed again. */
function wordsIn(sentence: string, { printed, value, unit, hedge }: Figure): string {
  if (sentence.includes(printed)) return printed;
  const again = findPrintedFigures(sentence).find(
    (span) => span.value === value && span.unit === unit && span.hedge === hedge,
  );
  if (!again) throw new Error(`${printed} is not printed in this sentence`);
  return again.text;
}

type Change = readonly [change: string, at: number, replaced: number, by: string];

function changesOf(printed: string, hedge: Figure['hedge']): readonly Change[] {
  const changes: Change[] = [];
  for (const [at, character] of Array.from(printed).entries()) {
    if (/\d/u.test(character)) changes.push([`digit ${at}`, at, 1, String((Number(character) % 9) + 1)]);
    const han = HAN_DIGITS.indexOf(character);
    if (han >= 0) changes.push([`digit ${at}`, at, 1, HAN_DIGITS[(han + 1) % 9] ?? '']);
    if (/[万亿]/u.test(character)) changes.push([`scale ${at}`, at, 1, character === '万' ? '亿' : '万']);
  }
  const numeral = /[\d.一二两三四五六七八九十百千]+/u.exec(printed);
  const end = (numeral?.index ?? 0) + (numeral?.[0].length ?? 0);
  const unitAt = printed.replace(/以上$/u, '').length - 1;
  changes.push(['unit', unitAt, 1, printed[unitAt] === '类' ? '种' : '类']);
  if (hedge === 'exact') changes.push(['hedge 超', 0, 0, '超'], ['hedge 余', end, 0, '余']);
  for (const [word] of printed.matchAll(/近|超|逾|余|多|以上|不到/gu)) {
    changes.push(
      [`no ${word}`, printed.indexOf(word), word.length, ''],
      [`约 for ${word}`, printed.indexOf(word), word.length, '约'],
    );
  }
  return changes;
}

/** Offsets in the page of the characters of the printed words, line breaks between them or not. */
function offsetOf(page: string, words: string, locator: Locator, units: readonly string[]): readonly number[] {
  const offsets = [...page.matchAll(/\S/gu)].map((match) => match.index);
  const squeezed = offsets.map((offset) => page[offset]).join('');
  const article = squeezed.indexOf(units[0] ?? '');
  const before = units.slice(0, locator.sentence - 1).join('').length;
  const sentence = squeezed.indexOf(units[locator.sentence - 1] ?? '', article + before);
  const at = squeezed.indexOf(words, sentence);
  return offsets.slice(at, at + words.length + 1);
}
