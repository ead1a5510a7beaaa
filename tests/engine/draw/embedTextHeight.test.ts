import { describe, expect, it } from 'vitest';
import { countLines, widthOf } from '../../../src/typeset/countLines.ts';
import { embedTextHeight } from '../../../src/typeset/embedTextHeight.ts';
import type { EmbedTexts } from '../../../src/model/EmbedFacts.ts';
import { renderEmbed } from '../../../src/publish/embeds/renderEmbed.ts';

const TEXTS: EmbedTexts = {
  title: [{ text: '再生铝' }, { text: '170万吨', figure: { id: 'a/b', value: '170', isDerived: false } }],
  subtitle: [{ text: '产能' }],
  views: [],
  note: null,
  corrections: [],
  source: [{ text: '来源：《某报》第3句' }],
  back: '方志：看原图、查出处',
  licence: 'CC BY 4.0',
  version: '数据版本0123abcd',
  versionChanged: '数据已更新：嵌入时是版本{v}，现在是0123abcd',
};

describe('countLines', () => {
  it('fills lines with Chinese, never begins one with a closing mark, never splits what is whole', () => {
    expect(countLines([{ text: '一二三四五' }], 10, 50)).toBe(1);
    expect(countLines([{ text: '一二三四五，' }], 10, 50)).toBe(2);
    expect(countLines([{ text: '一二三' }, { text: '四五六', isWhole: true }], 10, 50)).toBe(2);
    expect(countLines([], 10, 50)).toBe(0);
  });

  it('adds what stands between Chinese and Latin, and breaks what is wider than a line', () => {
    expect(widthOf('甲1乙', 16)).toBeCloseTo(16 * (2 + 0.62 + 0.25));
    expect(countLines([{ text: 'x'.repeat(40) }], 10, 50)).toBe(5);
  });

  it('gives quotation marks the room of a Chinese character only among Chinese', () => {
    expect(countLines([{ text: '“ab”' }], 10, 24)).toBe(1);
    expect(countLines([{ text: '“ab”' }, { text: '甲' }], 10, 24)).toBe(3);
  });

  it('never takes fewer lines in less room', () => {
    const text = '每个点是一条阶段记录，不是一个互不重复的项目：2022 entries in a count, 1241条记录。';
    const lines = Array.from({ length: 60 }, (_, index) => countLines([{ text }], 14, 60 + index * 10));
    expect(lines.every((count, index) => index === 0 || count <= lines[index - 1]!)).toBe(true);
  });
});

describe('embedTextHeight', () => {
  it('adds up what is there', () => {
    const plain = embedTextHeight(TEXTS)(800);
    expect(plain).toBe(32 + 32 + 4 + 24 + 18 + 23 + 20 + 32);
    const corrected = { ...TEXTS, corrections: ['更正（2023年10月1日）：单位应为万亩'] };
    expect(embedTextHeight(corrected)(800)).toBe(plain + 14 + 22);
    const views = [
      { id: 'a', label: '合在一起' },
      { id: 'b', label: '分开' },
    ];
    expect(embedTextHeight({ ...TEXTS, views })(800)).toBe(plain + 8 + 1 + 44);
  });
});

describe('renderEmbed', () => {
  it('escapes every word and names every figure', () => {
    const hostile = '"><script>alert(1)</script>';
    const facts = {
      id: 'x',
      locale: 'zh',
      texts: {
        ...TEXTS,
        note: [{ text: hostile }],
        corrections: [hostile],
        source: [{ text: hostile }],
        back: hostile,
      },
      drawings: '<svg></svg>',
      held: [],
      backUrl: `https://a.example/"onclick="`,
      licenceUrl: 'https://a.example/',
      chooseView: hostile,
      spoken: JSON.stringify({ walk: hostile }),
    } as const;
    const html = renderEmbed(facts, 'h3');
    expect(html).not.toMatch(/<script|"onclick/);
    expect(html).toContain('<data value="170" data-figure="a/b">');
    expect(html).toContain('<div class="embed-corrections"><p>&quot;&gt;');
  });
});
