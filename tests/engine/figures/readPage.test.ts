import { describe, expect, it } from 'vitest';
import { fingerprintSentence } from '../../../src/figures/fingerprintSentence.ts';
import { readPage } from '../../../src/figures/readPage.ts';

const PAGE = `\uFEFF
甲县办事 “快”字为先


甲县设立窗口,让办事少跑路


□ 张三


甲县开设窗口12个,帮助企业30

余家。“办得快！”负责人说。

窗口夜间也开,

节假日照常……

换个办法 少跑一趟

周末也能办。图为窗口。


乙村丰收


乙村种了5万亩稻子。(李四 王五)
`;

const TITLES = ['甲县办事“快”字为先', '乙村丰收'];

describe('readPage', () => {
  it('joins broken sentences and lets headlines, bylines, headings and captions stand alone', () => {
    const [first, second] = readPage(PAGE, TITLES);
    expect(first?.units.map(({ n, role, text }) => `${n} ${role} ${text}`)).toEqual([
      '1 headline 甲县办事 “快”字为先',
      '2 headline 甲县设立窗口,让办事少跑路',
      '3 byline □ 张三',
      '4 sentence 甲县开设窗口12个,帮助企业30余家。',
      '5 sentence “办得快！”',
      '6 sentence 负责人说。',
      '7 sentence 窗口夜间也开,节假日照常……',
      '8 heading 换个办法 少跑一趟',
      '9 sentence 周末也能办。',
      '10 caption 图为窗口。',
    ]);
    expect(second?.units.map(({ role, text }) => `${role} ${text}`)).toEqual([
      'headline 乙村丰收',
      'sentence 乙村种了5万亩稻子。',
      'byline (李四王五)',
    ]);
  });

  it('takes a photo credit for a byline', () => {
    const [article] = readPage('乙村丰收\n\n图为田里。\n\n某社记者 李四 摄\n', ['乙村丰收']);
    expect(article?.units.map(({ role }) => role)).toEqual(['headline', 'caption', 'byline']);
  });

  it('reads Windows line ends and a headline set over two lines', () => {
    const [article] = readPage('甲县办事\r\n\r\n“快”字为先\r\n\r\n好。\r\n', [TITLES[0] ?? '']);
    expect(article?.units.map(({ text }) => text)).toEqual(['甲县办事 “快”字为先', '好。']);
  });

  it('returns articles in the order asked for and says which are missing', () => {
    const [missing, found] = readPage(PAGE, ['丙镇修路通车典礼', '乙村丰收']);
    expect(missing).toEqual({ title: '丙镇修路通车典礼', found: false, units: [] });
    expect(found?.found).toBe(true);
  });

  it('finds a headline with a misprint', () => {
    expect(readPage(PAGE.replace('办事 “快”', '办事 “怏”'), TITLES)[0]?.units).toHaveLength(10);
  });

  it('cuts a page with changed figures in the same places', () => {
    const changed = readPage(PAGE.replace('12个', '13项').replace('5万亩', '近6亿吨'), TITLES);
    expect(changed.map(({ units }) => units.map(({ role }) => role))).toEqual(
      readPage(PAGE, TITLES).map(({ units }) => units.map(({ role }) => role)),
    );
  });
});

describe('fingerprintSentence', () => {
  it('is the same whatever the white space and the width of characters', () => {
    expect(fingerprintSentence('产能１７０ 万吨，增长。')).toBe(fingerprintSentence('产能170\n万吨,增长。'));
    expect(fingerprintSentence('产能170万吨。')).toMatch(/^[0-9a-f]{16}$/u);
  });

  it('changes with any digit, unit or hedge', () => {
    const texts = ['产能170万吨。', '产能171万吨。', '产能170万斤。', '产能近170万吨。'];
    expect(new Set(texts.map(fingerprintSentence)).size).toBe(4);
  });
});
