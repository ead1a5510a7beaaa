import type { Advice, ProblemMessages } from '../ProblemText.ts';
import { zhAdvice } from './zhAdvice.ts';

type Said = readonly (readonly [id: string, words: readonly string[]])[];

const SAY_NO = '比不了的，把 comparable 改成 false，在 why 里写明为什么';

function differ(what: string, said: Said): string {
  return `${what}不同：${said.map(([id, words]) => `${id} 是 ${words.join('＋')}`).join('，')}`;
}

/** Of charts, of the list of published ones, and of comparisons. */
export const zhChartProblems = {
  'duplicate-id/drawn': (row: string) => [`“${row}”写了不止一次`, '每一行画一次', '删去重复的一行'],
  'duplicate-id/view': (id: string) => [`视图“${id}”不止一个`, '每个视图一个编号', '改成另一个编号'],
  'dangling-emphasis': (row: string, near: Advice) => [`要突出的行“${row}”不在图里`, '图里画了的一行', zhAdvice(near)],
  'dangling-label': (row: string, near: Advice) => [`有标签的行“${row}”不在图里`, '图里画了的一行', zhAdvice(near)],
  'drawing-failed': (reason: string, form: string) => [
    `画不出来：${reason}`,
    `${form} 能画这些行`,
    '对照这种图形的设置说明，检查 rows 和 options',
  ],
  'duplicate-id/listed': (id: string) => [`“${id}”列了不止一次`, '每张图列一次', '删去重复的一行'],
  'lost-chart': (id: string) => [
    `发表过的图“${id}”不见了`,
    '还在，或列在 withdrawn 里',
    '图撤下了：移到 withdrawn，写 date、title 和 reason；或恢复图的文件',
  ],
  'reused-id': (id: string) => [`撤下的图“${id}”的编号又用了`, '编号只用一次', '给新图另起一个编号'],
  'unknown-chart/successor': (id: string, near: Advice) => [`没有“${id}”这张图`, '现有的一张图', zhAdvice(near)],
  'description-missing': () => [
    '能比的对照要画图，没有写 alt',
    'alt 是图的文字描述',
    '写上 alt：一至三句，引图里最要紧的数',
  ],
  'duplicate-id/compared': (id: string) => [`“${id}”写了不止一次`, '每个数写一次', '换成另一个数'],
  'not-a-pair': (count: number) => [`不能比的写了${count}个数`, '恰好两个数，面对面放', '分成几份对照，每份两个数'],
  'chart-of-incomparable': (field: string) => [`不能比的写了 ${field}`, '不能比的不画图', `删去 ${field}`],
  'incomparable-units': (said: Said) => [
    differ('单位', said),
    '能比的数，单位都相同',
    `换算成同一单位的导出数再比；${SAY_NO}`,
  ],
  'incomparable-kinds': (said: Said) => [differ('口径', said), '能比的数，口径都相同', `换成同一口径的数；${SAY_NO}`],
  'incomparable-statuses': (said: Said) => [
    differ('进度', said),
    '能比的数，进度都相同',
    `换成同一进度的数；${SAY_NO}`,
  ],
  'incomparable-implausible': (id: string) => [
    `${id} 标着 implausible`,
    '能比的数都可信',
    `不拿它和别的数比；${SAY_NO}`,
  ],
  'one-place': (place: string) => [
    `几个数都出自“${place}”`,
    '至少两个地方，或一个地方和一个参照数',
    '补上另一个地方的数，或一个参照数；没有就删去这份对照',
  ],
} satisfies ProblemMessages;
