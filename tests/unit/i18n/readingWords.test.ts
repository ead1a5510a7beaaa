import { describe, expect, it } from 'vitest';
import { READING_WORDS } from '../../../src/i18n/readingWords.ts';
import { LOCALES } from '../../../src/model/Locale.ts';

describe('READING_WORDS', () => {
  it.each(LOCALES)('%s leaves nothing unsaid', (locale) => {
    const words = READING_WORDS[locale];
    for (const word of Object.values(words)) expect(typeof word === 'function' ? word('a') : word).not.toBe('');
  });

  it('has no Chinese in the English edition', () => {
    const said = Object.values(READING_WORDS.en).map((word) => (typeof word === 'function' ? word('a') : word));
    expect(said.join('')).not.toMatch(/\p{Script=Han}/u);
  });
});
