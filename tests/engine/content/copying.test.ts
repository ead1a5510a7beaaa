import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCatalog } from '../../../src/catalog/read/readCatalog.ts';
import { formatFigure } from '../../../src/figures/formatFigure.ts';
import { readCitedText } from '../../../src/figures/readCitedText.ts';
import { findCopiedRuns } from './findCopiedRuns.ts';
import { publishedTexts } from './publishedTexts.ts';

// The page's text is not ours to commit: FANGZHI_SOURCES is the folder with page.txt.
const path = join(process.env['FANGZHI_SOURCES'] ?? '', 'page.txt');
const isHere = process.env['FANGZHI_SOURCES'] !== undefined && existsSync(path);
const LEAST = 13;

/** What things are called: of bodies, industries, firms, schemes and documents. */
const NAMES = [
  ...['重点产业发展领导小组', '要素保障工作专班', '要素保障专班', '重点产业专班', '食品饮料产业专班', '铝产业专班'],
  ...['绿色家居产业专班', '现代物流产业专班', '铝基新材料', '硅基新材料', '清洁能源', '现代物流', '文旅康养'],
  ...['能源化工', '食品饮料', '建材家居', '机械电子', '医药健康', '四新一盘活', '四上'],
  ...['厦门晋东', '中发新材料', '广宏玻璃', '青川阜成', '广美新材料', '四川川老食品科技', '通威', '广西华纳'],
  ...['中煤集团', '昆仑燃气四川分公司', '华电四川公司'],
  ...['关于加强新时代做功型干部队伍建设的十条措施', '做功型', '唱功型', '一书记三大员', '四下基层'],
  ...['合肥经开区海恒社区', '高新技术企业', '智能科技园', '清华研究院', '海尔工业园', '中国声谷'],
  ...['贵州省贵阳市修文县', '新华社记者', '四川省委十二届三次全会'],
];

describe('findCopiedRuns', () => {
  const article = '今年以来，全县共修好水渠12条，惠及农户300余家。水利局张三说，还要再修。';
  const find = (text: string, names: readonly string[] = []) => findCopiedRuns(text, article, { names, least: 6 });

  it('finds the longest runs, digits and marks ignored', () => {
    expect(find('县里说，共修好水渠9条、惠及农户！别的没有。')).toEqual(['共修好水渠条惠及农户']);
    expect(find('水渠修了十二条，农户受惠。')).toEqual([]);
    expect(find('全县共修好水。惠及农户余家水')).toEqual(['全县共修好水', '惠及农户余家水']);
  });

  it('counts a name as one character, and words the text puts in quotation marks', () => {
    expect(find('水利局张三说还要')).toEqual(['水利局张三说还要']);
    expect(find('水利局张三说还要', ['水利局张三'])).toEqual([]);
    expect(find('水利局张三说还要再修', ['水利局'])).toEqual(['水利局张三说还要再修']);
    expect(find('他说的是“惠及农户余家”。')).toEqual([]);
  });
});

describe.skipIf(isHere)('the newspaper’s words', () => {
  it.skip('are not here: set FANGZHI_SOURCES to the folder that holds page.txt', () => undefined);
});

describe.runIf(isHere)('the newspaper’s words', () => {
  const article = isHere ? readFileSync(path, 'utf8') : '';
  const { figures } = readCatalog(process.cwd());

  /** A text as readers see it: figures in words, tags gone. */
  function readAloud(text: string): string {
    const cited = text
      .replaceAll(/<Fig id="([^"]+)"(?: show="(number)")? \/>/gu, (_, id: string, show?: string) =>
        show === undefined ? `{${id}}` : `{${id}:${show}}`,
      )
      .replaceAll(/<[^>]*>/gu, '');
    return readCitedText(cited)
      .map((segment) => {
        if (segment.kind !== 'figure') return segment.text;
        const figure = figures.get(segment.id);
        return figure === undefined ? '' : formatFigure(figure, 'zh', segment.show);
      })
      .join('');
  }

  it(`are not repeated for ${LEAST} Chinese characters together, but for names and quotations`, () => {
    const chinese = publishedTexts().filter(({ locale }) => locale === 'zh');
    expect(chinese.length).toBeGreaterThan(300);
    const copied = chinese.flatMap(({ where, text }) =>
      findCopiedRuns(readAloud(text), article, { names: NAMES, least: LEAST }).map((run) => `${where}: ${run}`),
    );
    expect(copied).toEqual([]);
  });
});
