import { describe, expect, it } from 'vitest';
import { READING_WORDS } from '../../../src/i18n/readingWords.ts';
import { LOCALES, type Locale } from '../../../src/model/Locale.ts';

function saidIn(locale: Locale): readonly string[] {
  const words = READING_WORDS[locale];
  const plain = Object.values(words).filter((word): word is string => typeof word === 'string');
  return [...plain, words.sameUnit('a'), words.sameKind('a')];
}

describe('READING_WORDS', () => {
  it.each(LOCALES)('%s leaves nothing unsaid', (locale) => {
    expect(saidIn(locale)).not.toContain('');
  });

  it('has no Chinese in the English edition', () => {
    expect(saidIn('en').join('')).not.toMatch(/\p{Script=Han}/u);
  });
});
