import type { Advice, ProblemMessages } from '../ProblemText.ts';
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
  'dataset-not-drawn': (form: string, dataset: string, drawn: string) => [
    `${form} 不画“${dataset}”里的数`,
    `dataset: ${drawn}；${form} 只画哪些地方有故事`,
    '换一种画数的图形，如 bar',
  ],
  'unrelated-article': (source: string, article: string, others: readonly string[]) => [
    `故事引的数没有一个印在“${source}”的“${article}”里`,
    '故事所引的数至少有一个出自它的 source 和 article',
    others.length === 0
      ? '引上这篇文章里的数；数出自年鉴的，把那一页登记成 data/sources 里的出处'
      : `改成数的出处：${others.join('、')}；或引上这篇文章里的数`,
  ],
} satisfies ProblemMessages;
