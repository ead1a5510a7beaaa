import { describe, expect, it } from 'vitest';
import { findPrintedFigures } from '../../../src/figures/findPrintedFigures.ts';

function words(sentence: string): string[] {
  return findPrintedFigures(sentence).map(({ text, valueText, unit, hedge }) =>
    [text, valueText, unit, hedge].join(' '),
  );
}

describe('findPrintedFigures', () => {
  it('finds every number with its unit and hedges, where it stands', () => {
    const sentence = '建成厂房1170万平方米,产值超240亿元,用工1300多名,年增30%以上;一个超千亿集群。';
    expect(words(sentence)).toEqual([
      '1170万平方米 1170 万平方米 exact',
      '超240亿元 240 亿元 over',
      '1300多名 1300 名 over',
      '30%以上 30 % at_least',
      '一个 1 个 exact',
      '超千亿 1000 亿 over',
    ]);
    for (const { text, start, end } of findPrintedFigures(sentence)) expect(sentence.slice(start, end)).toBe(text);
  });

  it.each([
    '建立“1+1+17”体系',
    '利用“1+6+N”平台',
    '9月7日,在会上',
    '2022年以来',
    '二〇二三年',
    '到2030年',
    '去年9月',
    '12345热线',
    '一月一调度',
    '一年一考核',
    '一人一档',
    '八届六次全会',
    '第三次会议',
    '几十个',
    '数百家',
    '上千人',
    '三四个',
    '八十年代',
    '走进四川九寨沟',
    '“四上”企业',
    '10至20个',
    'G7项目',
  ])('finds no figure in “%s”', (sentence) => {
    expect(words(sentence)).toEqual([]);
  });

  it('tells words that look like hedges from hedges', () => {
    expect(words('签约28个')).toEqual(['28个 28 个 exact']);
    expect(words('附近3家')).toEqual(['3家 3 家 exact']);
    expect(words('近三年')).toEqual(['三年 3 年 exact']);
    expect(words('3个多能互补项目')).toEqual(['3个 3 个 exact']);
    expect(words('约28个')).toEqual(['约28个 28 个 about']);
  });

  it('keeps offsets with full-width digits', () => {
    expect(findPrintedFigures('共１７０　万吨')).toMatchObject([
      { text: '１７０　万吨', start: 1, end: 7, value: 170 },
    ]);
  });
});
