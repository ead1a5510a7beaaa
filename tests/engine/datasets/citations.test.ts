import { describe, expect, it } from 'vitest';
import type { CitableWork } from '../../../src/datasets/CitableWork.ts';
import { citeInBibtex } from '../../../src/datasets/citeInBibtex.ts';
import { citeInGbt7714 } from '../../../src/datasets/citeInGbt7714.ts';
import { citePlainly } from '../../../src/datasets/citePlainly.ts';
import { CITATION_WORDS } from '../../../src/i18n/citationWords.ts';

const work: CitableWork = {
  locale: 'zh',
  words: CITATION_WORDS.zh,
  kind: 'dataset',
  id: 'town-harvest',
  title: '镇上的收成',
  url: 'https://example.org/datasets/town-harvest/',
  published: '2026-11-24',
  version: 'abcd1234',
  licence: 'CC BY 4.0',
  origin: '数字出自《镇上的收成》，未署名，报名未载，2023年9月（推断）。',
};
const english: CitableWork = {
  ...work,
  locale: 'en',
  words: CITATION_WORDS.en,
  kind: 'chart',
  title: '30% of A & B_c {d} #1',
  origin: '',
};

describe('citePlainly', () => {
  it('names title, year, version, licence, address and the article', () => {
    expect(citePlainly(work)).toBe(
      `方志：《镇上的收成》（数据集），2026年，版本abcd1234，CC BY 4.0，${work.url}。${work.origin}`,
    );
  });

  it('leaves out what is not known', () => {
    expect(citePlainly({ ...english, title: 'Town', published: null })).toBe(
      `Fangzhi, “Town” [chart], version abcd1234, CC BY 4.0, ${work.url}.`,
    );
  });
});

describe('citeInGbt7714', () => {
  it('has the codes of a data set and of a bulletin online, the date, and room for the day of access', () => {
    expect(citeInGbt7714(work)).toBe(`方志. 镇上的收成[DS/OL]. (2026-11-24)[引用日期]. ${work.url}.`);
    expect(citeInGbt7714({ ...english, published: null })).toContain('[EB/OL]. [date of access]. https://');
  });
});

describe('citeInBibtex', () => {
  it('is one entry with balanced braces', () => {
    expect(citeInBibtex(work).split('\n')).toEqual([
      '@misc{fangzhi-dataset-town-harvest,',
      '  author = {{方志}},',
      '  title = {{镇上的收成}},',
      '  year = {2026},',
      '  month = {11},',
      '  howpublished = {数据集},',
      `  url = {${work.url}},`,
      `  note = {版本abcd1234；CC BY 4.0；${work.origin}},`,
      '}',
    ]);
  });

  it('escapes what TeX would read as its own', () => {
    expect(citeInBibtex(english)).toContain(String.raw`title = {{30\% of A \& B\_c \{d\} \#1}}`);
    expect(citeInBibtex({ ...english, title: '\\input{x}~^$' })).toContain(
      String.raw`\textbackslash{}input\{x\}\textasciitilde{}\textasciicircum{}\$`,
    );
  });
});
