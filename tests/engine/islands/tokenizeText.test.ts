import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenizeText } from '../../../src/islands/search/tokenizeText.ts';

describe('tokenizeText', () => {
  it('cuts Chinese into overlapping pairs and keeps Latin and numbers whole', () => {
    expect(tokenizeText('产业专班 GDP 61.5万吨')).toEqual(['产业', '业专', '专班', 'gdp', '61.5', '万吨']);
  });

  it('finds a plural by its singular', () => {
    expect(tokenizeText('Cadres, industries, process, GDPs, yes')).toEqual(
      tokenizeText('cadre industry process gdp yes'),
    );
  });

  it('keeps a single character, and drops punctuation', () => {
    expect(tokenizeText('《铝》，。')).toEqual(['铝']);
  });

  it('folds full-width digits and capitals', () => {
    expect(tokenizeText('ＡＢＣ１２３')).toEqual(['abc123']);
  });

  it('finds any part of a Chinese sentence', () => {
    const han = fc.string({
      unit: fc.constantFrom(...Array.from('广元重点产业专班签约开工竣工')),
      minLength: 2,
      maxLength: 30,
    });
    fc.assert(
      fc.property(han, fc.nat(), fc.nat(), (sentence, from, length) => {
        const start = from % (sentence.length - 1);
        const part = sentence.slice(start, start + 2 + (length % (sentence.length - start - 1 || 1)));
        const terms = new Set(tokenizeText(sentence));
        return part.length < 2 || tokenizeText(part).every((term) => terms.has(term));
      }),
    );
  });
});
