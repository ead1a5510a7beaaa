import { describe, expect, it } from 'vitest';
import { findTypedNumbers } from '../../../src/figures/findTypedNumbers.ts';

describe('findTypedNumbers', () => {
  it.each([
    ['分三个环节', '三个'],
    ['十七个专班', '十七个'],
    ['两千家企业', '两千家'],
    ['第三，', '第三'],
    ['百分之三十', '百分之三十'],
    ['三分之一', '三分之一'],
    ['两地合作', '两地'],
    ['千亿级', '千亿级'],
    ['五百亿', '五百亿'],
    ['两百万', '两百万'],
    ['百余名', '百余名'],
    ['十余', '十余'],
    ['逾万人', '万人'],
    ['九月', '九月'],
    ['一百个', '一百个'],
    ['以上三个', '三个'],
    ['共170万吨', '170万吨'],
    ['１７个', '１７个'],
    ['2023年', '2023年'],
    ['1,241', '1,241'],
    ['AI 2.0', '2.0'],
    ['more than 20 days', '20'],
    ['more than twenty days', 'twenty'],
  ])('flags %s', (text, typed) => {
    expect(findTypedNumbers(text).map((each) => each.text)).toEqual([typed]);
  });

  it.each([
    ...[
      '一个',
      '一座城',
      '一年',
      '一条路',
      '一种',
      '一次',
      '一月一调度',
      '万一',
      '一些',
      '唯一',
      '统一',
      '十分',
      '三三两两',
    ],
    ...[
      '四川省',
      '九寨沟',
      '五粮液',
      '三明市',
      '六安',
      '十堰',
      '三亚',
      '三门峡',
      '百姓',
      '千方百计',
      '四面八方',
      '千家万户',
    ],
    ...[
      '几十',
      '几十个',
      '数百家',
      '上百个',
      '十几个',
      '单位：万吨',
      '单位：亿元',
      '单位：千瓦',
      '百分点',
      '第三方',
      '三位一体',
    ],
    ...['“四上”企业', '五四青年', '二手车', '十字路口', '三农', '千万别', '一点一条', '万亩果园'],
  ])('lets %s stand', (text) => {
    expect(findTypedNumbers(text)).toEqual([]);
  });

  it('says where', () => {
    const text = '有三个，a dozen，又有20家';
    expect(findTypedNumbers(text).map(({ start, end }) => text.slice(start, end))).toEqual(['三个', 'a dozen', '20家']);
  });
});
