import type { Advice, ProblemMessages } from './ProblemText.ts';
import { zhAdvice } from './zhAdvice.ts';

/** Of names that are not there. */
export const zhReferenceProblems = {
  'unknown-source': (id: string, near: Advice) => [`没有“${id}”这个出处`, 'data/sources 里的一份出处', zhAdvice(near)],
  'unknown-dataset': (id: string, near: Advice) => [`没有“${id}”这个数据集`, 'data/ 里的一个文件夹', zhAdvice(near)],
  'unknown-chart': (id: string, near: Advice) => [`没有“${id}”这个图`, 'src/content/charts 里的一张图', zhAdvice(near)],
  'unknown-story': (id: string, near: Advice, canBeWritten: boolean) => [
    `没有“${id}”这个故事`,
    'src/content/stories 里的一个文件夹',
    zhAdvice(near) + (canBeWritten ? `；还没有写，就新建 src/content/stories/${id}/zh.mdx` : ''),
  ],
  'unknown-figure': (id: string, near: Advice) => [
    `没有“${id}”这个数`,
    '台账、参照数或导出数里的一个编号：数据集/行',
    zhAdvice(near),
  ],
  'unknown-form': (id: string, near: Advice) => [`没有“${id}”这种图形`, 'forms/ 里的一种', zhAdvice(near)],
  'unknown-article': (id: string, source: string, near: Advice) => [
    `没有“${id}”这篇文章`,
    `data/sources/${source}.yaml 里的一篇文章`,
    zhAdvice(near),
  ],
  'unknown-region': (code: string, near: Advice) => [
    `代码 ${code} 不存在`,
    'data/provinces/data.csv 里 code 一列的一个代码',
    zhAdvice(near),
  ],
  'unknown-region/named': (code: string, region: string, right: string) => [
    `代码 ${code} 不存在`,
    'data/provinces/data.csv 里 code 一列的一个代码',
    `region 是“${region}”，代码应是 ${right}`,
  ],
  'region-mismatch': (region: string, code: string, name: string) => [
    `region 是“${region}”，代码 ${code} 是“${name}”`,
    '省名与代码一致',
    '改正其中一个；陕西 610000，山西 140000',
  ],
} satisfies ProblemMessages;
