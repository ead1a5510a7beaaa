import { describe, expect, it } from 'vitest';
import { WORDS } from '../../../src/i18n/words.ts';
import { HEDGES } from '../../../src/model/Hedge.ts';
import { KINDS } from '../../../src/model/Kind.ts';
import { LOCALES } from '../../../src/model/Locale.ts';
import { STATUSES } from '../../../src/model/Status.ts';

describe('WORDS', () => {
  it.each(LOCALES)('%s names every hedge, kind and status', (locale) => {
    const words = WORDS[locale];
    for (const hedge of HEDGES) expect(words.hedges[hedge]).not.toBe('');
    for (const kind of KINDS) expect(words.kinds[kind]).not.toBe('');
    for (const status of STATUSES) expect(words.statuses[status]).not.toBe('');
  });

  it('nests quotation marks in English as English does', () => {
    expect(WORDS.en.bookTitle('Shouning: 194 “doers”, 52 “singers”')).toBe('“Shouning: 194 ‘doers’, 52 ‘singers’”');
  });

  it('has no Chinese in the English edition', () => {
    const { unitNames, ...words } = WORDS.en;
    expect(JSON.stringify([words, Object.values(unitNames)])).not.toMatch(/\p{Script=Han}/u);
  });
});
